import { blocksOf, lineOf } from './blocks.ts';
import { copyPage } from './copy-page.ts';
import { mainContent } from './main-content.ts';
import type { Page } from './page.ts';
import { readBylines } from './page-author.ts';
import { readTimeMarks, type TimeMark } from './page-dates.ts';
import { readHead } from './page-head.ts';
import { stripBoilerplate, stripHelperText } from './strip-boilerplate.ts';

/** A page laid open, with what has to be read before hidden helper words are taken away. */
export interface OpenedPage {
  /** The page. */
  page: Page;
  /** The times in the head of its article. */
  times: readonly TimeMark[];
  /** Its bylines. */
  bylines: readonly string[];
}

/** Lays a page open for reading: copies it, cuts what is not content and finds the main content. */
export function openPage(document: Document, address: string): OpenedPage {
  const head = readHead(document, address);
  const body = copyPage(document, { address });
  stripBoilerplate(body);
  const main = mainContent(body);
  const blocksOfMain = () => main.flatMap((element) => blocksOf(element));
  const spokenLines = [...blocksOfMain().map((block) => block.text), ...inlineLines(main)];
  const times = readTimeMarks(main);
  const bylines = readBylines(main);
  for (const element of new Set([body, ...main])) stripHelperText(element);
  return { page: { head, body, main, blocks: blocksOfMain(), spokenLines }, times, bylines };
}

/** The longest inline part that can be a label with its value. */
const MAX_INLINE = 100;

function inlineLines(main: readonly Element[]): string[] {
  return main
    .flatMap((element) => [...element.querySelectorAll('span, time, small, em, i')])
    .filter((element) => (element.textContent ?? '').length <= MAX_INLINE)
    .map(lineOf);
}
