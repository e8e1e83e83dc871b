import { cutPersonFinder } from './cut-person.ts';
import { findEmails } from './email-addresses.ts';
import { withoutAccents } from './inflected-name.ts';
import { type LikelyReason, nameFinder } from './name-finder.ts';
import type { PersonalData } from './personal-data.ts';
import { phoneKey } from './phone-numbers.ts';
import type { SoughtPerson } from './sought-person.ts';

/** A place of a text that speaks of the person who is looked for. */
export type PersonHit = Omit<PersonalData, 'kind'> & {
  /** What stands there. */
  kind: 'name' | 'email' | 'phone';
  /** Why it is only likely that this is the person; absent when it is sure. */
  reason?: LikelyReason;
};

/** Finds one person in texts and addresses. */
export interface PersonFinder {
  /** The places of a text that speak of the person, in its order, never overlapping. */
  find(text: string): PersonHit[];
  /** Whether an address of a page, a file or a mailbox has the person in it. */
  isInAddress(address: string): boolean;
}

/** A finder of one person: of their names in every form, their e-mail addresses and numbers however they are written. */
export function personFinder(person: SoughtPerson): PersonFinder {
  const { names, emails, phones } = person;
  const cut = cutPersonFinder(person);
  const byName = names.map(nameFinder);
  const ways = [
    ...emails.map((email) => ({ kind: 'email' as const, shape: emailShape(email) })),
    ...phones.map((phone) => ({ kind: 'phone' as const, shape: phoneShape(phone) })),
  ];
  const mailboxes = new Set(emails.map((email) => localPart(email)));
  const slugs = names.flatMap(slugsOf);

  function find(text: string): PersonHit[] {
    const named = byName.flatMap((look) => look(text)).map((hit): PersonHit => ({ ...hit, kind: 'name' }));
    const reached = ways.flatMap(({ kind, shape }) =>
      [...text.matchAll(shape)].map((match): PersonHit => {
        return { start: match.index, end: match.index + match[0].length, kind };
      }),
    );
    reached.push(...cut(text));
    if (named.length === 0 && mailboxes.size === 0) return apart(reached);
    const boxes = text.includes('@') || /\bat\b|ät/i.test(text) ? findEmails(text) : [];
    const others = boxes.flatMap(({ start, end, address }): PersonHit[] => {
      const inside = named.filter((hit) => hit.start >= start && hit.end <= end);
      const isSure = inside.some(({ reason }) => reason === undefined);
      const isLikely = inside.length > 0 || mailboxes.has(localPart(address));
      if (isSure) return [{ start, end, kind: 'email' }];
      return isLikely ? [{ start, end, kind: 'email', reason: 'mailbox' }] : [];
    });
    return apart([...reached, ...others, ...named]);
  }

  return {
    find,
    isInAddress(address) {
      const words = decoded(address);
      if (find(words).some(({ reason }) => reason === undefined)) return true;
      const slug = slugOf(words);
      return slugs.some((name) => slug.includes(name));
    },
  };
}

const localPart = (email: string) => withoutAccents(email.slice(0, email.indexOf('@')));

/** An address with its sign and points as pages write them, also `(at)` and `(piste)`; no part of a longer address. */
function emailShape(email: string): RegExp {
  const at =
    '\\s?(?:@|%40|&#64;|[([{<]\\s?(?:at|ät|a|ät-merkki|miukumauku|@)\\s?[)\\]}>])\\s?|\\s(?:at|ät)\\s';
  const point = '(?:\\.|\\s?[([{]\\s?(?:dot|piste|punkt|\\.)\\s?[)\\]}]\\s?)';
  const parts = email.split('@').map((part) =>
    part
      .split('.')
      .map((each) => each.replace(/[$()*+?[\\\]^{|}/-]/g, '\\$&'))
      .join(point),
  );
  return new RegExp(
    `(?<![\\p{L}\\p{N}._%+-])${parts.join(`(?:${at})`)}(?![\\p{L}\\p{N}-]|\\.[\\p{L}\\p{N}])`,
    'giu',
  );
}

/** A number shorter than this, in digits without its first 0, is believed only with that 0 or the country’s code. */
const WHOLE = 8;

/** A number by its digits, with any spaces and signs between them, with or without Finland’s code. */
function phoneShape(phone: string): RegExp {
  const digits = phoneKey(phone).replace(/^0+/, '');
  const sign = '[ \\u00a0\\u202f().\\u2010\\u2011–/-]{0,3}';
  const code = `(?:\\+ ?|00)?358${sign}(?:\\(?0\\)?${sign})?`;
  const first = digits.length >= WHOLE ? `(?:${code}|\\(?0${sign})?` : `(?:${code}|\\(?0${sign})`;
  const abroad = `(?:\\+ ?|00)${sign}`;
  const start = phoneKey(phone).startsWith('00') ? `(?:${abroad})` : first;
  return new RegExp(`(?<![\\d+])${start}${[...digits].join(sign)}(?!\\d)`, 'g');
}

/** Hits in order: of two that overlap the longer one, with what both cover; sure before likely. */
function apart(hits: readonly PersonHit[]): PersonHit[] {
  const sorted = [...hits].sort((one, other) => one.start - other.start || other.end - one.end);
  const kept: PersonHit[] = [];
  for (const hit of sorted) {
    const last = kept.at(-1);
    if (last === undefined || hit.start >= last.end) kept.push(hit);
    else kept[kept.length - 1] = joined(last, hit);
  }
  return kept;
}

function joined(one: PersonHit, other: PersonHit): PersonHit {
  const { reason: _reason, ...sure } = one;
  const end = Math.max(one.end, other.end);
  return one.reason !== undefined && other.reason !== undefined ? { ...one, end } : { ...sure, end };
}

/** A text as it stands in addresses: without accents, spaces and signs. */
function slugOf(text: string): string {
  return withoutAccents(text).replace(/[^\p{L}\p{N}]+/gu, '');
}

/** A name of several words in both orders; one word alone may be a part of any. */
function slugsOf(name: string): string[] {
  const words = name.split(/\s+/);
  if (words.length < 2) return [];
  return [slugOf(name), slugOf([words.at(-1), ...words.slice(0, -1)].join(' '))];
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
