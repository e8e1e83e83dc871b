import {
  hashesOf,
  type Removal,
  type RemovedPersons,
  removalFinder,
  removedPersonsSchema,
} from '#shared/contact/removed-persons.ts';
import type { SoughtPerson } from '#shared/contact/sought-person.ts';
import { eachRow } from './find-person.ts';
import { type LibraryDatabase, RECORD_TABLES } from './library-database.ts';
import { breathe, type LongWork } from './long-work.ts';
import { ownersOf, type PersonOwner, titleOf } from './person-tables.ts';
import { sha256 } from './sha256.ts';

/** A record in which a person is named who was removed before. */
export type Returned = PersonOwner & {
  /** The name a person knows the record by. */
  title: string;
  /** When the person was removed. */
  removedAt: string;
};

/** The persons who were removed from this library; `undefined` when there are none. */
export async function storedRemovals(db: LibraryDatabase): Promise<RemovedPersons | undefined> {
  return removedPersonsSchema.safeParse((await db.settings.get('removedPersons'))?.value).data;
}

/** Notes that a person was removed: the day, the number of records and hashes; no name. */
export async function noteRemoval(
  db: LibraryDatabase,
  person: SoughtPerson,
  records: number,
  now: Date,
): Promise<void> {
  const stored = (await storedRemovals(db)) ?? { salt: newSalt(), removals: [] };
  const hashes = await hashesOf(person, stored.salt, sha256);
  const value: RemovedPersons = {
    ...stored,
    removals: [...stored.removals, { at: now.toISOString(), records, hashes }],
  };
  await db.settings.put({ name: 'removedPersons', value });
}

function newSalt(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}

/** Tells of texts whether they name a person who was removed from this library, by the removal. */
export async function removedPersonFinder(
  db: LibraryDatabase,
): Promise<((text: string) => Promise<Removal | undefined>) | undefined> {
  const stored = await storedRemovals(db);
  return stored && removalFinder(stored, sha256);
}

/** Records in which a person is named who was removed before: a backup or a file has brought them back. */
export async function returnedPersons(db: LibraryDatabase, work: LongWork): Promise<Returned[]> {
  const removalIn = await removedPersonFinder(db);
  if (removalIn === undefined) return [];
  const ownerOf = await ownersOf(db);
  const found = new Map<string, Returned>();
  for (const table of RECORD_TABLES) {
    await eachRow(db, table, async (rows) => {
      await breathe(work);
      for (const row of rows) {
        const owner = ownerOf(table, row);
        const removal = owner && (await removalIn(textsOf(row).join('\n')));
        if (!removal || found.has(`${owner.of}/${owner.id}`)) continue;
        const title = titleOf(await db.table(owner.of).get(owner.id));
        found.set(`${owner.of}/${owner.id}`, { ...owner, title, removedAt: removal.at });
      }
    });
  }
  return [...found.values()];
}

/** Every text of a value. */
export function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}
