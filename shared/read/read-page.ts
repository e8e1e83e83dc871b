import { type PageImage, pageImageSchema } from '../image/image-schema.ts';
import type { PracticeDraft, PracticeFieldName } from '../practice/practice-schema.ts';
import type { Provenance } from '../practice/provenance.ts';
import type { TextHeading } from '../quote/quotable-text.ts';
import { type PickedPassage, pickedPassageSchema } from '../quote/quote-schema.ts';
import { type TableData, tableSchema } from '../table/table-schema.ts';
import { textOfBlocks } from './blocks.ts';
import { withinLimits } from './card-limits.ts';
import { CarefulReading } from './careful-reading.ts';
import { checkedDraft, checkedList } from './checked-reading.ts';
import { cleanHtml } from './clean-html.ts';
import { type Evidence, provenanceOf } from './evidence.ts';
import type { FieldEvidence } from './labelled-fields.ts';
import { quotableMainText } from './main-text.ts';
import { type OpenedPage, openPage } from './open-page.ts';
import { readPageImages } from './page-images.ts';
import { type PageReading, pageReadingSchema } from './page-reading.ts';
import { readPageTables } from './page-tables.ts';
import { PassagePlaces } from './passage-place.ts';
import { readFields } from './read-fields.ts';
import type { ReadOptions } from './read-options.ts';

/** Reads a page: its card with a reason for each field, its main content and its tables. The page is not changed. */
export function readPage(document: Document, options: ReadOptions): PageReading {
  const careful = new CarefulReading();
  const opened = openPage(document, options.address);
  const { page } = opened;
  const { elements, blocks } = page.content;
  const { headings } = quotableMainText(blocks);
  const body = { elements, text: textOfBlocks(blocks), headings };
  const tables = careful.try('tables', () => readPageTables(page), []);
  const images = careful.try('images', () => readPageImages(elements), []);
  return readingOf(opened, readFields(opened, options, careful), options, careful, {
    body,
    tables,
    images,
    quotes: [],
  });
}

/** What is kept of a page beside its card. */
export interface PageEvidence {
  /** The main content, or the selected part. */
  body: {
    /** The elements of the copy. */
    elements: readonly Element[];
    /** Their text. */
    text: string;
    /** The text's headings. */
    headings: readonly TextHeading[];
  };
  /** Its tables. */
  tables: readonly TableData[];
  /** Its images, without their data. */
  images: readonly PageImage[];
  /** The passages a person had selected. */
  quotes: readonly PickedPassage[];
}

/** Puts a reading together within the limits of its schema. */
export function readingOf(
  { page }: OpenedPage,
  fields: FieldEvidence,
  options: ReadOptions,
  careful: CarefulReading,
  { body, tables, images, quotes }: PageEvidence,
): PageReading {
  const { canonicalAddress } = page.head;
  const toHtml = options.toHtml ?? cleanHtml;
  return pageReadingSchema.parse({
    ...(canonicalAddress !== undefined && { canonicalAddress }),
    draft: draftOf(fields, new PassagePlaces(body.text), careful),
    body: {
      html: toHtml(body.elements).slice(0, 5_000_000),
      text: body.text.slice(0, 2_000_000),
      headings: body.headings.slice(0, MAX_HEADINGS).map(withinHeading),
    },
    tables: checkedList(careful, 'tables', tableSchema, tables),
    images: checkedList(careful, 'images', pageImageSchema, images),
    quotes: checkedList(careful, 'quotes', pickedPassageSchema, quotes),
    failedRules: careful.failedRules.slice(0, 100),
  });
}

/** The most headings that are kept of a text. */
const MAX_HEADINGS = 2_000;

function withinHeading({ text, level, start, end }: TextHeading): TextHeading {
  return { text: text.slice(0, 2_000), level: Math.min(9, Math.max(1, level)), start, end };
}

/** The card and its reasons. A page whose kind nothing tells is a `page`, without a reason. */
function draftOf(found: FieldEvidence, places: PassagePlaces, careful: CarefulReading): PracticeDraft {
  const fields: Partial<Record<PracticeFieldName, unknown>> = { kind: 'page' };
  const provenance: Partial<Record<PracticeFieldName, Provenance>> = {};
  for (const [name, reason] of Object.entries(found) as [
    PracticeFieldName,
    Evidence<unknown> | undefined,
  ][]) {
    if (reason === undefined) continue;
    fields[name] = withinLimits(name, reason.value);
    const why = provenanceOf(reason);
    const place = why.passage === undefined ? undefined : places.placeOf(why.passage);
    provenance[name] = place === undefined ? why : { ...why, selector: place };
  }
  return checkedDraft(careful, fields, provenance);
}
