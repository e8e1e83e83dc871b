import type { Contact } from '../contact/contact-schema.ts';
import { findEmails } from '../contact/email-addresses.ts';
import { personNamesOf } from '../contact/known-names.ts';
import { type MaskWords, maskPersonalData } from '../contact/personal-data.ts';
import { FIELD_ORDER, FIELD_SHAPES } from './field-order.ts';
import type { PracticeFields } from './practice-schema.ts';
import { publishableFields } from './publishable-fields.ts';

/**
 * A card's fields without personal data: no contacts, no author, and in every text `words` in the place of phones, e-mail
 * addresses, and the names that the card's contacts and author tell or that stand beside such. Links that lead to a
 * mailbox or a number are left out. Used before anything is shared; the card itself is not changed.
 */
export function withoutPersonalData(fields: PracticeFields, words: MaskWords): PracticeFields {
  const known = [...(fields.contacts ?? []), ...authorOf(fields)];
  const mask: Mask = {
    text: (text) => maskPersonalData(text, known, words).slice(0, Math.max(text.length, SHORTEST_LIMIT)),
    names: personNamesOf(known).flatMap(slugsOf),
  };
  const kept: Record<string, unknown> = { ...publishableFields(fields) };
  for (const name of FIELD_ORDER) {
    const value = kept[name];
    if (value === undefined || !texts.has(FIELD_SHAPES[name])) continue;
    const masked = maskedValue(value, mask);
    if (Array.isArray(masked) && masked.length === 0) delete kept[name];
    else kept[name] = masked;
  }
  return kept as PracticeFields;
}

interface Mask {
  /** Takes personal data out of a text. */
  text: (text: string) => string;
  /** The names of persons as they stand in addresses. */
  names: readonly string[];
}

/** The least that any field may hold, in characters: a text in which words were put may not outgrow its field. */
const SHORTEST_LIMIT = 200;

/** The shapes of fields that hold a page's or a person's words. */
const texts: ReadonlySet<string> = new Set([
  ...['line', 'story', 'tags', 'names', 'links', 'attachments', 'periods', 'licence', 'alternates'],
]);

/** Keys whose values are codes, days and numbers, in which no one is named. */
const codes: ReadonlySet<string> = new Set([
  'type',
  'bytes',
  'code',
  'language',
  'opensOn',
  'opensAt',
  'closesOn',
  'closesAt',
]);

function maskedValue(value: unknown, mask: Mask): unknown {
  if (typeof value === 'string') return mask.text(value);
  if (Array.isArray(value)) {
    return value.filter((each) => !leadsToPerson(each, mask.names)).map((each) => maskedValue(each, mask));
  }
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value);
  return Object.fromEntries(
    entries.map(([key, each]) => [key, codes.has(key) || key === 'address' ? each : maskedValue(each, mask)]),
  );
}

/** Whether a link leads to a mailbox or a number, or has an e-mail address or a person's name in its own address. */
function leadsToPerson(value: unknown, names: readonly string[]): boolean {
  if (value === null || typeof value !== 'object' || !('address' in value)) return false;
  const { address } = value;
  if (typeof address !== 'string') return false;
  if (/^(?:mailto|tel):/i.test(address)) return true;
  const words = decoded(address);
  const slug = slugOf(words);
  return findEmails(words).length > 0 || names.some((name) => slug.includes(name));
}

/** A text as it stands in addresses: without accents, spaces and signs. */
function slugOf(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
}

function slugsOf(name: string): string[] {
  return [slugOf(name), slugOf(name.split(' ').reverse().join(' '))];
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

function authorOf({ author }: PracticeFields): Contact[] {
  return author === undefined ? [] : [{ name: author, phones: [], emails: [], isPersonal: true }];
}
