import { Readability } from '@mozilla/readability';
import { cleanText } from './clean-text.ts';

/** Wrappers in which content systems put the pieces of a page, for pages without a landmark. */
const wrapperSelectors = [
  '[data-automation-id="contentscrollregion"], [data-automation-id="contentScrollRegion"]',
  '.sv-text-portlet',
  '.journal-content-article, .asset-full-content',
  '.frame[class*="frame-type-"]',
  '.entry-content, .post-content, .article-content, .page-content',
  '.item-page, .com-content-article__body, [itemprop="articlebody"], [itemprop="articleBody"]',
  '#content, #main-content, #maincontent, #main',
];

/** What a set of wrappers must hold of the words of the page to be its content. */
const ENOUGH = 0.5;

/**
 * The elements that together hold a page's main content, in reading order; `body` is a copy without boilerplate.
 * The page's own landmark is believed first, then its articles, then the wrappers of known content systems; only
 * a page without any of them is judged by its text.
 */
export function mainContent(body: HTMLElement): Element[] {
  const total = Math.max(1, proseLength(body));
  const landmarks = outermost(body, 'main, [role="main"]');
  if (share(landmarks, total) > 0.2) return landmarks;
  const articles = outermost(body, 'article, [role="article"]');
  if (share(articles, total) > ENOUGH) return articles;
  for (const selector of wrapperSelectors) {
    const wrappers = outermost(body, selector);
    if (share(wrappers, total) > ENOUGH) return wrappers;
  }
  const article = readableArticle(body);
  return article !== undefined && share([article], total) > 0.8 ? [article] : [body];
}

function outermost(body: Element, selector: string): Element[] {
  return [...body.querySelectorAll(selector)].filter((element) => !element.parentElement?.closest(selector));
}

function share(elements: readonly Element[], total: number): number {
  return elements.reduce((sum, element) => sum + proseLength(element), 0) / total;
}

/** How much text an element holds outside links. */
function proseLength(element: Element): number {
  let length = cleanText(element.textContent ?? '').length;
  for (const link of element.querySelectorAll('a')) length -= cleanText(link.textContent ?? '').length;
  return Math.max(0, length);
}

/** Readability takes more than linear time: a page with more elements is read without it. */
const MAX_ELEMENTS = 20_000;

/** What Mozilla's Readability takes for the article, when it finds one. It works on a copy of its own. */
function readableArticle(body: HTMLElement): Element | undefined {
  if (body.getElementsByTagName('*').length > MAX_ELEMENTS) return undefined;
  const document = body.ownerDocument.cloneNode(true) as Document;
  for (const hidden of document.querySelectorAll('[hidden], [aria-hidden]')) {
    hidden.removeAttribute('hidden');
    hidden.removeAttribute('aria-hidden');
  }
  try {
    const article = new Readability(document, { serializer: (node) => node, keepClasses: true }).parse();
    return article?.content instanceof Element ? article.content : undefined;
  } catch {
    return undefined;
  }
}
