import { z } from 'zod/mini';
import { guessBases } from '../find/words/guess-finnish.ts';
import { momentSchema } from '../record/record.ts';
import { findEmails } from './email-addresses.ts';
import { nameKey } from './inflected-name.ts';
import { findNames } from './person-names.ts';
import { findPhones, phoneKey } from './phone-numbers.ts';
import type { SoughtPerson } from './sought-person.ts';

const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** The note of one removal: when, of how many records, and by which hashes the person is known again. No name. */
export const removalSchema = z.object({
  /** When the person was removed. */
  at: momentSchema,
  /** From how many records. */
  records: z.int().check(z.minimum(0)),
  /** Salted hashes of their names, addresses and numbers. */
  hashes: z.array(hash).check(z.maxLength(200)),
});
/** The note of one removal. */
export type Removal = z.infer<typeof removalSchema>;

/**
 * Persons who were removed, so that a backup or a file that brings them back is noticed. The hashes are salted SHA-256:
 * they cannot be read, but who has the library can try out a name or a number. That is why they are kept in it alone.
 */
export const removedPersonsSchema = z.object({
  /** The library’s own salt. */
  salt: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
  /** The removals, the first one first. */
  removals: z.array(removalSchema).check(z.maxLength(10_000)),
});
/** Persons who were removed. */
export type RemovedPersons = z.infer<typeof removedPersonsSchema>;

/** SHA-256 of a text in hexadecimal. */
export type HashText = (text: string) => Promise<string>;

/** The hashes by which a person is known again. */
export async function hashesOf(
  { names, emails, phones }: SoughtPerson,
  salt: string,
  hashText: HashText,
): Promise<string[]> {
  const keys = [...names.map(keyOfName), ...emails.map(keyOfEmail), ...phones.map(keyOfPhone)];
  return Promise.all(keys.map((key) => hashText(`${salt}\n${key}`)));
}

/** Tells of texts whether a person is named in them who was removed, by the removal; remembers what it has looked at. */
export function removalFinder(
  stored: RemovedPersons,
  hashText: HashText,
): (text: string) => Promise<Removal | undefined> {
  const hitsIn = removedHits(stored, hashText);
  return async (text) => {
    for await (const { removal } of hitsIn(text)) return removal;
    return undefined;
  };
}

/** A place of a text that names a person who was removed. */
export type RemovedHit = {
  /** The removal. */
  removal: Removal;
  /** What stands there. */
  kind: keyof SoughtPerson;
  /** A name in its base form, an address or a number. */
  text: string;
};

/** Finds in texts whom the removals are of; remembers what it has looked at. */
export function removedHits(
  { salt, removals }: RemovedPersons,
  hashText: HashText,
): (text: string) => AsyncGenerator<RemovedHit> {
  const byHash = new Map(removals.flatMap((removal) => removal.hashes.map((each) => [each, removal])));
  const known = new Map<string, Removal | undefined>();
  return async function* hitsIn(text) {
    if (byHash.size === 0) return;
    for (const { key, ...told } of keysIn(text)) {
      if (!known.has(key)) known.set(key, byHash.get(await hashText(`${salt}\n${key}`)));
      const removal = known.get(key);
      if (removal !== undefined) yield { removal, ...told };
    }
  };
}

/** A name in any order of its words. */
const keyOfName = (name: string) => `n ${wordsOf(name).toSorted().join(' ')}`;
const keyOfEmail = (email: string) => `e ${email.toLowerCase()}`;
const keyOfPhone = (phone: string) => `p ${phoneKey(phone)}`;
const wordsOf = (name: string) => nameKey(name).match(/[\p{L}\p{M}'’-]+/gu) ?? [];

type Key = Omit<RemovedHit, 'removal'> & { key: string };

/** Every name, address and number of a text, a name also by the base forms its last word may have. */
function keysIn(text: string): Key[] {
  const names = findNames(text).flatMap(({ text: name }) =>
    partsOf(wordsOf(name)).flatMap((part) =>
      guessBases(part.at(-1) ?? '').map((base): Key => {
        const based = [...part.slice(0, -1), base].join(' ');
        return { key: keyOfName(based), kind: 'names', text: based };
      }),
    ),
  );
  const emails = findEmails(text).map(({ address }): Key => {
    return { key: keyOfEmail(address), kind: 'emails', text: address };
  });
  const phones = findPhones(text).map((phone): Key => {
    return { key: keyOfPhone(phone.text), kind: 'phones', text: phone.text };
  });
  return [...names, ...emails, ...phones];
}

/** The words, every two that stand together, and the first with the last: a sentence’s first word may stand before a name. */
function partsOf(words: readonly string[]): string[][] {
  const pairs = words.slice(1).map((word, index) => [words[index] ?? '', word]);
  return words.length < 3 ? [[...words]] : [[...words], ...pairs, [words[0] ?? '', words.at(-1) ?? '']];
}
