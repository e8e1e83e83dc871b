/** Whether the page around the widget is light or dark. */
export type PageScheme = 'light' | 'dark';

/** Above this, text counts as light, and its page as dark. Relative luminance from 0 to 1. */
const LIGHT_TEXT = 0.4;

/**
 * Whether the page is light or dark where the widget stands, seen from the colour of its text: the reader's system
 * may be dark while the municipality's page is light, and many dark pages never declare a `color-scheme`.
 * Undefined when the colour is written in a way not known here; then the page's `color-scheme` decides.
 */
export function readPageScheme(mount: Element): PageScheme | undefined {
  const place = mount.parentElement ?? mount;
  return schemeOfText(place.ownerDocument.defaultView?.getComputedStyle(place).color ?? '');
}

/** The scheme of a page whose text has the computed colour `color` (`rgb(27, 33, 39)`, `oklch(0.9 0.01 250)`). */
export function schemeOfText(color: string): PageScheme | undefined {
  const [name = '', ...parts] = color.split(/[(,\s]+/);
  const [first = 0, green = 0, blue = 0] = parts.map(Number.parseFloat);
  const share = (part: number) => (part / 255) ** 2.2;
  const luminance = /^okl/.test(name)
    ? first ** 3
    : 0.2126 * share(first) + 0.7152 * share(green) + 0.0722 * share(blue);
  return /^rgb|^okl/.test(name) ? (luminance > LIGHT_TEXT ? 'dark' : 'light') : undefined;
}
