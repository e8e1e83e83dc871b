import { cleanLine } from './cell-text.ts';
import { cellValueOf } from './cell-value.ts';
import type { Grid, GridCell } from './form-grid.ts';
import type { CellRole } from './table-schema.ts';

/** Class names content systems give to heading rows and cells without marking them as headings. */
const headingClass = /(?:^|[\s_-])(?:\w*head(?:er|ing)?s?|\w*otsikko\w*|rubrik\w*)(?:$|[\s_-])/;

/** No table has more rows of headings than this. */
const MAX_HEADER_ROWS = 4;

/**
 * How many of the first rows are headings in a table that does not say: rows with a class name for headings, rows in
 * bold above rows that are not, or a row of words above columns of numbers, days, phone numbers and the like.
 */
export function guessHeaderRows(rows: readonly GridCell[][], grid: Grid): number {
  if (rows.length < 2) return 0;
  const styled = leadingRows(rows, (row) => row.every((cell) => hasHeadingClass(cell, grid)));
  if (styled > 0) return styled;
  const bold = leadingRows(rows, (row) => row.every(isBold));
  if (bold > 0) return bold;
  return hasWordsOverValues(rows, grid) ? 1 : 0;
}

/** How many rows from the top satisfy a test, when not all do and the last of them names at least two columns. */
function leadingRows(rows: readonly GridCell[][], test: (row: GridCell[]) => boolean): number {
  let count = 0;
  while (count <= MAX_HEADER_ROWS && count < rows.length && test(rows[count] ?? [])) count++;
  if (count > MAX_HEADER_ROWS || count === rows.length) return 0;
  while (count > 0 && (rows[count - 1]?.length ?? 0) < 2) count--;
  return count;
}

function hasHeadingClass(cell: GridCell, grid: Grid): boolean {
  const names = `${cell.element.getAttribute('class') ?? ''} ${grid.rows[cell.row]?.getAttribute('class') ?? ''}`;
  return headingClass.test(names.toLowerCase());
}

const boldSelector = 'strong, b, h1, h2, h3, h4, h5, h6, [class*="bold"]';

/** Whether all words of a cell are in bold or are a heading. */
function isBold({ element, text }: GridCell): boolean {
  if (text === '' || text.length > 300) return false;
  const outermost = [...element.querySelectorAll(boldSelector)].filter((part) => {
    const around = part.parentElement?.closest(boldSelector) ?? null;
    return around === null || !element.contains(around) || around === element;
  });
  const length = outermost.reduce((sum, part) => sum + cleanLine(part.textContent ?? '').length, 0);
  return length >= cleanLine(element.textContent ?? '').length * 0.95;
}

type Kind = 'text' | 'number' | 'percentage' | 'day' | 'phone' | 'mail' | 'address' | 'time' | 'code';

const kinds: readonly [Kind, RegExp][] = [
  ['mail', /^[^\s@]{1,80}(?:@|\(at\)|\[at\])[^\s@]{1,80}$/],
  ['address', /^(?:https?:\/\/|www\.)\S+$/],
  ['time', /^(?:klo |kl\.? )?\d{1,2}[.:]\d{2}(?: ?[–-] ?\d{1,2}[.:]\d{2})?$/],
  ['code', /^\d{7}-\d$|^0\d{4}$/],
  ['phone', /^(?:p(?:uh)?\. ?)?(?:\+|0)[\d \u00a0()-]{5,20}$/],
];

function kindOf(text: string): Kind {
  return cellValueOf(text)?.kind ?? kinds.find(([, pattern]) => pattern.test(text))?.[0] ?? 'text';
}

const isYear = (text: string) => /^(?:19|20)\d{2}$/.test(text);

/** What share of a column must be of one kind for the heading above it to stand out. */
const MOST = 0.7;

function hasWordsOverValues(rows: readonly GridCell[][], grid: Grid): boolean {
  const width = grid.slots[0]?.length ?? 0;
  const first = rows[0] ?? [];
  const body = rows.slice(1, 200);
  if (width < 2 || body.length < 2 || first.length < Math.max(2, width - 1)) return false;
  if (first.some(({ text }) => text.length > 100 || (kindOf(text) !== 'text' && !isYear(text)))) return false;
  return first.some((heading) => {
    const texts = body
      .map((_, index) => grid.slots[index + 1]?.[heading.column]?.text ?? '')
      .filter((text) => text !== '');
    const found = texts.map(kindOf).filter((kind) => kind !== 'text');
    if (texts.length < 2 || found.length < texts.length * MOST) return false;
    return !isYear(heading.text) || !texts.every(isYear);
  });
}

/**
 * The headings of rows in a table that does not say: a first column in bold beside others that are not, or, in a table
 * of two columns, words that end with a colon. One of only two rows is no rule.
 */
export function guessRowHeaders(
  body: readonly GridCell[][],
  width: number,
): { cell: GridCell; role: CellRole }[] {
  if (width < 2) return [];
  const first = body.flatMap((row) => row.filter((cell) => cell.column === 0));
  const others = body.flatMap((row) => row.filter((cell) => cell.column > 0));
  const labels = [...new Set(first)];
  if (labels.length < 2 || others.length < 2) return [];
  const bold = labels.every(isBold) && !others.slice(0, 200).every(isBold);
  const colons = labels.filter(({ text }) => /[^\s:]:$/.test(text)).length;
  if (!bold && !(width === 2 && colons > labels.length * MOST)) return [];
  return labels.map((cell) => ({ cell, role: 'row-header' }));
}
