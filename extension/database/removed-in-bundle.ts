import { ROW_TABLES } from '#shared/bundle/bundle-tables.ts';
import { personFinder } from '#shared/contact/person-finder.ts';
import { personMask } from '#shared/contact/person-mask.ts';
import { type Removal, type RemovedHit, removedHits } from '#shared/contact/removed-persons.ts';
import type { SoughtPerson } from '#shared/contact/sought-person.ts';
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

/** Persons in a library file who were removed from this library. The file is read through only when anyone was removed. */
export async function removedInBundle(
  db: LibraryDatabase,
  bundle: OpenBundle,
  work: LongWork = {},
): Promise<RemovedInBundle[]> {
  const stored = await storedRemovals(db);
  if (stored === undefined || stored.removals.length === 0) return [];
  const slices = new WorkSlices();
  const hitsIn = removedHits(stored, sha256);
  const found = new Map<Removal, Map<string, RemovedHit>>();
  const total = bundle.manifest.parts.reduce((sum, { rows, pack }) => sum + (pack ? 0 : rows), 0);
  let done = 0;
  for (const table of ROW_TABLES) {
    for await (const rows of bundle.rows(table)) {
      for (const row of rows) {
        await slices.pause();
        work.signal?.throwIfAborted();
        for await (const hit of hitsIn(textsOf(searchedValue(table, row)).join('\n'))) {
          const hits = found.get(hit.removal) ?? new Map<string, RemovedHit>();
          found.set(hit.removal, hits.set(`${hit.kind} ${hit.text}`, hit));
        }
      }
      done += rows.length;
      work.tell?.({ done, total });
    }
  }
  return [...found].map(([{ at }, hits]) => ({ removedAt: at, person: personOf([...hits.values()]) }));
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
