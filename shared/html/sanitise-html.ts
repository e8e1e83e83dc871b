import createPurifier, { type DOMPurify } from 'dompurify';
import { nativeDom } from './native-dom.ts';
import { safeUrl } from './safe-url.ts';

/** The elements a clip may hold: text, lists, tables and links. Nothing that loads, runs, styles or asks. */
const ALLOWED_TAGS = [
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'div', 'section', 'article', 'blockquote', 'pre', 'hr', 'br'],
  ...['ul', 'ol', 'li', 'dl', 'dt', 'dd', 'figure', 'figcaption', 'details', 'summary'],
  ...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td', 'colgroup', 'col'],
  ...['a', 'span', 'strong', 'b', 'em', 'i', 'u', 's', 'small', 'sub', 'sup', 'mark', 'abbr', 'cite', 'q'],
  ...['code', 'kbd', 'time', 'address', 'bdi', 'bdo', 'del', 'ins', 'dfn', 'wbr', 'img'],
];

/** The attributes that carry meaning. `img` keeps its words and its place among the clip's images, and loses its source. */
const ALLOWED_ATTRIBUTES = [
  ...['href', 'rel', 'alt', 'title', 'lang', 'dir', 'datetime', 'cite'],
  ...['colspan', 'rowspan', 'scope', 'headers', 'span', 'start', 'value', 'reversed', 'open', 'data-image'],
];

const purifiers = new WeakMap<Window, DOMPurify>();

/** One purifier for each window, with our link rule; its hooks never touch another user's DOMPurify. */
function purifierOf(view: Window & typeof globalThis): DOMPurify {
  const known = purifiers.get(view);
  if (known !== undefined) return known;
  const purifier = createPurifier(untouchedView(view));
  purifier.addHook('afterSanitizeAttributes', secureLinks);
  purifiers.set(view, purifier);
  return purifier;
}

/**
 * A window's own parts with a document that no page has written in. A page may put names of its own on its document
 * (`<form name="createElement">`), under which a purifier made from it would break.
 */
function untouchedView(view: Window & typeof globalThis): typeof globalThis & Window {
  const {
    Element,
    Node,
    NodeFilter,
    DocumentFragment,
    HTMLTemplateElement,
    HTMLFormElement,
    NamedNodeMap,
    DOMParser,
  } = view;
  const parts = {
    ...{
      Element,
      Node,
      NodeFilter,
      DocumentFragment,
      HTMLTemplateElement,
      HTMLFormElement,
      NamedNodeMap,
      DOMParser,
    },
    trustedTypes: (view as { trustedTypes?: unknown }).trustedTypes,
    document: nativeDom().inertDocument(view.document),
  };
  return parts as unknown as typeof globalThis & Window;
}

function secureLinks(element: Element): void {
  element.removeAttribute('rel');
  for (const name of ['href', 'cite']) {
    const raw = element.getAttribute(name);
    if (raw === null) continue;
    const address = element.localName === 'a' || name === 'cite' ? safeUrl(raw) : undefined;
    if (address === undefined) element.removeAttribute(name);
    else element.setAttribute(name, address);
  }
  if (element.localName === 'a' && element.hasAttribute('href')) {
    element.setAttribute('rel', 'noopener noreferrer');
  }
}

const options = {
  ALLOWED_TAGS,
  ALLOWED_ATTR: ALLOWED_ATTRIBUTES,
  ADD_FORBID_CONTENTS: ['textarea', 'select', 'option', 'datalist', 'object'],
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  SANITIZE_NAMED_PROPS: true,
};

/**
 * Turns mark-up from anywhere into a fragment that can neither run, load, style nor ask for anything.
 * It is done when a page is clipped and again whenever a clip is shown; the fragment goes into the document
 * as nodes, never through a string. `document` is the one the fragment is for.
 */
export function sanitiseToFragment(dirty: string | Node, document: Document): DocumentFragment {
  const purifier = purifierOf(document.defaultView ?? window);
  if (typeof dirty === 'string') return purifier.sanitize(dirty, { ...options, RETURN_DOM_FRAGMENT: true });
  return sanitiseNode(dirty, purifier);
}

/** Nodes are cleaned as nodes, on a copy: no string is parsed, which pages with Trusted Types would refuse. */
function sanitiseNode(dirty: Node, purifier: DOMPurify): DocumentFragment {
  const owner = dirty.ownerDocument ?? document;
  const inert = owner.defaultView === null ? owner : owner.implementation.createHTMLDocument('');
  const holder = inert.createElement('div');
  holder.append(inert.importNode(dirty, true));
  purifier.sanitize(holder, { ...options, IN_PLACE: true });
  const fragment = inert.createDocumentFragment();
  while (holder.firstChild !== null) fragment.append(holder.firstChild);
  return fragment;
}
