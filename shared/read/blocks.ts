import { cleanText } from './clean-text.ts';

/** A piece of text that stands on its own: a paragraph, a heading, a list item, a table row, a line after a break. */
export interface Block {
  /** Its words, cleaned, without the list marker. */
  text: string;
  /** What it is. */
  kind: 'paragraph' | 'heading' | 'item' | 'row';
  /** `• ` or `1. ` before a list item; empty for others. */
  marker: string;
  /** The level of a heading; 0 for others. */
  level: number;
  /** What separates it from the block before it. */
  gap: '\n' | '\n\n';
  /** The element it comes from. */
  element: Element;
  /** How many of its characters are the text of links. */
  linked: number;
  /** The nodes its words stand in: text nodes, or the row of a table. */
  nodes: readonly Node[];
}

const blockNames = new Set(
  'address article aside blockquote button center caption dd details dialog div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul body'.split(
    ' ',
  ),
);

const headings = 'h1, h2, h3, h4, h5, h6, [role="heading"]';

/** The level of a heading element; 0 when it is none. */
export function headingLevel(element: Element): number {
  const byName = /^h([1-6])$/.exec(element.localName)?.[1];
  if (byName !== undefined) return Number(byName);
  return element.getAttribute('role') === 'heading'
    ? Number(element.getAttribute('aria-level') ?? 2) || 2
    : 0;
}

/** The blocks of an element in reading order. */
export function blocksOf(root: Element): Block[] {
  const reader = new BlockReader();
  reader.readChildren(root, { element: root, item: undefined, list: undefined });
  reader.flush();
  return reader.blocks;
}

/** The text of blocks: paragraphs and lists apart, items and broken lines each on their own line. */
export function textOfBlocks(blocks: readonly Block[]): string {
  return blocks.map((block, index) => `${index === 0 ? '' : block.gap}${block.marker}${block.text}`).join('');
}

/** The text of an element as one line, as it would be read. */
export function lineOf(element: Element): string {
  return blocksOf(element)
    .map((block) => block.text)
    .join(' ');
}

/** A list item under way: its marker is used by its first block, later ones join that. */
interface Item {
  marker: string;
  block: Block | undefined;
}

interface Place {
  element: Element;
  item: Item | undefined;
  /** The outermost list. */
  list: Element | undefined;
}

class BlockReader {
  readonly blocks: Block[] = [];
  private words = '';
  private nodes: Node[] = [];
  private linked = 0;
  private links = 0;
  private place: Place | undefined;
  private broken = false;
  private lastGroup: Element | undefined;

  readChildren(parent: Element, place: Place): void {
    for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
      if (node.nodeType === 3) this.addWords(node as Text, place);
      else if (node.nodeType === 1) this.readElement(node as Element, place);
    }
  }

  private addWords(text: Text, place: Place): void {
    if (this.words.trim() === '') this.place = place;
    this.words += text.data;
    this.nodes.push(text);
    if (this.links > 0) this.linked += text.data.trim().length;
  }

  private readElement(element: Element, place: Place): void {
    const link = element.localName === 'a' ? 1 : 0;
    this.links += link;
    this.readAny(element, place);
    this.links -= link;
  }

  private readAny(element: Element, place: Place): void {
    if (element.localName === 'br') {
      this.flush();
      this.broken = true;
    } else if (isBlock(element)) {
      this.flush();
      this.broken = false;
      this.readBlock(element, place);
      this.flush();
      this.broken = false;
    } else {
      this.readChildren(element, place);
    }
  }

  private readBlock(element: Element, place: Place): void {
    const name = element.localName;
    if (name === 'ol' || name === 'ul' || name === 'menu') this.readList(element, place);
    else if (name === 'tr' && !isLayoutTable(element.closest('table'))) this.readRow(element, place);
    else this.readChildren(element, { ...place, element });
  }

  private readList(list: Element, place: Place): void {
    const numbered = list.localName === 'ol';
    let number = Number(list.getAttribute('start') ?? 1) || 1;
    for (const child of list.children) {
      if (child.localName !== 'li') {
        this.readElement(child, place);
        continue;
      }
      if (numbered) number = Number(child.getAttribute('value')) || number;
      const item: Item = { marker: numbered ? `${number++}. ` : '• ', block: undefined };
      this.readChildren(child, { element: child, item, list: place.list ?? list });
      this.flush();
    }
  }

  /** A row of a data table is one line, its cells apart by a tab. */
  private readRow(row: Element, place: Place): void {
    const cells = [...row.children].map((cell) => blocksOf(cell));
    const text = cells
      .map((blocks) => blocks.map((block) => block.text).join(' '))
      .join('\t')
      .trimEnd();
    if (text === '') return;
    const linked = cells.flat().reduce((sum, block) => sum + block.linked, 0);
    this.put({ text, kind: 'row', element: row, linked, nodes: [row] }, place, row.closest('table') ?? row);
  }

  /** Ends the block under way. */
  flush(): void {
    const text = cleanText(this.words);
    const { nodes } = this;
    const linked = Math.min(text.length, this.linked);
    this.words = '';
    this.nodes = [];
    this.linked = 0;
    const { place } = this;
    if (text === '' || place === undefined) return;
    const { item } = place;
    if (item?.block !== undefined && this.blocks.at(-1) === item.block) {
      item.block.text += ` ${text}`;
      item.block.linked += linked;
      item.block.nodes = [...item.block.nodes, ...nodes];
      return;
    }
    const group = place.list ?? groupOf(place.element);
    const kind = item === undefined ? 'paragraph' : 'item';
    const block = this.put({ text, kind, element: place.element, linked, nodes }, place, group);
    if (item !== undefined) item.block = block;
  }

  private put(
    part: Pick<Block, 'text' | 'kind' | 'element' | 'linked' | 'nodes'>,
    place: Place,
    group: Element | undefined,
  ): Block {
    const heading = part.kind === 'paragraph' ? part.element.closest(headings) : null;
    const together = this.broken || (group !== undefined && group === this.lastGroup);
    const block: Block = {
      ...part,
      kind: heading === null ? part.kind : 'heading',
      level: heading === null ? 0 : headingLevel(heading),
      marker: place.item !== undefined && place.item.block === undefined ? place.item.marker : '',
      gap: together ? '\n' : '\n\n',
    };
    this.blocks.push(block);
    this.lastGroup = group;
    this.broken = false;
    return block;
  }
}

/** Terms and their descriptions belong together. */
function groupOf(element: Element): Element | undefined {
  const term = element.localName === 'dt' || element.localName === 'dd';
  return term ? (element.closest('dl') ?? undefined) : undefined;
}

const blockSelector = [...blockNames].join(',');

function isBlock(element: Element): boolean {
  if (element.localName === 'button') return element.closest('h1, h2, h3, h4, h5, h6, summary, dt') === null;
  return blockNames.has(element.localName) || element.querySelector(blockSelector) !== null;
}

const layoutTables = new WeakMap<Element, boolean>();

/** Whether a table only arranges the page: its cells hold headings, paragraphs, lists or tables of their own. */
function isLayoutTable(table: Element | null): boolean {
  if (table === null) return true;
  const known = layoutTables.get(table);
  if (known !== undefined) return known;
  const arranges = onlyArranges(table);
  layoutTables.set(table, arranges);
  return arranges;
}

function onlyArranges(table: Element): boolean {
  if (/^(?:presentation|none)$/.test(table.getAttribute('role') ?? '')) return true;
  if (table.querySelector('table, h1, h2, h3, article, main') !== null) return true;
  return [...table.querySelectorAll('td')].some((cell) => cell.querySelectorAll('p').length > 2);
}
