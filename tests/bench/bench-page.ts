import { gunzipSync } from 'node:zlib';

/** A page to measure with, and what is true of it as far as that is known. */
export type BenchPage = {
  /** Its name in messages. */
  name: string;
  /** The sort of page, by which figures are grouped. */
  type: string;
  /** The address it is read at. */
  address: string;
  /** Its mark-up; read from its file when asked for. */
  html: () => string;
  /** What is true of it. */
  truth: PageTruth;
};

/** What is true of a page. A field that is absent is not known; null means that the page has none. */
export type PageTruth = {
  /** The main content as text. */
  text?: string;
  /** Phrases of the main content. */
  holds: readonly string[];
  /** Phrases of the page that are not its content. */
  lacks: readonly string[];
  /** The title. */
  title?: string | null;
  /** The day it was published, YYYY-MM-DD. */
  publishedOn?: string | null;
};

/** The text of a page file, perhaps compressed, in the encoding it names; UTF-8 or else Windows-1252 when it names none. */
export function decodedPage(file: Buffer, compressed: boolean): string {
  const bytes = compressed ? gunzipSync(file) : file;
  const named = /charset=["']?\s*([\w-]+)/i.exec(bytes.subarray(0, 2048).toString('latin1'))?.[1];
  for (const encoding of [named ?? 'utf-8', 'utf-8']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // Not in that encoding, or it is none that is known: the next one.
    }
  }
  return new TextDecoder('windows-1252').decode(bytes);
}
