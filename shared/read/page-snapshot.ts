import type { PageImage } from '../image/image-schema.ts';
import { cleanHtml } from './clean-html.ts';
import { copyPage } from './copy-page.ts';
import { MAX_SNAPSHOT_LENGTH } from './page-reading.ts';

/**
 * The cleaned page as mark-up that loads, runs and asks for nothing: the whole body, not only its main content. Values of
 * forms, tokens, comments and hidden parts stay out; pictures stand in it by their place among `images`. Undefined when
 * it would be too long to keep.
 */
export function readSnapshot(
  document: Document,
  address: string,
  images: readonly PageImage[],
): string | undefined {
  const copy = copyPage(document, { address });
  for (const hidden of copy.querySelectorAll('[hidden]:not([hidden="until-found"])')) {
    if (hidden.querySelector('h1, h2, h3, p, table') === null) hidden.remove();
  }
  const places = new Map(images.map((image, place) => [image.address, place]));
  for (const image of copy.querySelectorAll('img')) {
    const place = places.get(image.getAttribute('data-image-address') ?? '');
    if (place !== undefined) image.setAttribute('data-image', String(place));
    else if (!image.getAttribute('alt')) image.remove();
  }
  const html = cleanHtml([copy]);
  return html.length > MAX_SNAPSHOT_LENGTH ? undefined : html;
}
