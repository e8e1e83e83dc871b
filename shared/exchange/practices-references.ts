import { municipalityByCode } from '../municipality/municipalities.ts';
import type { ExportWording } from './export-wording.ts';
import type { PracticeForExport } from './practice-for-export.ts';

/** A reference in the citation style language’s JSON (https://docs.citationstyles.org/, csl-data.json). */
export type CslReference = {
  /** The practice’s id. */
  id: string;
  /** A page of the web. */
  type: 'webpage';
  /** The practice’s title. */
  title: string;
  /** The site. */
  'container-title'?: string;
  /** The municipality, or else the site. */
  publisher?: string;
  /** When the page was published, or else last changed. */
  issued?: CslDate;
  /** When it was clipped. */
  accessed?: CslDate;
  /** The page’s address. */
  URL?: string;
  /** The language of the page. */
  language?: string;
  /** The practice in a few sentences. */
  abstract?: string;
  /** Subject words and a person’s tags. */
  keyword?: string;
  /** Quotes with the places where they stand, and notes. */
  note?: string;
};

/** A day in parts. */
export type CslDate = {
  /** Year, month, day. */
  'date-parts': [[number, number, number]];
};

/** A practice as a reference of a page of the web. */
export function cslReference(practice: PracticeForExport, wording: ExportWording): CslReference {
  const { id, title, fields, page, language } = practice;
  const issued = fields.publishedOn ?? fields.modifiedOn;
  const keyword = keywords(practice).join(', ');
  const note = remarks(practice).join('\n\n');
  const publisher = publisherOf(practice, wording);
  return {
    id,
    type: 'webpage',
    title,
    ...(page && { 'container-title': page.site }),
    ...(publisher !== undefined && { publisher }),
    ...(issued !== undefined && { issued: cslDate(issued) }),
    ...(page && { accessed: cslDate(page.clippedOn), URL: page.address }),
    ...(language !== undefined && { language }),
    ...(fields.summary !== undefined && { abstract: fields.summary }),
    ...(keyword !== '' && { keyword }),
    ...(note !== '' && { note }),
  };
}

function cslDate(day: string): CslDate {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return { 'date-parts': [[year, month, date]] };
}

/** The municipality publishes; a page of none is published by its site. */
function publisherOf({ fields, page }: PracticeForExport, { language }: ExportWording): string | undefined {
  return municipalityByCode(fields.municipalityCode ?? '')?.[language] ?? page?.site ?? fields.locality;
}

function keywords({ fields, tags }: PracticeForExport): string[] {
  return [...new Set([...(fields.topics ?? []), ...tags])];
}

/** Each quote with its place, then a person’s notes. */
function remarks({ quotes, notes }: PracticeForExport): string[] {
  const quoted = quotes.map(({ text, address, heading }) => {
    const place = [heading, address].filter(Boolean).join(', ');
    return place === '' ? `”${text}”` : `”${text}” (${place})`;
  });
  return [...quoted, ...notes];
}

/**
 * A practice as a RIS record, as Zotero and other keepers of references read a page of the web (type `ELEC`). A value
 * stands on one line; quotes and notes have a line each.
 */
export function risReference(practice: PracticeForExport, wording: ExportWording): string {
  const { id, title, fields, page, language } = practice;
  const issued = fields.publishedOn ?? fields.modifiedOn;
  const lines: [tag: string, value: string | undefined][] = [
    ['TY', 'ELEC'],
    ['ID', id],
    ['TI', title],
    ['T2', page?.site],
    ['PB', publisherOf(practice, wording)],
    ['PY', issued?.slice(0, 4)],
    ['DA', issued?.replaceAll('-', '/')],
    ['Y2', page?.clippedOn.replaceAll('-', '/')],
    ['UR', page?.address],
    ['LA', language],
    ['AB', fields.summary],
    ...keywords(practice).map((word): [string, string] => ['KW', word]),
    ...remarks(practice).map((remark): [string, string] => ['N1', remark]),
  ];
  const told = lines.flatMap(([tag, value]) => {
    const line = value?.replace(/[\s\p{Cc}]+/gu, ' ').trim();
    return line ? [`${tag}  - ${line}`] : [];
  });
  return `${told.join('\r\n')}\r\nER  - \r\n\r\n`;
}
