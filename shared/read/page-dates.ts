import { bareDay } from './bare-day.ts';
import { lineOf } from './blocks.ts';
import { cleanText } from './clean-text.ts';
import { calendarDay, findDays, firstDay } from './days.ts';
import { type Evidence, evidence, firstOf } from './evidence.ts';
import { headingLines } from './heading-lines.ts';
import type { Page } from './page.ts';
import type { PageHead } from './page-head.ts';
import { articleDay, pageDay, type Which } from './told-days.ts';

const before =
  '(?:(?:sivu|sivua|sivun|artikkeli|sisältö|uutinen|sidan|artikeln|page|article|date|content|first)\\s+)?';
const often = '(?:(?:viimeksi|senast|last|on|zuletzt|first)\\s+)?';
const words: Record<Which, string> = {
  published:
    'luotu|julkaistu|julkaisupäivä|julkaisuaika|publicerad|publicerat|publicerades|skapad|published|posted|publish date|publication date|veröffentlicht|erschienen|publié',
  modified:
    'muokattu|päivitetty|muutettu|uppdaterad|uppdaterat|uppdaterades|ändrad|redigerad|updated|modified|edited|aktualisiert|geändert|current as of',
};
const labels: Record<Which, RegExp> = {
  published: labelPattern('published'),
  modified: labelPattern('modified'),
};

/** The labels' words alone, which spare most lines the whole pattern. */
const hints: Record<Which, RegExp> = {
  published: new RegExp(words.published, 'i'),
  modified: new RegExp(words.modified, 'i'),
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

/** The day the page was published; `heading` is its own heading, next to which a date needs no label. */
export function readPublishedOn(
  page: Page,
  times: readonly TimeMark[],
  heading?: Element,
): Evidence<string> | undefined {
  const lines = headingLines(heading);
  const texts = [...lines.before, ...lines.after].map(({ text }) => text);
  return firstOf(
    () => labelledDay(texts, 'published'),
    () => labelledDay(page.spokenLines, 'published'),
    () => markedDay(times, 'published'),
    () => bareDay(lines, page.head),
    () => articleDay(page.head, 'published'),
    () => pageDay(page.head, 'published'),
    () => addressDay(page.head),
  );
}

/** The day the page was last changed; `heading` is its own heading. */
export function readModifiedOn(
  page: Page,
  times: readonly TimeMark[],
  heading?: Element,
): Evidence<string> | undefined {
  const { before, after } = headingLines(heading);
  const texts = [...before, ...after].map(({ text }) => text);
  return firstOf(
    () => labelledDay(texts, 'modified'),
    () => labelledDay(page.spokenLines, 'modified'),
    () => markedDay(times, 'modified'),
    () => articleDay(page.head, 'modified'),
    () => pageDay(page.head, 'modified'),
  );
}

/** More different days under the same label are of the things in a list. */
const MAX_LABELLED = 2;

function labelledDay(lines: readonly string[], which: Which): Evidence<string> | undefined {
  const found: Evidence<string>[] = [];
  for (const [index, text] of lines.entries()) {
    if (text.length > MAX_LINE || !hints[which].test(text)) continue;
    for (const label of text.matchAll(labels[which])) {
      const rest = text.slice(label.index + label[0].length);
      const next = lines[index + 1] ?? '';
      const [value, passage] = rest === '' ? [next, `${text} ${next}`] : [rest, text];
      const day = findDays(value.slice(0, MAX_LINE)).find((each) => each.index <= REACH);
      if (day !== undefined) found.push(evidence(day.day, 'label', passage));
    }
  }
  return new Set(found.map(({ value }) => value)).size > MAX_LABELLED ? undefined : found[0];
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

/** A page's own times stand in its head, among the first; each is looked at with all the text around it. */
const MAX_TIMES = 300;

/**
 * The times in the head of an article: before its text is well under way, in a box made for dates or alone on
 * their line. Times in lists, cards and tables are of other things.
 */
export function readTimeMarks(main: readonly Element[]): TimeMark[] {
  if (main.length > 2 && main.every((root) => root.localName === 'article')) return [];
  return main.flatMap((root) =>
    [...root.querySelectorAll('time, [itemprop="datePublished"], [itemprop="dateModified"]')]
      .slice(0, MAX_TIMES)
      .filter((time) => isInHead(time, root))
      .flatMap(timeMark),
  );
}

function isInHead(time: Element, root: Element): boolean {
  if (isInTeaser(time, root)) return false;
  const title = time.closest('h1');
  if (title !== null) return lineOf(title).startsWith(lineOf(time));
  const crowd = time.closest(notHead);
  if (crowd !== null && root.contains(crowd) && crowd !== root) return false;
  const box = time.closest(headSelector);
  const alone = time.parentElement !== null && proseBeside(time.parentElement, time) < 20;
  if (!alone && (box === null || !root.contains(box))) return false;
  return proseBefore(time, root) < 600;
}

/** Whether an element lies in one of many articles, which are teasers when none of them has the page's heading. */
function isInTeaser(element: Element, root: Element): boolean {
  const own = element.closest('article');
  if (own === null || own === root || !root.contains(own) || own.querySelector('h1') !== null) return false;
  return root.querySelectorAll('article').length > 2;
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

/** The longest line that holds a date and its label, and nothing else. */
const MAX_LABEL = 60;

function timeMark(time: Element): TimeMark[] {
  const text = lineOf(time);
  const day = firstDay(time.getAttribute('datetime') ?? '') ?? firstDay(text);
  if (day === undefined) return [];
  const beside = lineOf(time.parentElement ?? time);
  const label = beside.length <= MAX_LABEL ? beside.slice(0, beside.indexOf(text)) : '';
  const hints = [time.className, time.getAttribute('itemprop'), time.parentElement?.className, text, label]
    .join(' ')
    .toLowerCase();
  const changed = /updat|modif|muokat|päivit|uppdat|ändrad/.test(hints) && !/publish/.test(time.className);
  return [{ day, which: changed ? 'modified' : 'published', passage: beside || text }];
}

function markedDay(times: readonly TimeMark[], which: Which): Evidence<string> | undefined {
  const mark = times.find((time) => time.which === which);
  return mark && evidence(mark.day, 'markup', mark.passage);
}

function addressDay({ address }: PageHead): Evidence<string> | undefined {
  const [, year, month, day] = /\/(\d{4})\/(\d{1,2})\/(\d{1,2})(?:\/|$)/.exec(address.pathname) ?? [];
  const found = calendarDay(Number(year), Number(month), Number(day));
  return found === undefined ? undefined : evidence(found, 'address', address.pathname);
}
