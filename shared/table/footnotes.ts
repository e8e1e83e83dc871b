import { readCellText } from './cell-text.ts';
import { type Footnote, TABLE_LIMITS } from './table-schema.ts';
import { neighbour } from './table-surroundings.ts';

/** How many blocks below a table may hold its footnotes. */
const MAX_BLOCKS = 6;

const plainDigits: Record<string, string> = {
  ...{ '⁰': '0', '¹': '1', '²': '2', '³': '3', '⁴': '4', '⁵': '5', '⁶': '6', '⁷': '7', '⁸': '8', '⁹': '9' },
  '⁾': ')',
};
const plain = (mark: string) =>
  [...mark]
    .map((sign) => plainDigits[sign] ?? sign)
    .join('')
    .replace(/\)$/, '');

/** A line that explains a mark: `1) …`, `¹ …`, `* …`, `**) …`. */
const explained = /^(\*{1,4}|†|‡|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2}|\d{1,2}(?=[).]))[⁾).]?\s*(\S.*)$/su;

/** The references in a cell’s text: raised digits that are no power of a unit, asterisks, and `1)` at a line’s end. */
const references = /\*{1,4}|†|‡|(?<!(?:^|[\s/\d])[kcdm]?m)[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2}⁾?|(?<=\s)\d{1,2}\)(?=\n|$)/gmu;

/** The marks in a cell’s text that could refer to footnotes. */
export function marksIn(text: string): string[] {
  if (text.length > 2_000) return [];
  return [...new Set([...text.matchAll(references)].map(([mark]) => plain(mark)))];
}

/** The footnote a line is, if it is one. */
export function footnoteIn(line: string): Footnote | undefined {
  const [, mark, text] = explained.exec(line) ?? [];
  if (mark === undefined || text === undefined) return undefined;
  return { mark: plain(mark), text: text.slice(0, TABLE_LIMITS.line) };
}

/** The footnotes to the marks `used` in a table: lines below it, or rows across it at its end. */
export function readFootnotes(
  table: Element,
  used: ReadonlySet<string>,
  lastRows: readonly string[],
): Footnote[] {
  if (used.size === 0) return [];
  const found = new Map<string, Footnote>();
  for (const line of [...lastRows, ...linesBelow(table)]) {
    const note = footnoteIn(line);
    if (note !== undefined && used.has(note.mark) && !found.has(note.mark)) found.set(note.mark, note);
  }
  return [...found.values()].slice(0, TABLE_LIMITS.footnotes);
}

function linesBelow(table: Element): string[] {
  const lines: string[] = [];
  let element = neighbour(table, 'after');
  for (let count = 0; element !== undefined && count < MAX_BLOCKS; count++) {
    if (/^h[1-6]$|^table$/.test(element.localName) || (element.textContent ?? '').length > 5_000) break;
    lines.push(...linesOf(element));
    element = element.nextElementSibling ?? undefined;
  }
  return lines;
}

/** A numbered list below a table explains its marks by its numbers. */
function linesOf(element: Element): string[] {
  if (element.localName !== 'ol') return readCellText(element).split('\n');
  const first = Number(element.getAttribute('start') ?? 1) || 1;
  const items = [...element.children].filter((child) => child.localName === 'li');
  return items.map((item, index) => `${first + index}) ${readCellText(item).replaceAll('\n', ' ')}`);
}
