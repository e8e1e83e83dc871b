import { nameKey } from './inflected-name.ts';
import type { PersonHit } from './person-finder.ts';
import { phoneKey } from './phone-numbers.ts';
import type { SoughtPerson } from './sought-person.ts';

/** With fewer digits of a number, letters of a mailbox or of a surname its beginning says nothing. */
const FEWEST_DIGITS = 6;
const FEWEST_LETTERS = 6;
const FEWEST_OF_SURNAME = 3;

/**
 * Passages are cut to a length, also in the middle of a number or a name: tells whether a text ends with the beginning of
 * one of the person’s.
 */
export function cutPersonFinder({ names, emails, phones }: SoughtPerson): (text: string) => PersonHit[] {
  const numbers = phones.map(phoneKey);
  const mailboxes = emails.map(nameKey);
  const full = names.map((name) => nameKey(name).replace(/[\s.,_-]+/g, ' '));

  function lengthAtEnd(text: string): { length: number; kind: PersonHit['kind'] } | undefined {
    const run = /(?:\+ ?)?\(?\d[\d \u00a0\u202f().‐‑–-]*$/.exec(text)?.[0] ?? '';
    const digits = phoneKey(run);
    const isNumber =
      digits.length >= FEWEST_DIGITS && numbers.some((each) => each !== digits && each.startsWith(digits));
    if (isNumber) return { length: run.length, kind: 'phone' };
    const word = nameKey(/\S+$/.exec(text)?.[0] ?? '');
    if (word.length >= FEWEST_LETTERS && mailboxes.some((each) => each !== word && each.startsWith(word))) {
      return { length: word.length, kind: 'email' };
    }
    const pair = /[\p{L}\p{M}'’-]+[\s.,_-]{1,2}[\p{L}\p{M}'’-]+$/u.exec(text)?.[0] ?? '';
    const key = nameKey(pair).replace(/[\s.,_-]+/g, ' ');
    const isName = full.some((each) => {
      const given = each.indexOf(' ');
      return each !== key && each.startsWith(key) && key.length > given + FEWEST_OF_SURNAME;
    });
    return isName && pair !== '' ? { length: pair.length, kind: 'name' } : undefined;
  }

  return (text) => {
    const found = lengthAtEnd(text);
    return found === undefined
      ? []
      : [{ start: text.length - found.length, end: text.length, kind: found.kind }];
  };
}
