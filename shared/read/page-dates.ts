import { lineOf } from './blocks.ts';
import { cleanText } from './clean-text.ts';
import { calendarDay, findDays, firstDay } from './days.ts';
import { type Evidence, evidence, firstOf } from './evidence.ts';
import { isOfType, textOf } from './json-ld.ts';
import type { Page } from './page.ts';
import type { PageHead } from './page-head.ts';
import { ARTICLE_TYPES } from './page-kind.ts';

/** Which of a page's two days. */
type Which = 'published' | 'modified';

const before = '(?:(?:sivu|sivua|artikkeli|sisältö|uutinen|sidan|artikeln|page|article)\\s+)?';
const often = '(?:(?:viimeksi|senast|last|on)\\s+)?';
const words: Record<Which, string> = {
  published:
    'luotu|julkaistu|julkaisupäivä|julkaisuaika|publicerad|publicerat|publicerades|skapad|published|posted',
  modified:
    'muokattu|päivitetty|muutettu|uppdaterad|uppdaterat|uppdaterades|ändrad|redigerad|updated|modified|edited',
};
const labels: Record<Which, RegExp> = {
  published: labelPattern('published'),
  modified: labelPattern('modified'),
};

/** A label stands at the beginning of its line, or after a separator or another date. */
function labelPattern(which: Which): RegExp {
  return new RegExp(
    `(?:^|[/|·•.,;()–—-]\\s*|\\d\\s+)${before}${often}(?:${words[which]})(?:\\s+viimeksi)?(?!\\p{L})\\s*[:.]?\\s*`,
    'giu',
  );
}

/** The farthest a date may stand from its label: "Julkaistu tiistaina 3.9.2024". */
const REACH = 14;
/** A longer line is running text, where "julkaistu 3.9.2024" may be said of anything. */
const MAX_LINE = 200;

/** The day the page was published. */
export function readPublishedOn(page: Page, times: readonly TimeMark[]): Evidence<string> | undefined {
  return firstOf(
    () => labelledDay(page.spokenLines, 'published'),
    () => markedDay(times, 'published'),
    () => metaDay(page.head, 'article:published_time'),
    () => describedDay(page.head, 'datePublished'),
    () => addressDay(page.head),
  );
}

/** The day the page was last changed. */
export function readModifiedOn(page: Page, times: readonly TimeMark[]): Evidence<string> | undefined {
  return firstOf(
    () => labelledDay(page.spokenLines, 'modified'),
    () => markedDay(times, 'modified'),
    () => metaDay(page.head, 'article:modified_time'),
    () => describedDay(page.head, 'dateModified'),
  );
}

function labelledDay(lines: readonly string[], which: Which): Evidence<string> | undefined {
  for (const [index, text] of lines.entries()) {
    if (text.length > MAX_LINE) continue;
    for (const label of text.matchAll(labels[which])) {
      const rest = text.slice(label.index + label[0].length);
      const next = lines[index + 1] ?? '';
      const [value, passage] = rest === '' ? [next, `${text} ${next}`] : [rest, text];
      const day = findDays(value.slice(0, MAX_LINE)).find((found) => found.index <= REACH);
      if (day !== undefined) return evidence(day.day, 'label', passage);
    }
  }
  return undefined;
}

/** A `time` element, or a bare date, in the head of an article. */
export interface TimeMark {
  /** Its day. */
  day: string;
  /** Which of the page's days it is. */
  which: Which;
  /** The words around it. */
  passage: string;
}

const headSelector =
  'header, [class*="meta"], [class*="date"], [class*="publish"], [class*="posted"], [class*="byline"], [class*="info"], [itemprop="datepublished"], [itemprop="datePublished"], [itemprop="dateModified"]';
const notHead =
  'li, aside, table, blockquote, [class*="event"], [class*="card"], [class*="teaser"], [class*="listing"]';

/**
 * The times in the head of an article: before its text is well under way, in a box made for dates or alone on
 * their line. Times in lists, cards and tables are of other things.
 */
export function readTimeMarks(main: readonly Element[]): TimeMark[] {
  return main.flatMap((root) =>
    [...root.querySelectorAll('time')].filter((time) => isInHead(time, root)).flatMap(timeMark),
  );
}

function isInHead(time: Element, root: Element): boolean {
  const crowd = time.closest(notHead);
  if (crowd !== null && root.contains(crowd) && crowd !== root) return false;
  const box = time.closest(headSelector);
  const alone = time.parentElement !== null && proseBeside(time.parentElement, time) < 20;
  if (!alone && (box === null || !root.contains(box))) return false;
  return proseBefore(time, root) < 600;
}

function proseBeside(parent: Element, time: Element): number {
  return cleanText(parent.textContent ?? '').length - cleanText(time.textContent ?? '').length;
}

/** How much running text stands before an element. */
function proseBefore(element: Element, root: Element): number {
  let length = 0;
  for (const paragraph of root.querySelectorAll('p')) {
    const follows = paragraph.compareDocumentPosition(element) & 4;
    if (follows === 0) break;
    length += (paragraph.textContent ?? '').length;
  }
  return length;
}

function timeMark(time: Element): TimeMark[] {
  const text = lineOf(time);
  const day = firstDay(time.getAttribute('datetime') ?? '') ?? firstDay(text);
  if (day === undefined) return [];
  const hints = [time.className, time.getAttribute('itemprop'), time.parentElement?.className, text]
    .join(' ')
    .toLowerCase();
  const changed = /updat|modif|muokat|päivit|uppdat|ändrad/.test(hints) && !/publish/.test(time.className);
  return [
    { day, which: changed ? 'modified' : 'published', passage: lineOf(time.parentElement ?? time) || text },
  ];
}

function markedDay(times: readonly TimeMark[], which: Which): Evidence<string> | undefined {
  const mark = times.find((time) => time.which === which);
  return mark && evidence(mark.day, 'markup', mark.passage);
}

function metaDay(head: PageHead, name: string): Evidence<string> | undefined {
  const content = head.metas.get(name) ?? '';
  const day = firstDay(content);
  return day === undefined ? undefined : evidence(day, 'meta', content);
}

/** The day a page's data gives; an article's own data before the page's. */
function describedDay(head: PageHead, property: string): Evidence<string> | undefined {
  const articles = head.things.filter((thing) => isOfType(thing, ARTICLE_TYPES));
  const pages = head.things.filter((thing) => isOfType(thing, ['WebPage', 'AboutPage', 'CollectionPage']));
  for (const thing of [...articles, ...pages]) {
    const content = textOf(thing[property]) ?? '';
    const day = firstDay(content);
    if (day !== undefined) return evidence(day, 'json-ld', content);
  }
  return undefined;
}

function addressDay({ address }: PageHead): Evidence<string> | undefined {
  const [, year, month, day] = /\/(\d{4})\/(\d{1,2})\/(\d{1,2})(?:\/|$)/.exec(address.pathname) ?? [];
  const found = calendarDay(Number(year), Number(month), Number(day));
  return found === undefined ? undefined : evidence(found, 'address', address.pathname);
}
