import type { ProductMarks } from './noted-in-page.ts';

/** A product that is measured. */
export type Product = {
  /** Its name in the tables. */
  name: string;
  /** How it looks in the page. */
  marks: ProductMarks;
  /** Which response begins the time until it can be used: the data's, or its own script's when it has no data file. */
  begins: string;
  /** Its page with so many partners; `rows` is how many of them a peer shows at first, `more` is put behind the data's address. */
  html: (size: number, rows: number, more?: string) => string;
  /** The links that name the partners found. */
  names: string;
  /** The button that shows the rest of a long list. */
  rest?: string;
};

/** The address of the data of so many partners. */
export const dataPath = (size: number) => `/partners-${size}.json`;
/** The folder of Pagefind's index of so many partners. */
export const pagefindFolder = (size: number) => `/pagefind-${size}/`;

const BOX = 'input[type="search"], [role="searchbox"]';

/** The widget. */
export const OURS: Product = {
  name: 'Hyvän kierre',
  marks: { mount: '#mount', row: '.partner', box: BOX },
  begins: '/partners-',
  names: '.partner a[data-partner-id]',
  rest: '.show-rest',
  html: (size, _rows, more = '') =>
    page(
      '<script src="/widget.js" defer></script>',
      `<div id="mount" data-hyvan-kierre data-src="${dataPath(size)}${more}"></div>`,
    ),
};

/** List.js. */
export const LIST_JS = peer('List.js', '/list-js.js', '.row');
/** InstantSearch.js with four widgets. */
export const INSTANT_SEARCH = peer('InstantSearch.js', '/instant-search.js', '.row');

/** Pagefind's component UI, laid out as its documentation shows. */
export const PAGEFIND: Product = {
  name: 'Pagefind',
  marks: { mount: '#mount', row: '.pf-input', box: '.pf-input' },
  begins: 'pagefind-component-ui.js',
  names: '.pf-result-link',
  html: (size) => {
    const folder = pagefindFolder(size);
    return page(
      `<link rel="stylesheet" href="${folder}pagefind-component-ui.css"><script src="${folder}pagefind-component-ui.js" type="module"></script>`,
      `<div id="mount">${PAGEFIND_PARTS.replace('FOLDER', folder)}</div>`,
    );
  },
};

const PAGEFIND_PARTS =
  '<pagefind-config bundle-path="FOLDER"></pagefind-config><pagefind-input></pagefind-input><pagefind-summary></pagefind-summary><pagefind-filter-pane></pagefind-filter-pane><pagefind-results></pagefind-results>';

function peer(name: string, script: string, row: string): Product {
  return {
    name,
    marks: { mount: '#mount', row, box: BOX },
    begins: '/partners-',
    names: '.name',
    html: (size, rows) =>
      page(
        `<script src="${script}" defer></script>`,
        `<div id="mount" data-src="${dataPath(size)}" data-rows="${rows}"></div>`,
      ),
  };
}

function page(head: string, body: string): string {
  return `<!doctype html><html lang="fi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Kumppanit</title><link rel="icon" href="data:,">${head}</head><body><h1>Koivula</h1>${body}</body></html>`;
}
