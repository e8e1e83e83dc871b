/**
 * The DOM's own ways of asking, taken from the prototypes. A page may hide them behind its own names
 * (`<form><input name="childNodes"></form>`), so a page that we do not own is asked through these only.
 */
export interface NativeDom {
  /** What sort of node it is: 1 an element, 3 text. */
  nodeType(node: Node): number;
  /** The first child of a node. */
  firstChild(node: Node): Node | null;
  /** The sibling after a node. */
  nextSibling(node: Node): Node | null;
  /** A text node's text. */
  data(text: Node): string;
  /** An attribute's value, or null. */
  attribute(element: Element, name: string): string | null;
  /** The text of an element and all within it. */
  text(element: Element): string;
  /** The nearest element around an element, or itself, that a selector finds. */
  closest(element: Element, selector: string): Element | null;
  /** The names of an element's attributes. */
  attributeNames(element: Element): string[];
  /** An element's name in lower case. */
  localName(element: Element): string;
  /** An element's open shadow root, or null. */
  shadowRoot(element: Element): ShadowRoot | null;
  /** The address of the picture an `img` has loaded; empty when it has loaded none. */
  currentSource(image: Element): string;
  /** Width and height of the picture an `img` has loaded, in pixels; zeros when it has loaded none. */
  naturalSize(image: Element): [number, number];
  /** The elements of a document that a selector finds. */
  all(document: Document, selector: string): Element[];
  /** The title of a document. */
  title(document: Document): string;
  /** The body of a document. */
  body(document: Document): HTMLElement | null;
  /** The root element of a document. */
  root(document: Document): Element | null;
  /** A new document that loads and runs nothing. */
  inertDocument(document: Document): Document;
}

function getterOf<T extends object, K extends keyof T & string>(prototype: T, name: K): (owner: T) => T[K] {
  for (let level: object | null = prototype; level !== null; level = Object.getPrototypeOf(level)) {
    const getter = Object.getOwnPropertyDescriptor(level, name)?.get;
    if (getter !== undefined) return (owner) => getter.call(owner) as T[K];
  }
  return (owner) => owner[name];
}

let made: NativeDom | undefined;

/** The DOM's own ways of asking, made at first use: the module may be loaded where there is no DOM. */
export function nativeDom(): NativeDom {
  made ??= makeNativeDom();
  return made;
}

function makeNativeDom(): NativeDom {
  const implementation = getterOf(Document.prototype, 'implementation');
  const data = getterOf(CharacterData.prototype, 'data');
  const currentSrc = getterOf(HTMLImageElement.prototype, 'currentSrc');
  const naturalWidth = getterOf(HTMLImageElement.prototype, 'naturalWidth');
  const naturalHeight = getterOf(HTMLImageElement.prototype, 'naturalHeight');
  const textContent = getterOf(Element.prototype, 'textContent');
  const { closest, getAttribute, getAttributeNames } = Element.prototype;
  const { querySelectorAll } = Document.prototype;
  return {
    nodeType: getterOf(Node.prototype, 'nodeType'),
    firstChild: getterOf(Node.prototype, 'firstChild'),
    nextSibling: getterOf(Node.prototype, 'nextSibling'),
    data: (text) => data(text as CharacterData),
    attributeNames: (element) => getAttributeNames.call(element),
    attribute: (element, name) => getAttribute.call(element, name),
    text: (element) => textContent(element) ?? '',
    closest: (element, selector) => closest.call(element, selector),
    localName: getterOf(Element.prototype, 'localName'),
    shadowRoot: getterOf(Element.prototype, 'shadowRoot'),
    currentSource: (image) => String(currentSrc(image as HTMLImageElement) ?? ''),
    naturalSize: (image) => [
      Number(naturalWidth(image as HTMLImageElement) ?? 0) || 0,
      Number(naturalHeight(image as HTMLImageElement) ?? 0) || 0,
    ],
    all: (document, selector) => [...querySelectorAll.call(document, selector)],
    title: getterOf(Document.prototype, 'title'),
    body: getterOf(Document.prototype, 'body'),
    root: getterOf(Document.prototype, 'documentElement'),
    inertDocument: (document) => implementation(document).createHTMLDocument(''),
  };
}
