import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { readPage } from '#shared/read/read-page.ts';

/** What a reader says of a page. */
export type Reading = {
  /** Its main content as text. */
  text: string;
  /** Its title. */
  title: string;
  /** The day it was published, as the reader writes it. */
  publishedOn: string;
};

type Reader = (page: Document) => Reading;

const readers: Record<string, Reader> = {
  'Hyvän kierre': (page) => {
    const { draft, body } = readPage(page, { address: location.href, toHtml: () => '' });
    return reading(body.text, draft.fields.title, draft.fields.publishedOn);
  },
  Readability: (page) => {
    const article = new Readability(page.cloneNode(true) as Document).parse();
    return reading(textOfMarkup(article?.content), article?.title, article?.publishedTime);
  },
  Defuddle: (page) => {
    const article = new Defuddle(page, { url: location.href, useAsync: false }).parse();
    return reading(textOfMarkup(article.content), article.title, article.published);
  },
  'main’s text': (page) => {
    const main = page.querySelector<HTMLElement>('main, [role="main"], article') ?? page.body;
    const date = page.querySelector('meta[property="article:published_time"]')?.getAttribute('content');
    return reading(main.innerText, page.querySelector('h1')?.innerText ?? page.title, date);
  },
};

function reading(
  text: string,
  title: string | null | undefined,
  publishedOn: string | null | undefined,
): Reading {
  return { text, title: title?.trim() ?? '', publishedOn: publishedOn ?? '' };
}

/** Lines end at blocks: `textContent` alone would glue the last word of one to the first of the next. */
function textOfMarkup(markup: string | null | undefined): string {
  const parsed = new DOMParser().parseFromString(markup ?? '', 'text/html');
  for (const block of parsed.querySelectorAll(
    'p,div,li,h1,h2,h3,h4,h5,h6,tr,td,th,dt,dd,br,blockquote,pre,figcaption,section',
  ))
    block.append('\n');
  for (const end of parsed.querySelectorAll('br, hr')) end.replaceWith('\n');
  return parsed.body.textContent ?? '';
}

/** What the benchmark asks of the page. */
export type ReadersInPage = {
  /** The readers' names. */
  names: readonly string[];
  /** Lets a reader read the page and keeps what it says; answers how it failed, if it did. */
  run: (name: string) => string | undefined;
  /** What the last reader said. */
  result: () => Reading | undefined;
};

let last: Reading | undefined;

/** Puts the readers where the benchmark finds them. */
const benchReaders: ReadersInPage = {
  names: Object.keys(readers),
  run: (name) => {
    last = undefined;
    try {
      last = readers[name]?.(document);
      return undefined;
    } catch (error) {
      return String(error);
    }
  },
  result: () => last,
};
Object.assign(globalThis, { benchReaders });
