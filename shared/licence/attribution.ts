import { formatDay, formatNumber } from '../language/formats.ts';
import type { Language } from '../language/language.ts';
import { licenceWords } from '../language/licence/licence-words.ts';
import type { Licence } from './licence-schema.ts';

/** What the naming of a source says. */
export interface Attributed {
  /** The page's title. */
  title: string;
  /** Whose page it is. */
  site: string;
  /** Who wrote it: personal data, given only when it is to be shown. */
  author?: string | undefined;
  /** The page's address. */
  address: string;
  /** The day it was clipped: `2026-11-22`. */
  clippedOn: string;
  /** The terms, when the page tells them. */
  licence?: Licence | undefined;
  /** The language of the sentence. */
  language: Language;
  /** How many characters are quoted, when something is. */
  quotedLength?: number | undefined;
}

/**
 * One sentence that names the source of a text, in the order author, title, site, address, day of reading, terms and
 * length of the quotation: what the Copyright Act (404/1961, sections 3 and 22) asks of a quotation, and the
 * Creative Commons licences of a copy.
 */
export function attributionLine(source: Attributed): string {
  const { title, site, author, address, clippedOn, licence, language, quotedLength } = source;
  const words = licenceWords[language].source;
  const read = `${address} (${words.read(formatDay(clippedOn, language))})`;
  const parts = [
    author === site ? undefined : author,
    words.title(title),
    site === title ? undefined : site,
    read,
    licence && words.licence(licence.name),
    quotedLength && words.quoted(formatNumber(quotedLength, language), quotedLength),
  ];
  return `${words.begin}: ${parts.filter((part) => part).join(', ')}.`;
}
