import { nativeDom } from '../html/native-dom.ts';
import { safeUrl } from '../html/safe-url.ts';
import { cleanText } from './clean-text.ts';
import { readJsonLd, type Thing } from './json-ld.ts';
import { type LanguageLink, readLanguageLinks } from './language-links.ts';
import { type LicenceMark, readLicenceMarks } from './licence-marks.ts';

/** What a page tells machines: meta elements, title, language, its own address, data for search engines. */
export interface PageHead {
  /** The address it was read at. */
  address: URL;
  /** Contents of meta elements by property, name or `itemprop:` in lower case; the first of equals. */
  metas: ReadonlyMap<string, string>;
  /** The document's title. */
  title: string;
  /** The document's `lang`, as written. */
  languageTag: string;
  /** The address the page calls its own, when it is on the same host. */
  canonicalAddress: string | undefined;
  /** What its JSON-LD describes. */
  things: readonly Thing[];
  /** Where it tells on what terms it may be used again. */
  licenceMarks: readonly LicenceMark[];
  /** Its links to itself in other languages. */
  languageLinks: readonly LanguageLink[];
}

/** Reads what a page tells machines. */
export function readHead(document: Document, address: string): PageHead {
  const dom = nativeDom();
  const root = dom.root(document);
  const url = new URL(safeUrl(address) ?? 'about:blank');
  return {
    address: url,
    metas: readMetas(document),
    title: cleanText(dom.title(document)),
    languageTag: (root === null ? null : dom.attribute(root, 'lang')) ?? '',
    canonicalAddress: readCanonical(document, url),
    things: readJsonLd(document),
    licenceMarks: readLicenceMarks(document, url.href),
    languageLinks: readLanguageLinks(document, url.href),
  };
}

function readMetas(document: Document): Map<string, string> {
  const dom = nativeDom();
  const metas = new Map<string, string>();
  for (const meta of dom.all(document, 'meta[content]')) {
    const name = (
      dom.attribute(meta, 'property') ??
      dom.attribute(meta, 'name') ??
      itempropOf(meta)
    ).toLowerCase();
    const content = cleanText(dom.attribute(meta, 'content') ?? '');
    if (name !== '' && content !== '' && !metas.has(name)) metas.set(name, content);
  }
  return metas;
}

/** Things on a page that have days and writers of their own. */
const otherThing = 'li, article, aside, a, [itemtype*="Comment"], [itemtype*="Review"], [itemtype*="Offer"]';

function itempropOf(meta: Element): string {
  const itemprop = nativeDom().attribute(meta, 'itemprop');
  const isOwn = itemprop !== null && nativeDom().closest(meta, otherThing) === null;
  return isOwn ? `itemprop:${itemprop}` : '';
}

function readCanonical(document: Document, address: URL): string | undefined {
  const dom = nativeDom();
  const link = dom.all(document, 'link[rel="canonical"][href]')[0];
  const href = link === undefined ? null : dom.attribute(link, 'href');
  const canonical = href === null ? undefined : safeUrl(href, address.href);
  if (canonical === undefined || !/^https?:/.test(canonical)) return undefined;
  const bare = (host: string) => host.replace(/^www\./, '');
  return bare(new URL(canonical).host) === bare(address.host) ? canonical : undefined;
}
