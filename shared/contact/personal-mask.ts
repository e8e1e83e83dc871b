import type { Contact } from './contact-schema.ts';
import { findEmails } from './email-addresses.ts';
import { personNamesOf } from './known-names.ts';
import { findPersonalData, type MaskWords, maskPersonalData, type PersonalData } from './personal-data.ts';

/** Takes the personal data of certain persons, and what else is recognised as such, out of texts and addresses. */
export interface PersonalMask {
  /** What stands in the place of what is taken away. */
  words: MaskWords;
  /** The places of a text that hold personal data, in its order. */
  find(text: string): PersonalData[];
  /** A text without personal data, no longer than the text or 200 characters, whichever is more. */
  text(text: string): string;
  /** Whether an address leads to a mailbox or a number, or has an e-mail address or a person's name in itself. */
  isPersonalAddress(address: string): boolean;
}

/** The least that any field may hold, in characters: a text in which words were put may not outgrow its field. */
const SHORTEST_LIMIT = 200;

/** A mask that knows `persons` beside what a text itself shows to be personal data. */
export function personalMask(persons: readonly Contact[], words: MaskWords): PersonalMask {
  const slugs = personNamesOf(persons).flatMap(slugsOf);
  return {
    words,
    find: (text) => findPersonalData(text, persons),
    text: (text) => maskPersonalData(text, persons, words).slice(0, Math.max(text.length, SHORTEST_LIMIT)),
    isPersonalAddress: (address) => isPersonalAddress(address, slugs),
  };
}

/** The contacts together with everyone whom one of the texts names beside a number, an address, a role or a label. */
export function personsIn(texts: readonly string[], contacts: readonly Contact[]): Contact[] {
  const names = new Set(
    texts.flatMap((text) =>
      findPersonalData(text, contacts)
        .filter(({ kind }) => kind === 'name')
        .map(({ start, end }) => text.slice(start, end)),
    ),
  );
  return [...contacts, ...[...names].map((name) => ({ name, phones: [], emails: [], isPersonal: true }))];
}

/**
 * Any value of lists, objects and texts without personal data. Links and files that lead to a person are left out of
 * lists; what is under one of the keys `asIs` stays as it is.
 */
export function maskedValue(value: unknown, mask: PersonalMask, asIs: ReadonlySet<string>): unknown {
  if (typeof value === 'string') return mask.text(value);
  if (Array.isArray(value)) {
    return value.filter((each) => !leadsToPerson(each, mask)).map((each) => maskedValue(each, mask, asIs));
  }
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value);
  return Object.fromEntries(
    entries.map(([key, each]) => [key, asIs.has(key) ? each : maskedValue(each, mask, asIs)]),
  );
}

function leadsToPerson(value: unknown, mask: PersonalMask): boolean {
  if (value === null || typeof value !== 'object' || !('address' in value)) return false;
  return typeof value.address === 'string' && mask.isPersonalAddress(value.address);
}

function isPersonalAddress(address: string, slugs: readonly string[]): boolean {
  if (/^(?:mailto|tel):/i.test(address)) return true;
  const words = decoded(address);
  const slug = slugOf(words);
  return findEmails(words).length > 0 || slugs.some((name) => slug.includes(name));
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
