import { type NativeDom, nativeDom } from '../html/native-dom.ts';
import { safeUrl } from '../html/safe-url.ts';
import { withoutSecrets } from '../html/without-secrets.ts';
import { imageAddress } from './image-address.ts';

/** Elements that hold no text of the page, or a visitor's own input. */
const leftOut = new Set(
  'script style noscript template svg math canvas video audio object embed input select textarea option datalist progress meter source track map area base link meta title head frameset'.split(
    ' ',
  ),
);

/** The attributes the reader asks about. Names and values of forms, tokens and data are not among them. */
const keptAttributes: ReadonlySet<string> = new Set([
  ...['id', 'class', 'role', 'rel', 'lang', 'dir', 'datetime', 'itemprop', 'itemtype', 'alt', 'open'],
  ...['aria-label', 'aria-expanded', 'aria-controls', 'aria-hidden', 'aria-level', 'aria-modal'],
  ...[
    'colspan',
    'rowspan',
    'scope',
    'headers',
    'aria-colspan',
    'aria-rowspan',
    'aria-labelledby',
    'start',
    'value',
    'hidden',
    'data-automation-id',
  ],
]);

/** Deeper elements are flattened, so that no later walk can run out of stack. */
const MAX_DEPTH = 150;
/** More nodes than any page of text has. */
const MAX_NODES = 300_000;
/** A copy that takes longer, in milliseconds, leaves no time to read it before a person loses patience (5 s). */
const MAX_TIME = 2_500;
/** The clock is looked at once in so many nodes. */
const NODES_A_LOOK = 1_000;

/** A page that is too large to be read: it is refused as a whole, since a part of it would not be what it says. */
export class PageTooLarge extends Error {
  /** How many nodes had been copied. */
  readonly nodes: number;

  /** Notes how far the copy came. */
  constructor(nodes: number) {
    super(`the page has more than ${nodes} nodes`);
    this.name = 'PageTooLarge';
    this.nodes = nodes;
  }
}

/** How a copy is made. */
export interface CopyOptions {
  /** The page's address, by which relative links are completed. */
  address: string;
  /** When given, only what these ranges touch is copied. */
  ranges?: readonly Range[];
  /** The most nodes that are copied; `MAX_NODES` when not given. */
  maxNodes?: number;
}

interface Task {
  node: Node;
  parent: Node;
  depth: number;
}

/**
 * A copy of a page's body in a document that loads and runs nothing. The page itself is only read, through the
 * DOM's own getters. In the copy open shadow roots and frames of the same site are part of the text, forms are
 * plain boxes without their values, class names and ids are in lower case, links are absolute and safe, and
 * elements hidden by a style carry `hidden`. The copy is made in one go, so that a page that changes meanwhile gives one
 * consistent reading. Throws `PageTooLarge`.
 */
export function copyPage(document: Document, options: CopyOptions): HTMLElement {
  const dom = nativeDom();
  const inert = dom.inertDocument(document);
  const target = inert.body;
  const body = dom.body(document);
  const tasks: Task[] = [];
  if (body !== null) pushChildren(dom, tasks, { node: body, parent: target, depth: 0 });
  const start = performance.now();
  for (let count = 0; tasks.length > 0; count++) {
    const late = count % NODES_A_LOOK === 0 && performance.now() - start > MAX_TIME;
    if (count >= (options.maxNodes ?? MAX_NODES) || late) throw new PageTooLarge(count);
    const task = tasks.pop();
    if (task !== undefined) copyNode(dom, inert, tasks, task, options);
  }
  return target;
}

function pushChildren(dom: NativeDom, tasks: Task[], into: Task): void {
  const children = childrenOf(dom, into.node);
  for (let index = children.length - 1; index >= 0; index--) {
    const node = children[index];
    if (node !== undefined) tasks.push({ node, parent: into.parent, depth: into.depth });
  }
}

/** The nodes shown inside a node: a shadow root's instead of its host's, a slot's assigned ones, a frame's body. */
function childrenOf(dom: NativeDom, node: Node): Node[] {
  if (dom.nodeType(node) !== 1) return directChildren(dom, node);
  const element = node as Element;
  const name = dom.localName(element);
  if (name === 'slot') {
    const assigned = HTMLSlotElement.prototype.assignedNodes.call(element as HTMLSlotElement);
    return assigned.length > 0 ? assigned : directChildren(dom, node);
  }
  if (name === 'iframe' || name === 'frame') return frameChildren(dom, element as HTMLIFrameElement);
  const shadow = dom.shadowRoot(element);
  return directChildren(dom, shadow === null || holdsOwnText(element, shadow) ? node : shadow);
}

/** More text than a placeholder ("Ladataan …") has. */
const PLACEHOLDER = 200;

/**
 * A component may hold the author's own text for readers without scripts, and show something made of it instead,
 * without a slot. The author's text is what is read then, unless it is only a placeholder.
 */
function holdsOwnText(host: Element, shadow: ShadowRoot): boolean {
  if (shadow.querySelector('slot') !== null) return false;
  return (host.textContent ?? '').trim().length > PLACEHOLDER;
}

function directChildren(dom: NativeDom, node: Node): Node[] {
  const children: Node[] = [];
  for (let child = dom.firstChild(node); child !== null; child = dom.nextSibling(child)) children.push(child);
  return children;
}

function frameChildren(dom: NativeDom, frame: HTMLIFrameElement): Node[] {
  try {
    const body = frame.contentDocument === null ? null : dom.body(frame.contentDocument);
    return body === null ? [] : directChildren(dom, body);
  } catch {
    return [];
  }
}

function copyNode(dom: NativeDom, inert: Document, tasks: Task[], task: Task, options: CopyOptions): void {
  const { node, parent, depth } = task;
  if (options.ranges && !options.ranges.some((range) => range.intersectsNode(node))) return;
  const type = dom.nodeType(node);
  if (type === 3) {
    parent.appendChild(inert.createTextNode(textWithin(dom.data(node), node, options.ranges)));
  } else if (type === 1) {
    const element = node as Element;
    const name = dom.localName(element);
    if (leftOut.has(name)) return;
    const copy =
      depth < MAX_DEPTH ? parent.appendChild(copyElement(dom, inert, element, name, options)) : parent;
    pushChildren(dom, tasks, { node, parent: copy, depth: depth + 1 });
  }
}

/** The part of a text node that lies within the ranges; all of it when there are none. */
function textWithin(data: string, node: Node, ranges: readonly Range[] | undefined): string {
  if (ranges === undefined) return data;
  return ranges
    .filter((range) => range.intersectsNode(node))
    .map((range) =>
      data.slice(
        range.startContainer === node ? range.startOffset : 0,
        range.endContainer === node ? range.endOffset : data.length,
      ),
    )
    .join(' ');
}

const renamed: Record<string, string> = {
  form: 'div',
  iframe: 'div',
  frame: 'div',
  slot: 'span',
  font: 'span',
};

function copyElement(
  dom: NativeDom,
  inert: Document,
  element: Element,
  name: string,
  options: CopyOptions,
): Element {
  const copy = inert.createElement(renamed[name] ?? (/^[a-z][a-z0-9]*$/.test(name) ? name : 'span'));
  // Most elements have few attributes: asking for each that is kept would take a fifth of the whole reading.
  for (const attribute of dom.attributeNames(element)) {
    const value = keptAttributes.has(attribute) ? dom.attribute(element, attribute) : null;
    if (value === null || (attribute === 'id' && name === 'img')) continue;
    copy.setAttribute(attribute, attribute === 'id' || attribute === 'class' ? value.toLowerCase() : value);
  }
  if (name === 'form') copy.setAttribute('data-form', '');
  const href = name === 'a' ? dom.attribute(element, 'href') : null;
  const address = href === null ? undefined : safeUrl(href, options.address);
  if (address !== undefined) copy.setAttribute('href', withoutSecrets(address));
  const mediaType = name === 'a' ? dom.attribute(element, 'type') : null;
  if (mediaType !== null) copy.setAttribute('type', mediaType);
  if (name === 'img') describeImage(dom, element, copy, options.address);
  if (name === 'iframe') describeFrame(dom, element, copy, options.address);
  if (/(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(dom.attribute(element, 'style') ?? '')) {
    copy.setAttribute('hidden', '');
  }
  return copy;
}

/** What a frame shows, also one that waits for consent: a mark of our own, which the sanitiser takes away again. */
function describeFrame(dom: NativeDom, frame: Element, copy: Element, base: string): void {
  const told = ['src', 'data-src', 'data-cookieblock-src'].map((name) => dom.attribute(frame, name));
  const address = told.map((each) => safeUrl(each ?? '', base)).find((each) => each?.startsWith('http'));
  if (address === undefined) return;
  copy.setAttribute('data-frame-address', withoutSecrets(address));
  copy.setAttribute('data-frame-title', dom.attribute(frame, 'title') ?? '');
}

/** Where a picture comes from and how large it is: marks of our own, which the sanitiser takes away again. */
function describeImage(dom: NativeDom, image: Element, copy: Element, base: string): void {
  const address = imageAddress(dom, image, base);
  if (address !== undefined) copy.setAttribute('data-image-address', address);
  const [width, height] = dom.naturalSize(image);
  const told = [dom.attribute(image, 'width'), dom.attribute(image, 'height')].map(
    (each) => Number(each) || 0,
  );
  copy.setAttribute('data-width', String(width || told[0] || 0));
  copy.setAttribute('data-height', String(height || told[1] || 0));
}
