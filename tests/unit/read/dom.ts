import { Window } from 'happy-dom';

/**
 * Gives a test the part of a browser that the reader asks for. Importing this is enough; the rest of the globals stay
 * Node's own, so that files and addresses work as everywhere else.
 */
const window = new Window({
  url: 'http://localhost/',
  settings: { handleDisabledFileLoadingAsSuccess: true },
});
const { Node, Element, Document, CharacterData, HTMLImageElement, HTMLSlotElement, DOMParser } = window;
Object.assign(globalThis, {
  Node,
  Element,
  Document,
  CharacterData,
  HTMLImageElement,
  HTMLSlotElement,
  DOMParser,
});

/** A document made of mark-up. */
export function documentOf(html: string): globalThis.Document {
  return new globalThis.DOMParser().parseFromString(html, 'text/html');
}

/** The window's own document with this mark-up: ranges work in this one only. */
export function shownDocument(html: string): globalThis.Document {
  window.document.write(html);
  return window.document as unknown as globalThis.Document;
}
