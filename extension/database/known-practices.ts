import { type PracticeKeys, type PresentPractice, titleKey } from '#shared/import/practice-key.ts';
import type { Practice } from '#shared/practice/practice-schema.ts';
import type { LibraryDatabase } from './library-database.ts';
import { breathe, type LongWork } from './long-work.ts';
import { livingBefore } from './practice-lists.ts';
import type { StoredPracticeRow } from './stored-rows.ts';

/** What the library has of practices that come from elsewhere. */
export type KnownPractices = {
  /** Living practices that may be the same: of an id, an address or a title of those that come. */
  present: PresentPractice[];
  /** Ids of those that come which practices have already, in the trash too. */
  usedIds: Set<string>;
};

/** The library's methods about recognising practices that come from elsewhere. */
export type KnownPracticesMethods = {
  /** Finds practices that may be the same as those of the given keys. Writes nothing; between its parts others have a turn. */
  knownPractices(keys: readonly PracticeKeys[], work?: LongWork): Promise<KnownPractices>;
};

/** How many records are asked for at a time. */
const BATCH = 500;

/** The library's methods about recognising practices that come from elsewhere, on a database. */
export function knownPracticesMethods(db: LibraryDatabase): KnownPracticesMethods {
  return {
    async knownPractices(keys, work = {}) {
      const ids = [...new Set(keys.flatMap(({ id }) => id ?? []))];
      const used = await inBatches(ids, work, (batch) => db.practices.where('id').anyOf(batch).primaryKeys());
      const found = new Set([
        ...used,
        ...(await idsByAddress(db, keys, work)),
        ...(await idsByTitle(db, keys, work)),
      ]);
      const present = await inBatches([...found], work, (batch) => withAddresses(db, batch));
      return { present, usedIds: new Set(used) };
    },
  };
}

async function idsByAddress(
  db: LibraryDatabase,
  keys: readonly PracticeKeys[],
  work: LongWork,
): Promise<string[]> {
  const addressKeys = [...new Set(keys.flatMap((each) => each.addressKeys))];
  const clips = await inBatches(addressKeys, work, (batch) =>
    db.clips.where('addressKey').anyOf(batch).toArray(),
  );
  return clips.flatMap(({ practiceId, deletedAt }) =>
    practiceId === undefined || deletedAt !== undefined ? [] : practiceId,
  );
}

/** Reads the small rows only, piece by piece: titles are no index. */
async function idsByTitle(
  db: LibraryDatabase,
  keys: readonly PracticeKeys[],
  work: LongWork,
): Promise<string[]> {
  const wanted = new Set(keys.map(({ title }) => titleKey(title)));
  const found: string[] = [];
  let batch: StoredPracticeRow[] = [];
  do {
    batch = await livingBefore(db.practiceRows, batch.at(-1)).limit(BATCH).toArray();
    for (const { id, title } of batch) if (wanted.has(titleKey(title))) found.push(id);
    await breathe(work);
  } while (batch.length === BATCH);
  return found;
}

async function withAddresses(db: LibraryDatabase, ids: readonly string[]): Promise<PresentPractice[]> {
  const practices = (await db.practices.bulkGet([...ids])).filter(isLiving);
  const clips = await db.clips.bulkGet(practices.flatMap(({ clipIds }) => clipIds));
  const keyById = new Map(clips.flatMap((clip) => (clip ? [[clip.id, clip.addressKey] as const] : [])));
  return practices.map((practice) => ({
    practice,
    addressKeys: practice.clipIds.flatMap((id) => keyById.get(id) ?? []),
  }));
}

function isLiving(practice: Practice | undefined): practice is Practice {
  return practice !== undefined && practice.deletedAt === undefined;
}

async function inBatches<Key, Found>(
  keys: readonly Key[],
  work: LongWork,
  find: (batch: Key[]) => Promise<Found[]>,
): Promise<Found[]> {
  const found: Found[] = [];
  for (let from = 0; from < keys.length; from += BATCH) {
    found.push(...(await find(keys.slice(from, from + BATCH))));
    await breathe(work);
  }
  return found;
}
