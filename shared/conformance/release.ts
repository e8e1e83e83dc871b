import type { Language } from '../language/language.ts';

/** A file of the widget as it is shipped. */
export type ReleasedFile = {
  /** Its name. */
  readonly name: string;
  /** Its size in bytes. */
  readonly bytes: number;
  /** Its size in bytes when packed with gzip. */
  readonly gzipBytes: number;
  /** Its hash as the `integrity` attribute has it: `sha384-…`. */
  readonly integrity: string;
};

/** A version of the widget as it is shipped. */
export type Release = {
  /** The product's version. */
  readonly version: string;
  /** Its scripts. */
  readonly files: readonly ReleasedFile[];
};

/** The day on which the makers last went through the clauses. Whoever changes a result changes the day. */
export const EVALUATED_ON = '2026-11-26';

/** The names of the pages that come with each version. */
export const CONFORMANCE_FILES: Readonly<Record<Language, string>> = {
  fi: 'saavutettavuus.html',
  sv: 'tillganglighet.html',
  en: 'accessibility.html',
};
