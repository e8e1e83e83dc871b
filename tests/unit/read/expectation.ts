import { readFileSync } from 'node:fs';
import type { PageReading } from '#shared/read/page-reading.ts';
import { readPage } from '#shared/read/read-page.ts';
import { type Expectation, expectationSchema } from '../../site/demo-pages.ts';
import { documentOf } from './dom.ts';

/** Reads a page file in a DOM; the mark-up of the body is not looked at, since it is sanitised in browsers only. */
export function readFile(file: string, address: string): PageReading {
  const { origin, port } = new URL(address);
  const html = readFileSync(file, 'utf8')
    .replaceAll(/\{\{origin:([a-z]+)\}\}/g, `http://$1.localhost:${port}`)
    .replaceAll('{{origin}}', origin);
  return readPage(documentOf(html), { address, toHtml: () => '' });
}

/** The expectation that stands beside a page; a page without one is an error. */
export function expectationOf(file: string): Expectation {
  return expectationSchema.parse(JSON.parse(readFileSync(file.replace(/\.html$/, '.expected.json'), 'utf8')));
}

/** White space made equal, so that a phrase is found over a line's end. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/**
 * A reading in the form of an expectation; of the text only what the expectation asks about. What a publication changes
 * comes after the reading, when the clip is saved, so it is taken over as it is.
 */
export function inShapeOf(expected: Expectation, { draft, body }: PageReading): Expectation {
  const text = oneLine(body.text);
  return {
    card: draft.fields,
    sources: Object.fromEntries(
      Object.entries(draft.provenance).map(([name, reason]) => [name, reason.source]),
    ),
    ...(expected.published && { published: expected.published }),
    text: {
      holds: expected.text.holds.filter((phrase) => text.includes(oneLine(phrase))),
      lacks: expected.text.lacks.filter((phrase) => !text.includes(oneLine(phrase))),
    },
  };
}
