import type { Block } from './blocks.ts';
import { findDays } from './days.ts';
import { type Evidence, evidence } from './evidence.ts';
import type { HeadingLines } from './heading-lines.ts';
import { isOfType } from './json-ld.ts';
import type { PageHead } from './page-head.ts';

const clockTime =
  /(?:klo|kl\.?|at|um)?\s*\d{1,2}[.:]\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?|uhr)?\s*(?:[A-Z]{2,4})?/gi;
const span = /\d{1,2}(?:[.:]\d{2})?\s*[–—-]\s*\d{1,2}(?:[.:]\d{2})?(?!\d)/;
const weekday =
  /(?<!\p{L})(?:(?:maanan|tiis|keskiviik|tors|perjan|lauan|sunnun)\p{L}*|ma|ti|ke|to|pe|la|su|(?:mån|tis|ons|tors|fre|lör|sön)(?:dag(?:en)?)?|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch)(?!\p{L})\.?/giu;
/** What may stand beside a page's date: a label, a writer, how long the reading takes. */
const beside =
  /(?<!\p{L})(?:published|posted|publicerad|julkaistu|veröffentlicht|written|on|by|av|von|the|den|am|klo|min(?:uutin|uters|utes?)?|read(?:ing)?|time|lukuaika|läsning|lästid|lesezeit|uutinen|uutiset|tiedote|blogi|artikkeli|news|blog|article|nyhet(?:er)?|meddelande|pressmeddelande|press release)(?!\p{L})/giu;
/** Signs that a date is of something that takes place, ends or is due. */
const occasion =
  /§|release|haku|ilmoit|aika:|ajankohta|milloin|paikka|hallitu|valtuust|lautakun|jaosto|tapahtu|määräai|viimeistään|mennessä|voimassa|alkaa|päätty|kokou|tid:|tidpunkt|datum:|plats|fullmäktige|styrelse|nämnd|sektion|ansök|anmäl|senast|evenemang|giltig|möte|sammanträd|when:|venue|expir|valid|deadline|due|event|starts?|ends?|until|register|join|©|copyright|updated|modified|reviewed|päivitetty|muokattu|uppdaterad|ändrad|commented/iu;
/** A line that makes the date after it the day of a change. */
const changed =
  /^(?:last |viimeksi |senast )?(?:updated|modified|reviewed|release(?:d| date)|due|päivitetty|muokattu|uppdaterad|ändrad)(?: on)?:?$/iu;
/** A box made for the day of a change. */
const changeBox = /modif|updated/;
const dateBox = /date|publish|posted|byline|meta|time|author|tag|julkaistu|paiva|datum/;

/** The most letters that may stand beside a bare date: in a box made for dates, and anywhere. */
const MAX_BESIDE = { inBox: 60, anywhere: 14 };

/**
 * A date that stands by itself next to the heading, without a label. Dates of events, periods and several dates in a
 * row are not the page's.
 */
export function bareDay({ before, after }: HeadingLines, head: PageHead): Evidence<string> | undefined {
  if (isOccasion(head)) return undefined;
  const days = [before, after].flatMap((lines) =>
    lines.flatMap((line, index) =>
      changed.test(lines[index - 1]?.text ?? '') ? [] : (dayAlone(line) ?? []),
    ),
  );
  const [first] = days;
  if (first === undefined || new Set(days.map(({ value }) => value)).size > 2) return undefined;
  return first;
}

/** Whether a page is about something that takes place on a day. */
function isOccasion({ things, metas, address }: PageHead): boolean {
  if (things.some((thing) => isOfType(thing, ['Event', 'JobPosting', 'Festival', 'BusinessEvent'])))
    return true;
  if (/event/.test(metas.get('og:type') ?? '')) return true;
  return /\/(?:tapahtuma|event|evenemang|kalenteri|calendar|veranstaltung|kokou)/i.test(address.pathname);
}

function dayAlone({ text, element }: Block): Evidence<string> | undefined {
  const [day, second] = findDays(text);
  if (day === undefined || (second !== undefined && second.day !== day.day) || occasion.test(text))
    return undefined;
  if (span.test(text.replaceAll(day.words, ' '))) return undefined;
  const rest = text
    .replaceAll(day.words, ' ')
    .replace(second?.words ?? day.words, ' ')
    .replace(clockTime, ' ');
  const letters = rest
    .replace(weekday, ' ')
    .replace(beside, ' ')
    .replace(/[^\p{L}]+/gu, '').length;
  const classes = `${element.className} ${element.parentElement?.className ?? ''}`;
  if (changeBox.test(element.className)) return undefined;
  const inBox = dateBox.test(classes);
  const roomy = inBox || isSetApart(text, day.words);
  if (letters > (roomy ? MAX_BESIDE.inBox : MAX_BESIDE.anywhere)) return undefined;
  return evidence(day.day, 'pattern', text);
}

/** Whether a date stands at the beginning or the end of its line, a bullet or a bar between it and the writer's name. */
function isSetApart(text: string, day: string): boolean {
  const parts = text.split(/\s*[•·|]\s*/);
  return parts.length > 1 && (parts[0] === day || parts.at(-1) === day);
}
