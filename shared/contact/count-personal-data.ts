import type { Contact } from './contact-schema.ts';
import { isPersonalAddress } from './email-addresses.ts';
import { isPersonName } from './person-names.ts';
import { findPersonalData, type PersonalDataKind } from './personal-data.ts';
import { phoneKey } from './phone-numbers.ts';

/**
 * How many different pieces of personal data the contacts and texts hold: each name, number, address and identity code
 * once, however often and in whatever inflection it stands. The number and mailbox of an office are none.
 */
export function countPersonalData(texts: readonly string[], contacts: readonly Contact[]): number {
  const office = new Set(contacts.filter(({ isPersonal }) => !isPersonal).flatMap(keysOf));
  const found = contacts.filter(({ isPersonal }) => isPersonal).flatMap(keysOf);
  const written = texts.flatMap((text) =>
    findPersonalData(text, contacts)
      .map(({ start, end, kind }) => ({ kind, value: text.slice(start, end) }))
      .filter(({ kind, value }) => kind !== 'email' || isPersonalAddress(value))
      .map(({ kind, value }) => keyOf(kind, value)),
  );
  return new Set([...found, ...written.filter((key) => !office.has(key))]).size;
}

function keysOf({ name, phones, emails }: Contact): string[] {
  return [
    ...(name !== undefined && isPersonName(name) ? [keyOf('name', name)] : []),
    ...phones.map((phone) => keyOf('phone', phone)),
    ...emails.map((email) => keyOf('email', email)),
  ];
}

/** How much of a surname stays in every inflection, in letters. */
const STEM = 3;

function keyOf(kind: PersonalDataKind, value: string): string {
  if (kind === 'phone') return `phone ${phoneKey(value)}`;
  const lower = value.toLocaleLowerCase('fi');
  if (kind !== 'name') return `${kind} ${lower.replace(/\s/g, '')}`;
  const words = lower.split(/[\s,]+/);
  return `name ${words[0]} ${words.at(-1)?.slice(0, STEM)}`;
}
