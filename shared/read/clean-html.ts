import { sanitiseToFragment } from '../html/sanitise-html.ts';
import { serialiseFragment } from '../html/serialise-fragment.ts';

/** The main content as sanitised mark-up. The elements are of our own copy; sanitising is what makes them safe. */
export function cleanHtml(elements: readonly Element[]): string {
  return elements
    .map((element) => serialiseFragment(sanitiseToFragment(element, element.ownerDocument)))
    .join('\n');
}
