import { findEmails } from './email-addresses.ts';
import { phoneKey } from './phone-numbers.ts';

/** A person who is looked for, by all that was told of them. */
export type SoughtPerson = {
  /** Names in full; one with a single word names only likely. */
  names: readonly string[];
  /** E-mail addresses with `@`. */
  emails: readonly string[];
  /** Phone numbers, as they were written. */
  phones: readonly string[];
};

/** What a person typed to look for someone; each line may hold several, apart by semicolons. */
export type TypedPerson = {
  /** Name. */
  name: string;
  /** E-mail address. */
  email: string;
  /** Phone number. */
  phone: string;
};

/** Why what was typed finds no one: nothing was typed, or what stands in a field is no such thing. */
export type SoughtProblem = 'nothing' | 'name' | 'email' | 'phone';

/** A number with fewer digits could be any number’s part. */
const FEWEST_DIGITS = 6;
/** A name with fewer letters says nothing. */
const SHORTEST_NAME = 3;

/** Whom the typed words mean, or which of them cannot be understood. */
export function soughtPerson(typed: TypedPerson): { person: SoughtPerson } | { problem: SoughtProblem } {
  const [names, emails, phones] = [typed.name, typed.email, typed.phone].map((text) =>
    text
      .split(/[;\n]/)
      .map((part) => part.trim())
      .filter(Boolean),
  ) as [string[], string[], string[]];
  if (names.length + emails.length + phones.length === 0) return { problem: 'nothing' };
  if (names.some((name) => (name.match(/\p{L}/gu) ?? []).length < SHORTEST_NAME)) return { problem: 'name' };
  const addresses = emails.flatMap((email) => findEmails(email).map(({ address }) => address));
  if (addresses.length < emails.length) return { problem: 'email' };
  if (phones.some((phone) => phoneKey(phone).replace(/\D/g, '').length < FEWEST_DIGITS)) {
    return { problem: 'phone' };
  }
  return { person: { names: names.map(givenFirst), emails: addresses, phones } };
}

/** `Malli, Maija` as `Maija Malli`. */
function givenFirst(name: string): string {
  const [surname = '', given, ...more] = name.split(/,\s*/);
  return given === undefined || more.length > 0 ? name : `${given} ${surname}`;
}
