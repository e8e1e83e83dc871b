import type { PracticeFieldName, PracticeFields } from '../practice/practice-schema.ts';
import type { Provenance } from '../practice/provenance.ts';
import { textOfBlocks } from './blocks.ts';
import { cleanHtml } from './clean-html.ts';
import { cleanText, shortened } from './clean-text.ts';
import { type Evidence, evidence, provenanceOf } from './evidence.ts';
import { type FieldEvidence, readLabelledFields } from './labelled-fields.ts';
import { type OpenedPage, openPage } from './open-page.ts';
import { readAuthor } from './page-author.ts';
import { readModifiedOn, readPublishedOn } from './page-dates.ts';
import { readKind } from './page-kind.ts';
import { readLanguage } from './page-language.ts';
import { readMunicipality, readRegion } from './page-place.ts';
import { type PageReading, pageReadingSchema } from './page-reading.ts';
import { namedSite, readSite } from './page-site.ts';
import { readSummary } from './page-summary.ts';
import { headingText, readHeading, readTitle } from './page-title.ts';
import { titleParts } from './title-parts.ts';

/** What a reading needs to know beside the page. */
export interface ReadOptions {
  /** The address in the browser. */
  address: string;
  /** The tab's title, for a page that has none of its own. */
  tabTitle?: string;
  /** How elements of the copy become stored mark-up; sanitising by default. */
  toHtml?: (elements: readonly Element[]) => string;
}

/** Reads a page: its card with a reason for each field, and its main content. The page is not changed. */
export function readPage(document: Document, options: ReadOptions): PageReading {
  const opened = openPage(document, options.address);
  return readingOf(opened, readFields(opened, options), options);
}

/** What a page's content is stored as. */
export interface Body {
  /** The elements of the copy. */
  elements: readonly Element[];
  /** Their text. */
  text: string;
}

/** Puts a reading together within the limits of its schema. */
export function readingOf(
  { page }: OpenedPage,
  fields: FieldEvidence,
  options: ReadOptions,
  body: Body = { elements: page.main, text: textOfBlocks(page.blocks) },
): PageReading {
  const { canonicalAddress } = page.head;
  const toHtml = options.toHtml ?? cleanHtml;
  return pageReadingSchema.parse({
    ...(canonicalAddress !== undefined && { canonicalAddress }),
    draft: draftOf(fields),
    body: { html: toHtml(body.elements).slice(0, 5_000_000), text: body.text.slice(0, 2_000_000) },
  });
}

/** Every field that can be read from an opened page, with its reason. */
export function readFields(opened: OpenedPage, options: ReadOptions): FieldEvidence {
  const { page, times, bylines } = opened;
  const { head } = page;
  const named = namedSite(head)?.value;
  const siteNames = named === undefined ? [] : [named];
  const heading = readHeading(page.body, page.main, head, siteNames);
  const words = heading === undefined ? '' : headingText(heading);
  const { labels, fields } = readLabelledFields(page.blocks);
  const text = textOfBlocks(page.blocks);
  const locality = fields.locality?.value ?? '';
  const site = readSite(head, words);
  const clues = { host: head.address.hostname, locality, heading: words, text };
  return {
    kind: readKind({ labels, heading: words, title: titleParts(head.title, words).page, head }),
    title: readTitle(heading, head, siteNames) ?? titleOfTab(options),
    summary: readSummary(page.blocks, head),
    author: readAuthor(page, bylines, [site?.value ?? '']),
    publishedOn: readPublishedOn(page, times),
    modifiedOn: readModifiedOn(page, times),
    municipalityCode: readMunicipality(clues),
    regionCode: readRegion(locality),
    language: readLanguage(text, head.languageTag),
    site,
    ...fields,
  } as FieldEvidence;
}

function titleOfTab({ tabTitle, address }: ReadOptions): Evidence<string> {
  const title = cleanText(tabTitle ?? '');
  return title === '' ? evidence(address, 'address', address) : evidence(title, 'tab', title);
}

/** The longest value of fields that are not stories. */
const MAX_LINE = 2_000;
const MAX_STORY = 100_000;
const MAX_TAG = 200;
const stories: ReadonlySet<PracticeFieldName> = new Set([
  'summary',
  'purpose',
  'idea',
  'context',
  'audience',
  'conditions',
  'results',
  'tips',
]);

/** The card and its reasons. A page whose kind nothing tells is a `page`, without a reason. */
function draftOf(found: FieldEvidence) {
  const fields: Partial<Record<PracticeFieldName, unknown>> = { kind: 'page' };
  const provenance: Partial<Record<PracticeFieldName, Provenance>> = {};
  for (const [name, reason] of Object.entries(found) as [
    PracticeFieldName,
    Evidence<unknown> | undefined,
  ][]) {
    if (reason === undefined) continue;
    fields[name] = withinLimits(name, reason.value);
    provenance[name] = provenanceOf(reason);
  }
  return { fields: fields as PracticeFields, provenance };
}

function withinLimits(name: PracticeFieldName, value: unknown): unknown {
  if (typeof value === 'string') return shortened(value, stories.has(name) ? MAX_STORY : MAX_LINE);
  if (name === 'links') return withinLinks(value as NonNullable<PracticeFields['links']>);
  if (Array.isArray(value)) return value.slice(0, 100).map((tag) => shortened(String(tag), MAX_TAG));
  return value;
}

function withinLinks(links: NonNullable<PracticeFields['links']>): NonNullable<PracticeFields['links']> {
  return links.slice(0, 200).map(({ text, address }) => ({ text: shortened(text, MAX_LINE), address }));
}
