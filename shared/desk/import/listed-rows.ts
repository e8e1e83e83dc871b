import { isRole } from '../../contact/contact-words.ts';
import { findEmails } from '../../contact/email-addresses.ts';
import { isPersonName } from '../../contact/person-names.ts';
import { findPhones } from '../../contact/phone-numbers.ts';
import { readBusinessId } from '../../partner/business-id.ts';
import { cleanLine } from '../../table/cell-text.ts';
import type { ColumnField } from './partner-column.ts';
import { meaningOfHeading } from './partner-column.ts';
import type { SourceTable } from './source-table.ts';

/** One body as a page lists it: its name, and the lines below or beside it. */
export type ListedEntry = {
  /** The words it begins with. */
  name: string;
  /** The further lines, each with the address behind it when it is a link. */
  lines: readonly string[];
  /** The addresses of its links. */
  links: readonly string[];
};

/** A list that a page holds. */
export type FoundList = {
  /** The heading above it; empty when there is none. */
  heading: string;
  /** What is listed. */
  entries: readonly ListedEntry[];
};

/** A list shorter than this is no register. */
const FEWEST = 2;

/** The columns into which entries are taken apart, in their order. */
const COLUMNS = [
  ...['name', 'businessId', 'role', 'person', 'email', 'phone', 'website', 'area', 'description'],
] as const satisfies readonly ColumnField[];

/**
 * The lists of a page's mark-up that may list bodies: lists of items, headings of one level with lines below them, and
 * paragraphs that begin with a name in bold. The longest first.
 */
export function foundLists(markup: ParentNode): FoundList[] {
  const found = [...itemLists(markup), ...headedLists(markup), ...boldLists(markup)];
  return found
    .filter(({ entries }) => entries.length >= FEWEST)
    .sort((one, other) => other.entries.length - one.entries.length);
}

/** A list as a source: one column for each thing that some entry tells. What is not told apart is the description. */
export function listedTable(
  { entries }: FoundList,
  nameOfColumn: (field: ColumnField) => string,
): SourceTable {
  const read = entries.map(readEntry);
  const used = COLUMNS.filter((field) => read.some((cells) => (cells.get(field) ?? '') !== ''));
  return {
    columns: used.map((field) => ({ heading: nameOfColumn(field), meaning: { field } })),
    rows: read.map((cells, index) => ({
      line: index + 1,
      cells: used.map((field) => cells.get(field) ?? ''),
    })),
    above: [],
  };
}

function itemLists(markup: ParentNode): FoundList[] {
  return [...markup.querySelectorAll('ul, ol')]
    .filter((list) => list.closest('nav, table') === null)
    .map((list) => ({
      heading: headingBefore(list),
      entries: [...list.children]
        .filter(({ localName }) => localName === 'li')
        .flatMap((item) => entryOf([item])),
    }));
}

/** Headings of the level that has the most of them; what stands between two of them belongs to the first. */
function headedLists(markup: ParentNode): FoundList[] {
  return ['h2', 'h3', 'h4', 'h5'].flatMap((level) => {
    const headings = [...markup.querySelectorAll(level)];
    const entries = headings.flatMap((heading) => entryOf([heading, ...belowHeading(heading)]));
    const telling = entries.filter(({ lines }) => lines.length > 0 && lines.length <= 12);
    const isRegister = telling.some(({ lines }) => lines.some(holdsContact));
    return isRegister ? [{ heading: headings[0] ? headingBefore(headings[0]) : '', entries: telling }] : [];
  });
}

function belowHeading(heading: Element): Element[] {
  const below: Element[] = [];
  let next = heading.nextElementSibling;
  while (next !== null && !/^h[1-6]$/.test(next.localName)) {
    below.push(next);
    next = next.nextElementSibling;
  }
  return below;
}

function boldLists(markup: ParentNode): FoundList[] {
  const bold = [...markup.querySelectorAll('p')].filter((paragraph) => {
    const first = paragraph.firstElementChild;
    const isBold = first !== null && (first.localName === 'strong' || first.localName === 'b');
    return isBold && (paragraph.textContent ?? '').trim().startsWith((first.textContent ?? '').trim());
  });
  const heading = bold[0] ? headingBefore(bold[0]) : '';
  return [{ heading, entries: bold.flatMap((paragraph) => entryOf([paragraph])) }];
}

function headingBefore(element: Element): string {
  let at: Element | null = element.previousElementSibling ?? element.parentElement;
  for (let steps = 0; at !== null && steps < 50; steps++) {
    if (/^h[1-6]$/.test(at.localName)) return cleanLine(at.textContent ?? '').slice(0, 120);
    at = at.previousElementSibling ?? at.parentElement;
  }
  return '';
}

/** The entry that some elements make: its first line names it, unless name and details share that line. */
function entryOf(elements: readonly Element[]): ListedEntry[] {
  const lines = elements.flatMap(linesOf);
  const links = elements.flatMap((element) =>
    [...element.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? ''),
  );
  const [first = '', ...rest] = lines;
  if (first === '') return [];
  const bold = cleanLine(elements[0]?.querySelector('strong, b')?.textContent ?? '');
  if (bold !== '' && first.startsWith(bold) && first.length > bold.length) {
    return [{ name: bold.replace(/[:,–-]\s*$/, ''), lines: [first.slice(bold.length), ...rest], links }];
  }
  const [, name = first, detail] =
    /^(.{2,100}?)(?:\s[–—-]\s|:\s|,\s(?=\S*(?:puh|tel|www|http|\S+@)))(.+)$/.exec(first) ?? [];
  return [{ name, lines: detail === undefined ? rest : [detail, ...rest], links }];
}

/** The lines of an element: blocks and broken lines part them. */
function linesOf(element: Element): string[] {
  const lines: string[] = [''];
  const read = (node: Node) => {
    if (node.nodeType === 3) lines[lines.length - 1] += node.textContent ?? '';
    if (node.nodeType !== 1) return;
    const { localName } = node as Element;
    const isBlock = /^(?:p|div|li|ul|ol|dl|dt|dd|section|address|h[1-6]|blockquote|tr)$/.test(localName);
    if (isBlock || localName === 'br') lines.push('');
    for (const child of node.childNodes) read(child);
    if (isBlock) lines.push('');
  };
  read(element);
  return lines.map(cleanLine).filter((line) => line !== '');
}

function holdsContact(line: string): boolean {
  return findEmails(line).length > 0 || findPhones(line).length > 0 || /(?:https?:\/\/|www\.)\S/.test(line);
}

/** Takes an entry apart: what a label says, what has the shape of an address, a number or a name, and the rest. */
function readEntry({ name, lines, links }: ListedEntry): Map<ColumnField, string> {
  const cells = new Map<ColumnField, string>([['name', name.replace(/[\s:,–-]+$/, '')]]);
  const add = (field: ColumnField, text: string) => {
    const before = cells.get(field);
    if (before?.includes(text) || text === '') return;
    const between = field === 'description' ? '\n' : ', ';
    cells.set(field, before ? `${before}${between}${text}` : text);
  };
  for (const line of lines) for (const part of line.split(/\s[|·•]\s|;\s/)) readPart(part, add);
  for (const link of links) {
    if (link.startsWith('mailto:')) add('email', link.slice('mailto:'.length).replace(/\?.*$/s, ''));
    else if (/^https?:/.test(link) && !cells.has('website')) add('website', link);
  }
  return cells;
}

function readPart(part: string, add: (field: ColumnField, text: string) => void): void {
  let rest = part;
  const take = (field: ColumnField, text: string) => {
    add(field, text);
    rest = rest.replace(text, ' ');
  };
  for (const { address, start, end } of findEmails(part)) {
    add('email', address);
    rest = rest.replace(part.slice(start, end), ' ');
  }
  for (const { text } of findPhones(rest)) take('phone', text);
  for (const [address] of rest.matchAll(/(?:https?:\/\/|www\.)[^\s,;)]+/g)) take('website', address);
  for (const [id] of rest.matchAll(/\b\d{7}-\d\b/g))
    if (readBusinessId(id) !== undefined) take('businessId', id);
  const [, label, value] = /^\s*([\p{L} /-]{2,30}):\s*(.*)$/su.exec(rest) ?? [];
  const words = bare(value ?? rest);
  const field = label === undefined ? undefined : meaningOfHeading(label)?.field;
  if (words === '') return;
  if (field === 'person' && label !== undefined) {
    add('person', words);
    if (isRole(label)) add('role', label.trim());
  } else if (field === 'area' || field === 'role' || field === 'description') add(field, words);
  else if (isPersonName(words)) add('person', words);
  else if (isRole(words)) readRole(words, add);
  else if (field === undefined) add('description', label === undefined ? words : `${label}: ${words}`);
}

/** `puheenjohtaja Maija Malli`: the role and who has it. */
function readRole(words: string, add: (field: ColumnField, text: string) => void): void {
  const [, role, person] = /^(\S+)[,\s]+(.+)$/.exec(words) ?? [];
  const isNamed = role !== undefined && person !== undefined && isPersonName(person);
  add('role', isNamed ? role : words);
  if (isNamed) add('person', person);
}

/** What is left of a line when its addresses are taken out: labels and commas by themselves say nothing. */
function bare(text: string): string {
  const words = text.replaceAll(/\s+/g, ' ').replaceAll(/^[\s,;:()/–-]+|[\s,;:(/–-]+$/g, '');
  return /^(?:puh(?:elin)?|p|gsm|tel|tfn|sähköposti|s-posti|e-?mail|e-post|kotisivut?|www|hemsida|y-tunnus)?\.?$/i.test(
    words,
  )
    ? ''
    : words;
}
