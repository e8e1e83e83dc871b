import { sanitiseToFragment } from '../html/sanitise-html.ts';
import { serialiseFragment } from '../html/serialise-fragment.ts';

/** The main content as sanitised mark-up. The elements are of our own copy; sanitising is what makes them safe. */
export function cleanHtml(elements: readonly Element[]): string {
  return elements
    .map((element) => serialiseFragment(sanitiseToFragment(withinBox(element), element.ownerDocument)))
    .join('\n');
}

/** What is in the element, in a box when it is the copy's body: a body cannot be cleaned as a part of itself. */
function withinBox(element: Element): Element {
  if (element.localName !== 'body') return element;
  const box = element.ownerDocument.createElement('div');
  box.append(...element.cloneNode(true).childNodes);
  return box;
}
