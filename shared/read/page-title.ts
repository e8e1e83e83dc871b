import { headingLevel, lineOf } from './blocks.ts';
import { comparable } from './clean-text.ts';
import { type Evidence, evidence, firstOf } from './evidence.ts';
import type { PageHead } from './page-head.ts';
import { titleParts } from './title-parts.ts';

const siteMark =
  '.site-name, .site-title, .site-branding, .logo, [class*="logo"], #logo, .navbar-brand, [role="banner"], #banner, nav, aside, [role="dialog"], [class*="cookie"]';

/**
 * The page's own heading: a first-level heading that is not the site's name. Of several, the one the document's
 * title agrees with, then one within the main content. Where the first level names a menu and the document's title
 * names a lower heading of the content, that one is the page's.
 */
export function readHeading(
  body: Element,
  main: readonly Element[],
  head: PageHead,
  siteNames: readonly string[],
): Element | undefined {
  const names = new Set(siteNames.map(comparable));
  const usable = (element: Element) => {
    const words = comparable(lineOf(element));
    return words !== '' && !names.has(words) && element.closest(siteMark) === null;
  };
  const all = [...body.querySelectorAll('h1, h2, [role="heading"]')].filter(usable);
  const tops = all.filter((element) => headingLevel(element) === 1);
  const inMain = (element: Element) => main.some((root) => root.contains(element));
  if (tops.length === 0) return undefined;
  return (
    tops.find((element) => titleAgreement(head, element) !== 'none') ??
    all.find((element) => inMain(element) && titleAgreement(head, element) === 'whole') ??
    tops.find(inMain) ??
    tops[0]
  );
}

/** Whether the document's title, or the title for sharing, names a heading: its whole own part, or its beginning. */
function titleAgreement(head: PageHead, element: Element): 'whole' | 'beginning' | 'none' {
  const words = comparable(lineOf(element));
  const titles = [head.title, head.metas.get('og:title') ?? ''];
  if (titles.some((title) => [title, titleParts(title, '').page].map(comparable).includes(words)))
    return 'whole';
  return titles.some((title) => comparable(title).startsWith(`${words} `)) ? 'beginning' : 'none';
}

/** A heading's words without the sign some pages put after them for linking to the place. */
export function headingText(heading: Element): string {
  return lineOf(heading).replace(/\s*[¶#]$/, '');
}

/** The page's title outside Innokylä's labels. */
export function readTitle(
  heading: Element | undefined,
  head: PageHead,
  siteNames: readonly string[],
): Evidence<string> | undefined {
  const words = heading === undefined ? '' : headingText(heading);
  return firstOf(
    () => (words === '' ? undefined : evidence(words, 'heading', words)),
    () => titleFrom(head.metas.get('og:title') ?? '', 'meta', siteNames),
    () => titleFrom(head.title, 'title', siteNames),
  );
}

function titleFrom(
  title: string,
  source: 'meta' | 'title',
  siteNames: readonly string[],
): Evidence<string> | undefined {
  const { page } = titleParts(title, '', siteNames);
  return page === '' ? undefined : evidence(page, source, title);
}
