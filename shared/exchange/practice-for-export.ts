import { bodyName } from '../adoption/adopting-body.ts';
import type { Adoption } from '../adoption/adoption-schema.ts';
import { presentEntry } from '../adoption/adoption-state.ts';
import type { Clip } from '../clip/clip-schema.ts';
import { maskedValue, type PersonalMask, personalMask } from '../contact/personal-mask.ts';
import { formatPartialDay, localDay } from '../language/formats.ts';
import type { ContentLanguage } from '../language/language.ts';
import { attributionLine } from '../licence/attribution.ts';
import { municipalityByCode } from '../municipality/municipalities.ts';
import type { Practice, PracticeFields } from '../practice/practice-schema.ts';
import { maskedFields, personsOf } from '../practice/without-personal-data.ts';
import { passageAddress } from '../quote/passage-address.ts';
import type { Quote } from '../quote/quote-schema.ts';
import type { TableData } from '../table/table-schema.ts';
import type { ExportWording } from './export-wording.ts';
import { type ExportedField, exportedFields } from './exported-field.ts';

/** A practice with what it rests on and where it belongs, as the library keeps it. */
export type ExportSource = {
  /** The practice. */
  practice: Practice;
  /** Its clips, the first one first. */
  clips: readonly Clip[];
  /** The tables of its clips, in the order of their pages. */
  tables: readonly TableData[];
  /** Its quotes, in the order of their places. */
  quotes: readonly Quote[];
  /** Who has adopted it. */
  adoptions: readonly Adoption[];
  /** The names of the collections it is in. */
  collectionNames: readonly string[];
};

/** What a person lets along. */
export type ExportChoices = {
  /** Contacts, authors and what else is about persons; without it such texts are masked. */
  withPersons: boolean;
  /** A person's own notes. */
  withNotes: boolean;
  /** Tables of the clipped pages. */
  withTables: boolean;
};

/** The page a practice was clipped from. */
export type ExportedPage = {
  /** Its address. */
  address: string;
  /** Whose page it is. */
  site: string;
  /** The day it was clipped, `2026-11-22`. */
  clippedOn: string;
};

/** A quote with where it stands. */
export type ExportedQuote = {
  /** The words. */
  text: string;
  /** The address that opens the page at them. */
  address: string;
  /** The heading they stand under. */
  heading?: string;
};

/** A practice as files tell it: everything in words of the file's language, and nothing that may not go out. */
export type PracticeForExport = {
  /** Its id in the library. */
  id: string;
  /** Its title. */
  title: string;
  /** Its fields as data. */
  fields: PracticeFields;
  /** Its other fields in words, in the order of the card. */
  told: readonly ExportedField[];
  /** The kind of practice. */
  kind: string;
  /** Its municipality, or the place the page names. */
  place?: string;
  /** The language of its texts. */
  language?: ContentLanguage;
  /** The page it rests on. */
  page?: ExportedPage;
  /** The sentence that names the source. */
  attribution?: string;
  /** Passages picked from the page. */
  quotes: readonly ExportedQuote[];
  /** Tables of the page. */
  tables: readonly TableData[];
  /** A person's own tags. */
  tags: readonly string[];
  /** The collections it is in. */
  collections: readonly string[];
  /** Who has adopted it, where that stands and since when. */
  adoptions: readonly string[];
  /** A person's own notes. */
  notes: readonly string[];
};

/** Makes a practice ready for any file: in words, with what was let along, and else without personal data. */
export function practiceForExport(
  source: ExportSource,
  choices: ExportChoices,
  wording: ExportWording,
): PracticeForExport {
  const { practice } = source;
  const mask = choices.withPersons
    ? undefined
    : personalMask(personsOf(practice.fields), wording.words.contacts.masks);
  const masked = (text: string) => mask?.text(text) ?? text;
  const fields = mask === undefined ? practice.fields : maskedFields(practice.fields, mask);
  const { municipalityCode, locality, language } = fields;
  const place = municipalityByCode(municipalityCode ?? '')?.[wording.language] ?? locality;
  const page = pageOf(source);
  const organised = practice.organised;
  return {
    id: practice.id,
    title: fields.title,
    fields,
    told: exportedFields(fields, wording),
    kind: wording.words.practiceKinds[fields.kind],
    ...(place !== undefined && { place }),
    ...(language !== undefined && { language }),
    ...(page !== undefined && { page, attribution: attributionOf(fields, page, source, wording) }),
    quotes: quotesOf(source, masked),
    tables: choices.withTables ? distinct(source.tables).map((table) => maskedTable(table, mask)) : [],
    tags: organised?.tags ?? [],
    collections: source.collectionNames,
    adoptions: source.adoptions.map((each) => adoptionLine(each, wording)),
    notes: choices.withNotes ? (organised?.notes ?? []).map(({ text }) => masked(text)) : [],
  };
}

function pageOf({ practice, clips }: ExportSource): ExportedPage | undefined {
  const [clip] = clips;
  if (clip === undefined) return undefined;
  const { address, clippedAt } = clip;
  const site = practice.fields.site ?? hostOf(address);
  return { address, site, clippedOn: localDay(new Date(clippedAt)) };
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host.replace(/^www\./, '') || address : address;
}

function attributionOf(
  { title, licence }: PracticeFields,
  { address, site, clippedOn }: ExportedPage,
  { quotes }: ExportSource,
  { language }: ExportWording,
): string {
  const quotedLength = quotes.reduce((sum, { selector }) => sum + selector.exact.length, 0);
  return attributionLine({
    title,
    site,
    address,
    clippedOn,
    licence,
    language,
    ...(quotedLength > 0 && { quotedLength }),
  });
}

function quotesOf({ quotes, clips }: ExportSource, masked: (text: string) => string): ExportedQuote[] {
  return quotes.flatMap(({ clipId, selector, section }): ExportedQuote[] => {
    const address = clips.find(({ id }) => id === clipId)?.address ?? clips[0]?.address ?? '';
    const heading = section?.heading || selector.heading;
    const text = masked(selector.exact);
    return [
      {
        text,
        // The address spells the passage's words: of one that names a person only the page is given.
        address: text === selector.exact && address !== '' ? passageAddress(address, selector) : address,
        ...(heading && { heading: masked(heading) }),
      },
    ];
  });
}

/** Parts of a table that are no page's words. */
const codes: ReadonlySet<string> = new Set(['role', 'kind', 'unit', 'day', 'address', 'mark', 'marks']);

function maskedTable(table: TableData, mask: PersonalMask | undefined): TableData {
  if (mask === undefined) return table;
  return maskedValue(table, mask, codes) as TableData;
}

/** A page that was clipped twice brings its tables twice. */
function distinct(tables: readonly TableData[]): TableData[] {
  return [...new Map(tables.map((table) => [JSON.stringify(table), table])).values()];
}

function adoptionLine(adoption: Adoption, { language, words }: ExportWording): string {
  const { state, since } = presentEntry(adoption);
  const told = since === '' ? '' : ` (${formatPartialDay(since, language)})`;
  return `${bodyName(adoption, language)}: ${words.adoption.statesInText[state]}${told}`;
}
