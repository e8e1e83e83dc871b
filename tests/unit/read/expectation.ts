import { readFileSync } from 'node:fs';
import { readPage } from '#shared/read/read-page.ts';
import type { PageReading } from '#shared/read/page-reading.ts';

/** What a page must give when it is read, as written beside it by someone who has read the page. */
export interface Expectation {
  /** The exact fields of the card. */
  card: Record<string, unknown>;
  /** The source of each filled field. */
  sources: Record<string, string>;
  /** What the clipped text must hold, and what it must not. */
  text: { holds: string[]; lacks: string[] };
}

/** Reads a page file in a DOM; the mark-up of the body is not looked at, since it is sanitised in browsers only. */
export function readFile(file: string, address: string): PageReading {
  const document = new DOMParser().parseFromString(readFileSync(file, 'utf8'), 'text/html');
  return readPage(document, { address, toHtml: () => '' });
}

/** The expectation that stands beside a page; a page without one is an error. */
export function expectationOf(file: string): Expectation {
  return JSON.parse(readFileSync(file.replace(/\.html$/, '.expected.json'), 'utf8')) as Expectation;
}

/** White space made equal, so that a phrase is found over a line's end. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** A reading in the form of an expectation; of the text only what the expectation asks about. */
export function inShapeOf(expected: Expectation, { draft, body }: PageReading): Expectation {
  const text = oneLine(body.text);
  return {
    card: draft.fields,
    sources: Object.fromEntries(
      Object.entries(draft.provenance).map(([name, reason]) => [name, reason.source]),
    ),
    text: {
      holds: expected.text.holds.filter((phrase) => text.includes(oneLine(phrase))),
      lacks: expected.text.lacks.filter((phrase) => !text.includes(oneLine(phrase))),
    },
  };
}
