import { ROW_TABLES } from '#shared/bundle/bundle-tables.ts';
import { personFinder } from '#shared/contact/person-finder.ts';
import { personMask } from '#shared/contact/person-mask.ts';
import {
  type RemovedHit,
  type RemovedPersons,
  removedHits,
  removedPersonsSchema,
} from '#shared/contact/removed-persons.ts';
import type { SoughtPerson } from '#shared/contact/sought-person.ts';
import { settingsOf } from './bundle-restore.ts';
import type { LibraryDatabase } from './library-database.ts';
import type { LongWork } from './long-work.ts';
import type { OpenBundle } from './open-bundle.ts';
import { searchedValue } from './person-tables.ts';
import { storedRemovals, textsOf } from './removed-persons.ts';
import { type HowToMask, rowWithoutPerson } from './row-without-person.ts';
import { sha256 } from './sha256.ts';
import { WorkSlices } from './work-slices.ts';

/** A person in a library file who was removed from the library: when, and by what the file names them. It is never kept or shown. */
export type RemovedInBundle = {
  /** When the person was removed. */
  removedAt: string;
  /** What the file says of them. */
  person: SoughtPerson;
};

/**
 * Whose removals are looked for: the library’s; those that a file knows itself, which the library takes over when it is
 * restored; or both.
 */
export type WhoseRemovals = 'library' | 'file' | 'both';

/** Persons in a library file who were removed from the library. The file is read through only when anyone was removed. */
export async function removedInBundle(
  db: LibraryDatabase,
  bundle: OpenBundle,
  whose: WhoseRemovals,
  work: LongWork = {},
): Promise<RemovedInBundle[]> {
  const own = whose === 'file' ? undefined : await storedRemovals(db);
  const told = whose === 'library' ? undefined : await removalsOfFile(bundle);
  const finders = [own, told].flatMap((each) => (each?.removals.length ? [removedHits(each, sha256)] : []));
  if (finders.length === 0) return [];
  const slices = new WorkSlices();
  const found = new Map<string, Map<string, RemovedHit>>();
  const total = bundle.manifest.parts.reduce((sum, { rows, pack }) => sum + (pack ? 0 : rows), 0);
  let done = 0;
  for (const table of ROW_TABLES) {
    for await (const rows of bundle.rows(table)) {
      for (const row of rows) {
        await slices.pause();
        work.signal?.throwIfAborted();
        const text = textsOf(searchedValue(table, row)).join('\n');
        for (const hitsIn of finders) for await (const hit of hitsIn(text)) noteHit(found, hit);
      }
      done += rows.length;
      work.tell?.({ done, total });
    }
  }
  return [...found].map(([removedAt, hits]) => ({ removedAt, person: personOf([...hits.values()]) }));
}

/** The removals that a file knows of. */
async function removalsOfFile(bundle: OpenBundle): Promise<RemovedPersons | undefined> {
  const kept = (await settingsOf(bundle)).find(({ name }) => name === 'removedPersons');
  return removedPersonsSchema.safeParse(kept?.value).data;
}

/** Notes a hit under its removal, which its moment tells from others. */
function noteHit(found: Map<string, Map<string, RemovedHit>>, hit: RemovedHit): void {
  const { at } = hit.removal;
  const hits = found.get(at) ?? new Map<string, RemovedHit>();
  found.set(at, hits.set(`${hit.kind} ${hit.text}`, hit));
}

/** The person whom the hits name; which word of a name is the surname they do not tell, so that it is taken both ways. */
function personOf(hits: readonly RemovedHit[]): SoughtPerson {
  const textsOfKind = (wanted: keyof SoughtPerson) =>
    hits.filter(({ kind }) => kind === wanted).map(({ text }) => text);
  const names = textsOfKind('names').flatMap((name) => [name, name.split(' ').toReversed().join(' ')]);
  return { names: [...new Set(names)], emails: textsOfKind('emails'), phones: textsOfKind('phones') };
}

/** A library file as it is without certain persons: their words are taken out of each row when it is read. */
export function bundleWithoutPersons(
  bundle: OpenBundle,
  persons: readonly RemovedInBundle[],
  { words, maskMarkup }: HowToMask,
): OpenBundle {
  const masks = persons.map(({ person }) => personMask(personFinder(person), words, false));
  return bundle.changed(async (table, row) => {
    let left: unknown = row;
    for (const mask of masks) left = await rowWithoutPerson(table, left, mask, maskMarkup);
    return left;
  });
}
