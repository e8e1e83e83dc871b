import { MAX_IMAGES, type PageImage } from '../image/image-schema.ts';
import { lineOf } from './blocks.ts';
import { cleanText, shortened } from './clean-text.ts';

/** Pictures smaller than this are signs and decoration, in pixels. */
const SMALLEST = 48;
const MAX_LINE = 2_000;

/** Words that name the maker of a picture before a colon or a stroke; many are also common words without one. */
const markedCredit =
  /(?:^|[\s([.,;–-])(?:kuva(?:t|aja)?|kuvan? (?:lähde|tekijä)|valokuva(?:aja)?|kuvitus|piirros|foto(?:graf)?|bild(?:er)?|photo(?:graph(?:er)?)?(?: credit)?|image(?: credit)?|credits?)\s?[:/]\s?(.{2,120})$/iu;
/** Words that name the maker as they stand. */
const plainCredit =
  /(?:^|[\s([.,;–-])(?:(?:valo)?kuvaaja|fotograf|photograph(?:er| by)|photo by|picture by|©)\s?(?=\p{Lu})(.{2,120})$/iu;

/**
 * The images of the main content, in their order and each address once, without their data: what stands in for them in
 * words, their caption and their maker. In the copy each gets its place in the list as `data-image`.
 */
export function readPageImages(main: readonly Element[]): PageImage[] {
  const places = new Map<string, number>();
  const images: PageImage[] = [];
  for (const element of main.flatMap((part) => [...part.querySelectorAll('img[data-image-address]')])) {
    const address = element.getAttribute('data-image-address') ?? '';
    const known = places.get(address);
    if (known === undefined && (images.length >= MAX_IMAGES || isDecoration(element))) continue;
    const place = known ?? images.push(readImage(element, address)) - 1;
    places.set(address, place);
    element.setAttribute('data-image', String(place));
  }
  return images;
}

function isDecoration(element: Element): boolean {
  const sizes = ['data-width', 'data-height'].map((name) => pixels(element.getAttribute(name)));
  if (sizes.some((size) => size > 0 && size < SMALLEST)) return true;
  return /^(?:presentation|none)$/.test(element.getAttribute('role') ?? '') && !element.closest('figure');
}

function readImage(element: Element, address: string): PageImage {
  const caption = captionOf(element);
  const credit = creditOf(caption ?? '') ?? creditBeside(element);
  const [width, height] = ['data-width', 'data-height'].map((name) => pixels(element.getAttribute(name)));
  return {
    address,
    alt: shortened(cleanText(element.getAttribute('alt') ?? ''), MAX_LINE),
    ...(caption !== undefined && { caption: shortened(caption, MAX_LINE) }),
    ...(credit !== undefined && { credit }),
    ...(width && { width }),
    ...(height && { height }),
  };
}

/** A size as a page gives it: whole pixels; nothing for shares and other words. */
function pixels(told: string | null): number {
  const size = Math.round(Number(told ?? 0));
  return Number.isSafeInteger(size) && size > 0 ? size : 0;
}

const captionSelector =
  'figcaption, .wp-caption-text, .caption, [class*="image-caption"], [class*="kuvateksti"]';

/** The caption in the figure or box of the picture; a box with several pictures has none that is only one's. */
function captionOf(element: Element): string | undefined {
  const box =
    element.closest('figure, .wp-caption, [class*="image"], [class*="kuva"]') ?? element.parentElement;
  if (box === null || box.querySelectorAll('img').length > 1) return undefined;
  const caption = box.querySelector(captionSelector) ?? sibling(box);
  const text = caption === null ? '' : lineOf(caption);
  return text === '' ? undefined : text;
}

function sibling(box: Element): Element | null {
  const next = box.nextElementSibling;
  return next?.matches(captionSelector) ? next : null;
}

/** The maker that a caption names: what stands after "Kuva:", "Foto:", "Photo by" at its end. */
function creditOf(caption: string): string | undefined {
  const found = markedCredit.exec(caption) ?? plainCredit.exec(caption);
  const credit = found?.[1]?.replace(/[)\].\s]+$/, '').trim();
  return credit ? shortened(credit, MAX_LINE) : undefined;
}

/** Some sites give the maker in an element of its own beside the picture. */
function creditBeside(element: Element): string | undefined {
  const box = element.closest('figure, [class*="image"], [class*="hero"]');
  const beside = box?.querySelector(
    '[class*="credit"], [class*="photographer"], [class*="kuvaaja"], [class*="copyright"]',
  );
  const text = beside ? lineOf(beside) : '';
  return text === '' ? undefined : shortened(creditOf(text) ?? text, MAX_LINE);
}
