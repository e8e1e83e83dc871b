import type { Contact } from './contact-schema.ts';
import { isRoleWord } from './contact-words.ts';
import { findEmails } from './email-addresses.ts';
import { findKnownNames, personNamesOf } from './known-names.ts';
import { findNames, type PersonName } from './person-names.ts';
import { findPhones, phoneKey } from './phone-numbers.ts';

/** What kind of personal data it is: `personal-id` is a personal identity code (henkilötunnus). */
export type PersonalDataKind = 'name' | 'phone' | 'email' | 'personal-id';

/** A place of a text that holds personal data. */
export interface PersonalData {
  /** Where it begins. */
  start: number;
  /** Where it ends. */
  end: number;
  /** What it is. */
  kind: PersonalDataKind;
}

/** What is written in the place of what is taken away, for each kind: `[nimi poistettu]`. */
export type MaskWords = Readonly<Record<PersonalDataKind, string>>;

/**
 * A Finnish personal identity code: day of birth, a sign of its century, a number and a check character. The signs since
 * 2023: `-YXWVU` for the 1900s, `ABCDEF` for the 2000s, `+` for the 1800s (Digital and Population Data Services Agency).
 */
const personalId =
  /(?<![\p{L}\d])(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}[-+A-FU-Y]\d{3}[0-9A-FHJ-NPR-Y](?![\p{L}\d])/gu;
/** How near a name stands to the number, the address or the role that says it is one, in characters. */
const BESIDE = 60;
/** Words that lead from a name to a way to reach it, or from a role to its holder. */
const labelBefore =
  /(?:lisätie\p{Ll}+|yhteyshenkilö\p{Ll}*|vastuuhenkilö\p{Ll}*|tekijä|kirjoittaja|valmistelija|esittelijä|kuva|kuvat|teksti|kontaktperson|mera information|text|foto|contact|author|photo)\s?(?:antaa|ges av|on|är)?\s?:?\s{0,2}$/iu;

/**
 * Finds personal data in a text: e-mail addresses, phone numbers, personal identity codes, and names that are among
 * `contacts` or stand beside a number, an address, a role or a label. In the order of the text, never overlapping.
 */
export function findPersonalData(text: string, contacts: readonly Contact[] = []): PersonalData[] {
  const ways = findWays(text, contacts);
  const known = findKnownNames(text, personNamesOf(contacts)).map(
    (span): PersonalData => ({ ...span, kind: 'name' }),
  );
  const named = namesBeside(text, ways).map(({ start, end }): PersonalData => ({ start, end, kind: 'name' }));
  return apart([...ways, ...known, ...named]);
}

/**
 * A text with `words` in the place of the personal data that {@link findPersonalData} finds. What it gives back holds
 * none of it: it is looked through again until nothing is found.
 */
export function maskPersonalData(text: string, contacts: readonly Contact[], words: MaskWords): string {
  let masked = text;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const spans = findPersonalData(masked, contacts);
    if (spans.length === 0) break;
    masked = replaced(masked, spans, words);
  }
  return masked;
}

/** Taking a number away may bring what stood before and after it together; twice is more than has been seen. */
const MAX_ROUNDS = 3;

function replaced(text: string, spans: readonly PersonalData[], words: MaskWords): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end, kind } of spans) {
    parts.push(text.slice(from, start), words[kind]);
    from = end;
  }
  return [...parts, text.slice(from)].join('');
}

function findWays(text: string, contacts: readonly Contact[]): PersonalData[] {
  const ids = [...text.matchAll(personalId)].map(
    ({ index, 0: code }): PersonalData => ({ start: index, end: index + code.length, kind: 'personal-id' }),
  );
  const emails = findEmails(text).map(({ start, end }): PersonalData => ({ start, end, kind: 'email' }));
  const phones = [...findPhones(text), ...knownNumbers(text, contacts)].map(
    ({ start, end }): PersonalData => ({ start, end, kind: 'phone' }),
  );
  return apart([...ids, ...emails, ...phones]);
}

/** A number with fewer digits could be any number's part. */
const FEWEST_DIGITS = 6;

/**
 * The contacts' own numbers, by their digits alone: in a shape in which they would not pass for numbers, and where other
 * digits run into them.
 */
function knownNumbers(text: string, contacts: readonly Contact[]): { start: number; end: number }[] {
  const keys = new Set(
    contacts.flatMap(({ phones }) => phones.map((phone) => phoneKey(phone).replace(/^0+/, ''))),
  );
  return [...keys]
    .filter((digits) => digits.length >= FEWEST_DIGITS)
    .flatMap((digits) => {
      const spaced = [...digits].join('[ \\u00a0\\u202f().\\u2010\\u2011–-]{0,3}');
      const shape = new RegExp(`(?:\\+ ?|\\()?(?:(?:00)?358[ ()0-]{0,5})?\\(?0?${spaced}`, 'g');
      return [...text.matchAll(shape)].map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
      }));
    });
}

/** Names right before or after a way to reach someone, after a label, or beside a role. */
function namesBeside(text: string, ways: readonly PersonalData[]): PersonName[] {
  let next = 0;
  return findNames(text).filter(({ start, end }) => {
    while ((ways[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    const before = ways[next - 1];
    const after = ways[next];
    if (after !== undefined && after.start - end <= BESIDE && isOneLine(text, end, after.start)) return true;
    if (before !== undefined && start - before.end <= 4 && isOneLine(text, before.end, start)) return true;
    return isSaid(text.slice(Math.max(0, start - BESIDE), start), text.slice(end, end + BESIDE));
  });
}

/** A sentence or a paragraph does not end between two places. */
function isOneLine(text: string, from: number, to: number): boolean {
  return !/[.!?]\s+\p{Lu}|\n\n/u.test(text.slice(from, to));
}

/** Whether a label or a role stands before a name, or a role after it. */
function isSaid(before: string, after: string): boolean {
  if (labelBefore.test(before)) return true;
  const leading = /([\p{L}-]+)\s$/u.exec(before)?.[1];
  const trailing = /^[,\n ]{1,2}\s?([\p{L}-]+)(?:\s([\p{L}-]+))?/u.exec(after);
  return [leading, trailing?.[1], trailing?.[2]].some((word) => word !== undefined && isRoleWord(word));
}

/** Spans in order, the earlier and longer of two that overlap. */
function apart(spans: readonly PersonalData[]): PersonalData[] {
  const sorted = [...spans].sort((one, other) => one.start - other.start || other.end - one.end);
  const kept: PersonalData[] = [];
  for (const span of sorted) {
    const last = kept.at(-1);
    if (last === undefined || span.start >= last.end) kept.push(span);
    else if (span.end > last.end) kept[kept.length - 1] = { ...last, end: span.end };
  }
  return kept;
}
