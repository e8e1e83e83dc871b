import { MAX_PASSAGE_LENGTH, type Provenance, type Source } from '../practice/provenance.ts';
import { cleanText, shortened } from './clean-text.ts';

/** A value read from a page, with the reason for believing it. */
export interface Evidence<T> {
  /** What was read. */
  value: T;
  /** Where it was found. */
  source: Source;
  /** The page's own words at that place. */
  passage: string;
}

/** A value with where it was found and the page's words there. */
export function evidence<T>(value: T, source: Source, passage: string): Evidence<T> {
  return { value, source, passage };
}

/** The first answer of several ways of reading, asked in turn. */
export function firstOf<T>(...ways: (() => Evidence<T> | undefined)[]): Evidence<T> | undefined {
  for (const way of ways) {
    const found = way();
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The reason in the form in which it is stored beside a field. */
export function provenanceOf({ source, passage }: Evidence<unknown>): Provenance {
  const words = shortened(cleanText(passage), MAX_PASSAGE_LENGTH);
  return words === '' ? { source } : { source, passage: words };
}
