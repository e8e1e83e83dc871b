import type { Contact } from './contact-schema.ts';
import { isPersonalContact } from './personal-contact.ts';
import { phoneKey } from './phone-numbers.ts';

/** The most contacts a card holds, and the most numbers and addresses of one. */
const MAX_CONTACTS = 100;
const MAX_WAYS = 20;
/** The longest name, role, number or address, in characters. */
const MAX_LINE = 500;

/**
 * Contacts in their order, each once: the same name, or where one has none, the same number or address, makes two of
 * them one, which keeps what both tell. Cut to what a card holds.
 */
export function mergeContacts(contacts: readonly Contact[]): Contact[] {
  const merged: Contact[] = [];
  const places = new Map<string, number[]>();
  for (const contact of contacts) {
    const keys = keysOf(contact);
    const place = keys.flatMap((key) => places.get(key) ?? []).find((at) => areOne(merged[at], contact));
    const at = place ?? merged.length;
    const earlier = merged[at];
    merged[at] = earlier === undefined ? joined(contact, contact) : joined(earlier, contact);
    for (const key of keys) {
      const known = places.get(key) ?? [];
      if (known.length < MAX_CONTACTS && !known.includes(at)) places.set(key, [...known, at]);
    }
  }
  return merged.slice(0, MAX_CONTACTS);
}

const nameKey = (name: string) => name.toLocaleLowerCase('fi').replace(/[^\p{L}\p{N}]+/gu, ' ');

function keysOf({ name, phones, emails }: Contact): string[] {
  const names = name === undefined ? [] : [`n ${nameKey(name)}`];
  return [
    ...names,
    ...phones.map((phone) => `p ${phoneKey(phone)}`),
    ...emails.map((email) => `e ${email.toLowerCase()}`),
  ];
}

/** Two names are two contacts; two roles that share a number are too. */
function areOne(one: Contact | undefined, other: Contact): boolean {
  if (one === undefined) return false;
  if (one.name !== undefined && other.name !== undefined) return nameKey(one.name) === nameKey(other.name);
  return one.role === undefined || other.role === undefined || nameKey(one.role) === nameKey(other.role);
}

function joined(one: Contact, other: Contact): Contact {
  const name = one.name ?? other.name;
  const role = one.role ?? other.role;
  const organisation = one.organisation ?? other.organisation;
  const keepUntil = one.keepUntil ?? other.keepUntil;
  const contact = {
    ...(name !== undefined && { name: cut(name) }),
    ...(role !== undefined && { role: cut(role) }),
    ...(organisation !== undefined && { organisation: cut(organisation) }),
    phones: distinct([...one.phones, ...other.phones], phoneKey),
    emails: distinct([...one.emails, ...other.emails], (email) => email.toLowerCase()),
  };
  return {
    ...contact,
    isPersonal: one.isPersonal || other.isPersonal || isPersonalContact(contact),
    ...(keepUntil !== undefined && { keepUntil }),
  };
}

function distinct(values: readonly string[], keyOf: (value: string) => string): string[] {
  const byKey = new Map<string, string>();
  for (const value of values) if (!byKey.has(keyOf(value))) byKey.set(keyOf(value), cut(value));
  return [...byKey.values()].slice(0, MAX_WAYS);
}

const cut = (text: string) => (text.length <= MAX_LINE ? text : text.slice(0, MAX_LINE).trim());
