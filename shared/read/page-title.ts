import { headingLevel, lineOf } from './blocks.ts';
import { cleanText, comparable } from './clean-text.ts';
import { findDays } from './days.ts';
import { type Evidence, evidence, firstOf } from './evidence.ts';
import type { PageHead } from './page-head.ts';
import { isSiteName } from './site-name.ts';
import { isArticle, isSlogan } from './slogan-heading.ts';
import { titleParts, titleSeparator } from './title-parts.ts';
import { addressWords, isEmptyTitle, isFrontPage, shareOf, stemsOf, titlesOf } from './title-words.ts';

const siteMark =
  '.site-name, .site-title, .site-branding, .logo, [class*="logo"], #logo, .navbar-brand, [role="banner"], #banner, nav, aside, [role="dialog"], [class*="cookie"]';

/**
 * The page's own heading: a first-level heading that is not the site's name. Of several, the one the document's
 * title agrees with, then one that the address spells, then one within the main content. Where the first level names a
 * menu and the document's title names a lower heading of the content, that one is the page's; so is the content's first
 * heading on a page without a first level.
 */
export function readHeading(
  body: Element,
  main: readonly Element[],
  head: PageHead,
  siteNames: readonly string[],
): Element | undefined {
  const agrees = titleAgreement(head);
  const usable = (element: Element) => {
    const line = lineOf(element);
    const words = comparable(line);
    if (words === '' || siteNames.some((name) => comparable(name) === words)) return false;
    return element.closest(siteMark) === null;
  };
  const tops = [...body.querySelectorAll('h1, [role="heading"][aria-level="1"]')].filter(usable);
  const inMain = (element: Element) => main.some((root) => root.contains(element));
  const whole = (element: Element) => agrees(element) === 'whole';
  const lower = () => [...body.querySelectorAll('h2, [role="heading"]')].filter(usable);
  if (tops.length === 0) return lower().filter(inMain).slice(0, 1).find(whole);
  return (
    tops.find((element) => agrees(element) !== 'none') ??
    lower().find((element) => inMain(element) && whole(element) && headingLevel(element) > 1) ??
    spelled(tops, head.address) ??
    tops.find(inMain) ??
    tops[0]
  );
}

/** Whether the document's title, or the title for sharing, names a heading: its whole own part, or its beginning. */
function titleAgreement(head: PageHead): (element: Element) => 'whole' | 'beginning' | 'none' {
  const titles = titlesOf(head);
  const wholes = new Set(titles.flatMap((title) => [title, titleParts(title, '').page]).map(comparable));
  const beginnings = titles.map(comparable);
  return (element) => {
    const words = comparable(lineOf(element));
    if (wholes.has(words)) return 'whole';
    return beginnings.some((title) => title.startsWith(`${words} `)) ? 'beginning' : 'none';
  };
}

/** Of several headings the one whose words the address is made of. */
function spelled(tops: readonly Element[], address: URL): Element | undefined {
  if (tops.length < 2) return undefined;
  const path = stemsOf(addressWords(address));
  return path.size < 2 ? undefined : tops.find((element) => shareOf(path, stemsOf(lineOf(element))) >= 0.8);
}

/** A heading's words without the sign some pages put after them for linking to the place, and without its date. */
export function headingText(heading: Element): string {
  const words = lineOf(heading).replace(/\s*[¶#]$/, '');
  const day = findDays(words)[0];
  if (day?.index !== 0 || day.words.length > words.length / 2) return words;
  return words.slice(day.words.length).replace(/^[\s:|–—-]+/, '');
}

/**
 * The page's title outside Innokylä's labels: its heading, unless that is a slogan or only the beginning of the name
 * the document's title gives in full.
 */
export function readTitle(
  heading: Element | undefined,
  head: PageHead,
  siteNames: readonly string[],
): Evidence<string> | undefined {
  const words = heading === undefined ? '' : headingText(heading);
  const told = toldTitle(head, siteNames);
  if (words === '') return told === undefined ? wholeTitle(head) : ofFrontPage(told, head);
  if (told !== undefined && isSlogan(words, told.value, head)) return mainPart(told, head);
  if (told !== undefined && goesOn(words, told.value, head)) return told;
  const fuller = told === undefined ? undefined : fullerName(words, told, head, siteNames);
  if (fuller !== undefined) return fuller;
  return evidence(withoutSite(words, head, siteNames), 'heading', words);
}

/** A title that is only the site's name is better than none. */
function wholeTitle({ title }: PageHead): Evidence<string> | undefined {
  return title === '' ? undefined : evidence(title, 'title', title);
}

/** The name the page gives to machines, without the site's. */
function toldTitle(head: PageHead, siteNames: readonly string[]): Evidence<string> | undefined {
  const shared = head.metas.get('og:title') ?? '';
  const ways = [
    () => titleFrom(shared, 'open-graph', head, siteNames),
    () => titleFrom(head.title, 'title', head, siteNames),
  ];
  const apart = shareOf(stemsOf(shared), stemsOf(head.title)) < 0.5;
  return firstOf(...(apart ? ways.reverse() : ways));
}

function titleFrom(
  title: string,
  source: 'open-graph' | 'title',
  head: PageHead,
  siteNames: readonly string[],
): Evidence<string> | undefined {
  const clues = { names: siteNames, host: head.address.hostname };
  const isSite = (words: string) => isSiteName(words, clues);
  if (title === '' || (!titleSeparator.test(title) && isSite(title))) return undefined;
  const parts = titleParts(title, '', isSite);
  const whole = isOwnName(title, head) || (parts.page.length <= 4 && !isSite(parts.site ?? ''));
  const page = whole ? title : parts.page;
  if (page !== '' && !isEmptyTitle(page)) return evidence(page, source, title);
  const rest = title.split(titleSeparator).at(-1) ?? '';
  return isEmptyTitle(rest) ? undefined : evidence(rest, source, title);
}

/** Of a title that stands in for a slogan: on the front page all of it, elsewhere the first of its parts that is a name. */
function mainPart(told: Evidence<string>, head: PageHead): Evidence<string> {
  if (isFrontPage(head.address)) return ofFrontPage(told, head);
  const first = told.value.split(titleSeparator)[0] ?? '';
  return stemsOf(first).size > 1 ? { ...told, value: first } : told;
}

/** The front page goes by the site's name and what stands beside it, unless that is "Etusivu". */
function ofFrontPage(told: Evidence<string>, head: PageHead): Evidence<string> {
  if (!isFrontPage(head.address)) return told;
  return told.passage.split(titleSeparator).some(isEmptyTitle) ? told : { ...told, value: told.passage };
}

/** Whether a title for sharing is what the document's title has before the site's name: then all of it is the page's. */
function isOwnName(title: string, head: PageHead): boolean {
  if (!head.title.startsWith(title) || head.title.length === title.length) return false;
  return titleSeparator.test(head.title.slice(title.length).slice(0, 5));
}

/**
 * The name a heading is a part of: it goes on without a separator, "Avustukset yhdistyksille", or begins before the
 * heading. Of a title in parts it is the first. The site's name beside the heading makes no fuller name.
 */
function fullerName(
  words: string,
  told: Evidence<string>,
  head: PageHead,
  siteNames: readonly string[],
): Evidence<string> | undefined {
  if (isArticle(head) || isFrontPage(head.address)) return undefined;
  const name = told.value.split(titleSeparator)[0] ?? '';
  const at = ` ${name.toLowerCase()} `.indexOf(` ${words.toLowerCase()} `);
  if (at < 0 || name.length === words.length) return undefined;
  const [before = '', after = ''] = [name.slice(0, at), name.slice(at + words.length)].map(cleanText);
  const clues = { names: siteNames, host: head.address.hostname };
  const ofSite = stemsOf([...siteNames, clues.host.replace(/[.-]/g, ' ')].join(' '));
  const isOwn = (rest: string) => !/[:(\d&]/.test(rest) && !isSiteName(rest, clues);
  if (!isOwn(before) || !isOwn(after) || shareOf(stemsOf(before), ofSite) >= 0.5) return undefined;
  return { ...told, value: name };
}

/** Whether a heading is the page's name and something more after a separator: the site's name, a slogan. */
function goesOn(words: string, name: string, head: PageHead): boolean {
  if (titlesOf(head).some((title) => comparable(title).includes(comparable(words)))) return false;
  if (!words.toLowerCase().startsWith(`${name.toLowerCase()} `) || stemsOf(name).size < 2) return false;
  return titleSeparator.test(words.slice(name.length, name.length + 4));
}

/** A heading without the site's name at its end. */
function withoutSite(words: string, head: PageHead, siteNames: readonly string[]): string {
  const last = words.split(titleSeparator).at(-1) ?? '';
  if (last === words || !isSiteName(last, { names: siteNames, host: head.address.hostname })) return words;
  return titleParts(words, '').page;
}
