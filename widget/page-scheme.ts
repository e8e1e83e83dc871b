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
  const lightness = /^okl(?:ab|ch)\((\S+)/.exec(color)?.[1];
  if (lightness !== undefined) return Number(lightness) ** 3 > LIGHT_TEXT ? 'dark' : 'light';
  const parts = /^rgba?\((\d+)[, ]+(\d+)[, ]+(\d+)/.exec(color);
  if (parts === null) return undefined;
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map((part) => (Number(part) / 255) ** 2.2);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > LIGHT_TEXT ? 'dark' : 'light';
}
