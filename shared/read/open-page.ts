import { blocksOf, lineOf } from './blocks.ts';
import { pathSelector } from './boilerplate.ts';
import { chooseContent } from './content/choose-content.ts';
import { keptElements } from './content/kept-elements.ts';
import { copyPage } from './copy-page.ts';
import { mainContent } from './main-content.ts';
import type { Page, PageContent } from './page.ts';
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

const asidesOfMain =
  ':is(main, [role="main"], article) :is(aside, [role="complementary"]):not(.related, .related-posts, .comments)';

/** Lays a page open for reading: copies it, cuts what is not content and finds the main content. */
export function openPage(document: Document, address: string): OpenedPage {
  const head = readHead(document, address);
  const body = copyPage(document, { address });
  const asides = [...body.querySelectorAll(asidesOfMain)];
  const path = pathOf(body);
  const fields = fieldsOf(body);
  stripBoilerplate(body);
  const sideBoxes = asides.filter((box) => !body.contains(box));
  const main = mainContent(body);
  const blocksOfMain = () => main.flatMap((element) => blocksOf(element));
  const spokenBlocks = blocksOfMain();
  const spokenLines = [...spokenBlocks.map((block) => block.text), ...inlineLines(main)];
  const times = readTimeMarks(main);
  const bylines = readBylines(main);
  const roots = [...new Set([body, ...main, ...sideBoxes])];
  const hasHelpers = roots.map(stripHelperText).some(Boolean);
  const blocks = hasHelpers ? blocksOfMain() : spokenBlocks;
  const content = contentOf(body, head.address) ?? { elements: main, blocks };
  return {
    page: { head, path, fields, body, main, sideBoxes, blocks, spokenLines, content },
    times,
    bylines,
  };
}

/** What of the page is content, block by block; nothing when no block is for sure. */
function contentOf(body: Element, address: URL): PageContent | undefined {
  const blocks = chooseContent(body, { path: address.pathname });
  return blocks.length === 0 ? undefined : { elements: keptElements(body, blocks), blocks };
}

/** A longer path holds a menu. */
const MAX_PATH = 600;

function pathOf(body: Element): string {
  const found = body.querySelector(pathSelector);
  return found === null || (found.textContent ?? '').length > MAX_PATH ? '' : lineOf(found);
}

const frames =
  'header, footer, nav, aside, search, [role="search"], [class*="askem"], .rns, [class*="feedback"]';

/** The labels of the largest form outside the frame of the page: a copy holds no fields of its own. */
function fieldsOf(body: Element): number {
  const forms = [...body.querySelectorAll('[data-form]')].filter((form) => form.closest(frames) === null);
  return Math.max(0, ...forms.slice(0, 50).map((form) => form.querySelectorAll('label, legend').length));
}

/** The longest inline part that can be a label with its value. */
const MAX_INLINE = 100;

function inlineLines(main: readonly Element[]): string[] {
  return main
    .flatMap((element) => [...element.querySelectorAll('span, time, small, em, i')])
    .filter((element) => (element.textContent ?? '').length <= MAX_INLINE)
    .map(lineOf);
}
