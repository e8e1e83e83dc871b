import type { ClipScope } from '../clip/clip-schema.ts';
import type { PageImage } from '../image/image-schema.ts';
import { readTables } from '../table/read-tables.ts';
import type { TableData } from '../table/table-schema.ts';
import { blocksOf, textOfBlocks } from './blocks.ts';
import { CarefulReading } from './careful-reading.ts';
import { copyPage } from './copy-page.ts';
import { evidence } from './evidence.ts';
import type { FieldEvidence } from './labelled-fields.ts';
import { quotableMainText } from './main-text.ts';
import { type OpenedPage, openPage } from './open-page.ts';
import { readContacts } from './page-contacts.ts';
import { readPageImages } from './page-images.ts';
import type { PageReading } from './page-reading.ts';
import { readPageTables } from './page-tables.ts';
import { readFields } from './read-fields.ts';
import type { ReadOptions } from './read-options.ts';
import { readingOf } from './read-page.ts';
import { stripHelperText } from './strip-boilerplate.ts';

/** One thing of a page that a person pointed at. */
export interface PagePart {
  /** What it is. */
  scope: Exclude<ClipScope, 'page' | 'selection'>;
  /** The live element that holds it. It is only looked at. */
  element: Element;
  /** The address of the picture or the link. */
  target?: string;
}

/** There is nothing of the kind at the place a person pointed at. */
export class PartNotFound extends Error {}

/**
 * Reads one thing of a page: the clipped content is that thing, the card is the page's with the thing's own facts in
 * it. Fails with `PartNotFound` when the thing turns out to be none of its kind.
 */
export function readPart(document: Document, part: PagePart, options: ReadOptions): PageReading {
  const careful = new CarefulReading();
  const opened = openPage(document, options.address);
  const range = document.createRange();
  range.selectNode(part.element);
  const copy = copyPage(document, { address: options.address, ranges: [range] });
  stripHelperText(copy);
  const blocks = blocksOf(copy);
  const found = { copy, text: textOfBlocks(blocks), opened, part };
  const fields = readFields(opened, options, careful);
  const { tables = [], images = [], ...told } = readers[part.scope](found);
  return readingOf(opened, { ...fields, ...told.fields }, options, careful, {
    body: { elements: [copy], text: found.text, headings: quotableMainText(blocks).headings },
    tables,
    images,
    quotes: [],
  });
}

interface FoundPart {
  copy: HTMLElement;
  text: string;
  opened: OpenedPage;
  part: PagePart;
}

interface ToldOfPart {
  fields: FieldEvidence;
  tables?: TableData[];
  images?: PageImage[];
}

const readers: Record<PagePart['scope'], (found: FoundPart) => ToldOfPart> = {
  table: readTablePart,
  contact: readContactPart,
  image: readImagePart,
  link: readLinkPart,
};

/** The table as the page's own reading has it, with its caption and the heading before it, where that finds the same. */
function readTablePart({ copy, opened, text }: FoundPart): ToldOfPart {
  const [alone] = readTables([copy], { address: opened.page.head.address.href });
  if (alone === undefined) throw new PartNotFound('There is no table of data here');
  const words = JSON.stringify(alone.rows);
  const table = readPageTables(opened.page).find(({ rows }) => JSON.stringify(rows) === words) ?? alone;
  const name = table.caption ?? table.headingBefore;
  return {
    fields: name === undefined ? {} : { title: evidence(name, 'selection', `${name} ${text.slice(0, 200)}`) },
    tables: [table],
  };
}

function readContactPart({ copy, opened, text }: FoundPart): ToldOfPart {
  const contacts = readContacts({ ...opened.page, main: [copy], sideBoxes: [], blocks: blocksOf(copy) });
  if (contacts === undefined || contacts.source === 'json-ld')
    throw new PartNotFound('There is no contact here');
  return { fields: { contacts: evidence(contacts.value, 'selection', text) } };
}

/** The picture as the page's own reading has it, with its caption and maker, where that finds the same. */
function readImagePart({ copy, opened, part }: FoundPart): ToldOfPart {
  const images = readPageImages([copy]);
  const alone = images.find(({ address }) => address === part.target) ?? images[0];
  if (alone === undefined) throw new PartNotFound('There is no picture here');
  const image = readPageImages(opened.page.main).find(({ address }) => address === alone.address) ?? alone;
  const name = image.caption ?? image.alt;
  return { fields: name === '' ? {} : { title: evidence(name, 'selection', name) }, images: [image] };
}

function readLinkPart({ copy, part, text }: FoundPart): ToldOfPart {
  const address = part.target ?? '';
  const words = [...copy.querySelectorAll('a[href]')]
    .map((link) => textOfBlocks(blocksOf(link)))
    .find(Boolean);
  if (!/^(?:https?|mailto|tel):/.test(address)) throw new PartNotFound('There is no link here');
  const name = words ?? address;
  return {
    fields: {
      title: evidence(name, 'selection', text || address),
      links: evidence([{ text: name, address }], 'selection', text || address),
    },
  };
}
