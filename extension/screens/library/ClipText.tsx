import { useEffect, useRef } from 'preact/hooks';
import { sanitiseToFragment } from '#shared/html/sanitise-html.ts';

/** Props of a clip's text. */
export type ClipTextProps = {
  /** The clip's mark-up as it was stored; it is sanitised here once more. */
  html: string;
  /** Name of the region, which scrolls sideways when a table is wide. */
  label: string;
  /** Language of the text. */
  language?: string | undefined;
};

/** How much deeper the headings of a clip stand here than on their own page. */
const HEADING_SHIFT = 3;

/** The clipped text with its headings, lists, tables and links, put in as nodes. */
export function ClipText({ html, label, language }: ClipTextProps) {
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    const fragment = sanitiseToFragment(html, document);
    openLinksApart(fragment);
    deepenHeadings(fragment);
    wordImages(fragment);
    place.current?.replaceChildren(fragment);
  }, [html]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by the keyboard
    <section ref={place} class="clip-text" aria-label={label} lang={language} tabIndex={0} />
  );
}

function openLinksApart(fragment: DocumentFragment): void {
  for (const link of fragment.querySelectorAll('a[href]')) link.setAttribute('target', '_blank');
}

function deepenHeadings(fragment: DocumentFragment): void {
  for (const heading of fragment.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
    const level = Number(heading.localName.slice(1)) + HEADING_SHIFT;
    heading.setAttribute('aria-level', String(Math.min(level, 6)));
  }
}

/** A picture's source is not kept; its words stand in its place. */
function wordImages(fragment: DocumentFragment): void {
  for (const image of fragment.querySelectorAll('img')) image.replaceWith(image.alt);
}
