import { cleanLine, readCellText } from './cell-text.ts';
import { tableSelector } from './table-parts.ts';
import { TABLE_LIMITS } from './table-schema.ts';

/** Finds headings, also those that open a part of the page. */
export const headingSelector = 'h1, h2, h3, h4, h5, h6, [role="heading"], summary';

/** `Taulukko 3. Maksut`, `Tabell 1`, `Table 2:` at the beginning of a paragraph. */
const numberedCaption = /^(?:taulukko|tabell|table)\s+\d{1,3}(?:[.:)]|\s|$)/i;

/** How many wrappers around a table are looked past. */
const MAX_WRAPPERS = 4;

/** A text short enough to be a caption or heading, or nothing. */
export function lineOfElement(element: Element): string | undefined {
  const text = cleanLine(readCellText(element).replaceAll('\n', ' '));
  return text === '' ? undefined : text.slice(0, TABLE_LIMITS.line);
}

/** A table’s own name: its `caption`, the caption of its figure, a label for it, or a numbered line beside it. */
export function readCaption(table: Element): string | undefined {
  const own = [...table.children].find((child) => child.localName === 'caption');
  const found = (own && lineOfElement(own)) ?? figureCaption(table) ?? labelOf(table);
  return found ?? numberedLine(neighbour(table, 'before')) ?? numberedLine(neighbour(table, 'after'));
}

function figureCaption(table: Element): string | undefined {
  const figure = table.closest('figure');
  if (figure === null || figure.querySelectorAll('table').length > 1) return undefined;
  const caption = figure.querySelector('figcaption');
  return caption === null ? undefined : lineOfElement(caption);
}

function labelOf(table: Element): string | undefined {
  const label = cleanLine(table.getAttribute('aria-label') ?? '');
  if (label !== '') return label.slice(0, TABLE_LIMITS.line);
  const id = (table.getAttribute('aria-labelledby') ?? '').trim().toLowerCase();
  if (id === '' || !/^[\w:.-]{1,200}$/.test(id)) return undefined;
  const named = table.ownerDocument.getElementById(id);
  return named === null ? undefined : lineOfElement(named);
}

function numberedLine(element: Element | undefined): string | undefined {
  if (element === undefined || (element.textContent ?? '').length > 400) return undefined;
  const text = lineOfElement(element);
  return text !== undefined && numberedCaption.test(text) ? text : undefined;
}

/** The element next to a table or, when it is the last or first in it, to its wrapper; not when loose text comes between. */
export function neighbour(table: Element, side: 'before' | 'after'): Element | undefined {
  let from: Node = table;
  for (let level = 0; level <= MAX_WRAPPERS; level++) {
    for (let node = next(from, side); node !== null; node = next(node, side)) {
      if (node.nodeType === 1 && hasWords(node)) return node as Element;
      if (node.nodeType === 3 && hasWords(node)) return undefined;
    }
    const parent: Element | null = from.parentElement;
    if (parent === null || /^(?:main|article|body|td|th)$/.test(parent.localName)) return undefined;
    from = parent;
  }
  return undefined;
}

function next(node: Node, side: 'before' | 'after'): Node | null {
  return side === 'before' ? node.previousSibling : node.nextSibling;
}

function hasWords(node: Node): boolean {
  return /[^\s\u00a0\u200b]/.test(node.textContent ?? '');
}

/** The nearest heading before a table anywhere on its page. */
export function headingBefore(table: Element): string | undefined {
  let root: Element = table;
  while (root.parentElement !== null) root = root.parentElement;
  let last: Element | undefined;
  for (const heading of root.querySelectorAll(headingSelector)) {
    const place = table.compareDocumentPosition(heading);
    if ((place & 2) === 0 && (place & 4) !== 0) break;
    if ((place & 2) !== 0 && heading.closest(tableSelector) === null && hasWords(heading)) last = heading;
  }
  return last === undefined ? undefined : lineOfElement(last);
}
