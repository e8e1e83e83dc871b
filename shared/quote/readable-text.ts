import { nativeDom } from '../html/native-dom.ts';
import { collapsed, type QuotableText, type TextHeading } from './quotable-text.ts';

/** The text of a page as a person reads it, with the way back from its characters to the page's text nodes. */
export interface ReadableText extends QuotableText {
  /** The text nodes that hold the text, in the order in which they are read. */
  nodes: readonly Text[];
  /** Where each node's text begins, in characters. */
  starts: readonly number[];
}

/** Elements whose text nobody reads, or that hold a visitor's own input. */
const leftOut = new Set(
  'script style noscript template svg math canvas video audio object embed iframe input select textarea option datalist progress meter head title'.split(
    ' ',
  ),
);
/** Elements that stand within a line; all others part the words before them from those after. */
const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr output q rb rp rt ruby s samp slot small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
/** More nodes than any page of text has; what comes after is not read. */
const MAX_NODES = 300_000;
/** More text than any page has, in characters. */
const MAX_LENGTH = 5_000_000;

/**
 * The text of an element, to describe and find passages in. The page is only read. Make it once for many quotes, and
 * anew when the page has changed.
 */
export function readableText(root: Element): ReadableText {
  return new Reader().read(root);
}

interface Task {
  node: Node;
  /** True when what stood within the node has been read. */
  done: boolean;
}

class Reader {
  private readonly dom = nativeDom();
  private readonly parts: string[] = [];
  private readonly nodes: Text[] = [];
  private readonly starts: number[] = [];
  private readonly breaks: number[] = [];
  private readonly headings: { level: number; start: number; end: number }[] = [];
  private readonly open: { element: Node; level: number; start: number }[] = [];
  private length = 0;
  /** Whether white space or a block's border came since the last word. */
  private parted = false;
  /** Whether a block's border came since the last word. */
  private broken = false;

  read(root: Element): ReadableText {
    const tasks: Task[] = [{ node: root, done: false }];
    for (let count = 0; tasks.length > 0 && count < MAX_NODES && this.length < MAX_LENGTH; count++) {
      const task = tasks.pop();
      if (task === undefined) continue;
      if (task.done) this.leave(task.node as Element);
      else if (this.dom.nodeType(task.node) === 3) this.addText(task.node as Text);
      else if (task.node === root || this.isRead(task.node)) this.enter(task.node as Element, tasks);
    }
    const text = this.parts.join('');
    const headings: TextHeading[] = this.headings.map((heading) => ({
      ...heading,
      text: text.slice(heading.start, heading.end).trim(),
    }));
    return { text, headings, breaks: this.breaks, nodes: this.nodes, starts: this.starts };
  }

  /** Hidden elements are not read, except panels that open: what is closed today was open when it was quoted. */
  private isRead(node: Node): boolean {
    if (this.dom.nodeType(node) !== 1) return false;
    const element = node as Element;
    if (leftOut.has(this.dom.localName(element))) return false;
    const hidden = this.dom.attribute(element, 'hidden');
    const style = this.dom.attribute(element, 'style') ?? '';
    if (hidden === null && !/(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)) return true;
    return hidden === 'until-found' || this.dom.attribute(element, 'role') === 'tabpanel';
  }

  private enter(element: Element, tasks: Task[]): void {
    const level = this.levelOf(element);
    if (!inline.has(this.dom.localName(element))) this.broken = true;
    if (level > 0) this.open.push({ element, level, start: this.nodes.length });
    tasks.push({ node: element, done: true });
    const children: Task[] = [];
    const parent = this.dom.shadowRoot(element) ?? element;
    for (let node = this.dom.firstChild(parent); node !== null; node = this.dom.nextSibling(node))
      children.push({ node, done: false });
    for (let index = children.length - 1; index >= 0; index--) {
      const child = children[index];
      if (child !== undefined) tasks.push(child);
    }
  }

  private leave(element: Element): void {
    if (!inline.has(this.dom.localName(element))) this.broken = true;
    const heading = this.open.at(-1);
    if (heading?.element !== element) return;
    this.open.pop();
    const start = this.starts[heading.start];
    if (start !== undefined) this.headings.push({ level: heading.level, start, end: this.length });
  }

  private levelOf(element: Element): number {
    const byName = /^h([1-6])$/.exec(this.dom.localName(element))?.[1];
    if (byName !== undefined) return Number(byName);
    if (this.dom.attribute(element, 'role') !== 'heading') return 0;
    return Number(this.dom.attribute(element, 'aria-level') ?? 2) || 2;
  }

  private addText(node: Text): void {
    const words = collapsed(this.dom.data(node));
    const text = words.trim();
    if (words.startsWith(' ')) this.parted = true;
    if (text === '') return;
    if ((this.parted || this.broken) && this.length > 0) {
      if (this.broken) this.breaks.push(this.length);
      this.parts.push(' ');
      this.length++;
    }
    this.nodes.push(node);
    this.starts.push(this.length);
    this.parts.push(text);
    this.length += text.length;
    this.parted = words.endsWith(' ');
    this.broken = false;
  }
}
