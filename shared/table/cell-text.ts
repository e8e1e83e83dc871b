import { cleanText } from '../read/clean-text.ts';
import { TABLE_LIMITS } from './table-schema.ts';

const blocks = new Set(
  'address article aside blockquote caption center dd details dialog div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** Elements whose text is not words; the reader’s copy has none of them. */
const noWords = new Set(['style', 'script', 'template', 'noscript', 'svg', 'select', 'textarea']);

const raised: Record<string, string> = {
  ...{ '0': '⁰', '1': '¹', '2': '²', '3': '³', '4': '⁴', '5': '⁵', '6': '⁶', '7': '⁷', '8': '⁸', '9': '⁹' },
  ...{ '(': '⁽', ')': '⁾', '+': '⁺', '-': '⁻' },
};
const lowered: Record<string, string> = {
  ...{ '0': '₀', '1': '₁', '2': '₂', '3': '₃', '4': '₄', '5': '₅', '6': '₆', '7': '₇', '8': '₈', '9': '₉' },
};

/** A text as one clean line. Asterisks, which elsewhere are leavings of text fields, mark footnotes in tables. */
export function cleanLine(raw: string): string {
  if (!raw.includes('*')) return cleanText(raw);
  return cleanText(raw.replaceAll('*', '∗')).replaceAll('∗', '*');
}

/**
 * The words of a cell: each paragraph, line and list item on its own line, list items after `• ` or `1. `, raised and
 * lowered digits as such (`m²`, `500¹⁾`), pictures and icons by their names where there are no words.
 * `leftOut` is not read.
 */
export function readCellText(cell: Element, leftOut?: Element): string {
  const reader = new CellReader(leftOut);
  reader.readChildren(cell);
  reader.endLine();
  return reader.lines.length > 0 ? reader.lines.join('\n') : nameOfPicture(cell);
}

function nameOfPicture(cell: Element): string {
  for (const element of cell.querySelectorAll('[alt], [aria-label]')) {
    const name = cleanLine(element.getAttribute('alt') || element.getAttribute('aria-label') || '');
    if (name !== '') return name.slice(0, TABLE_LIMITS.line);
  }
  return '';
}

class CellReader {
  readonly lines: string[] = [];
  private words = '';
  private marker = '';

  private readonly leftOut: Element | undefined;

  constructor(leftOut: Element | undefined) {
    this.leftOut = leftOut;
  }

  readChildren(parent: Element): void {
    for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
      if (node.nodeType === 3) this.words += node.textContent ?? '';
      else if (node.nodeType === 1) this.readElement(node as Element);
    }
  }

  private readElement(element: Element): void {
    const name = element.localName;
    if (element === this.leftOut || noWords.has(name) || element.hasAttribute('hidden')) return;
    if (name === 'br') this.endLine();
    else if (name === 'sup') this.words += inScript(element, raised);
    else if (name === 'sub') this.words += inScript(element, lowered);
    else if (name === 'ol' || name === 'ul' || name === 'menu') this.readList(element);
    else if (blocks.has(name)) this.readBlock(element);
    else this.readChildren(element);
  }

  private readBlock(element: Element): void {
    this.endLine();
    this.readChildren(element);
    this.endLine();
  }

  private readList(list: Element): void {
    this.endLine();
    let number = Number(list.getAttribute('start') ?? 1) || 1;
    for (const child of list.children) {
      if (child.localName === 'li') this.marker = list.localName === 'ol' ? `${number++}. ` : '• ';
      this.readElement(child);
      this.marker = '';
    }
  }

  endLine(): void {
    const text = cleanLine(this.words);
    this.words = '';
    if (text === '') return;
    this.lines.push(`${this.marker}${text}`);
    this.marker = '';
  }
}

function inScript(element: Element, signs: Record<string, string>): string {
  const text = element.textContent ?? '';
  const compact = text.trim();
  if (compact.length > 6 || [...compact].some((sign) => signs[sign] === undefined)) return text;
  return [...compact].map((sign) => signs[sign]).join('');
}
