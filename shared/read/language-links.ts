import { nativeDom } from '../html/native-dom.ts';
import { safeUrl } from '../html/safe-url.ts';
import { cleanText } from './clean-text.ts';

/** A link of a page to itself in another language. */
export interface LanguageLink {
  /** The language tag, as written. */
  language: string;
  /** Its address, absolute and safe. */
  address: string;
  /** Its words; empty for those of the page's head. */
  words: string;
  /** In the head, where it is surely this page, or in the page's own choice of language. */
  place: 'head' | 'switcher';
}

const switcher =
  '[class*="language" i], [class*="lang-" i], [class*="-lang" i], [class~="lang" i], [class~="langs" i], [id*="language" i], [class*="kieli" i], [class*="sprak" i]';
/** A menu with more links is not a choice of language. */
const MAX_LINKS = 40;

/** The links of a page to its versions in other languages, in the order of the page. */
export function readLanguageLinks(document: Document, base: string): LanguageLink[] {
  const dom = nativeDom();
  const told = dom
    .all(document, 'link[rel~="alternate" i][hreflang][href]')
    .flatMap((link) => linkOf(link, dom.attribute(link, 'hreflang'), base, 'head'));
  if (told.length > 0) return told;
  return dom
    .all(document, 'a[hreflang][href], a[lang][href]')
    .slice(0, MAX_LINKS)
    .filter((link) => dom.closest(link, switcher) !== null)
    .filter((link) => dom.closest(link, 'main, article, footer, [role="contentinfo"]') === null)
    .flatMap((link) =>
      linkOf(link, dom.attribute(link, 'hreflang') ?? dom.attribute(link, 'lang'), base, 'switcher'),
    );
}

function linkOf(
  link: Element,
  language: string | null,
  base: string,
  place: LanguageLink['place'],
): LanguageLink[] {
  const href = nativeDom().attribute(link, 'href');
  if (href === null || href.trim() === '' || /^\s*#/.test(href)) return [];
  const address = safeUrl(href, base);
  if (address === undefined || !/^https?:/.test(address)) return [];
  const words = place === 'head' ? '' : cleanText(nativeDom().text(link));
  return [{ language: (language ?? '').trim(), address, words, place }];
}
