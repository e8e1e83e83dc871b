import { chooseText } from '#shared/language/localized-text.ts';
import { revised } from '#shared/record/record.ts';
import { changeEachPractice } from './change-each-practice.ts';
import { changeLibrary } from './change-library.ts';
import { eraseRecords } from './erase-records.ts';
import {
  type LibraryDatabase,
  type LibraryRecords,
  RECORD_TABLES,
  type RecordTable,
} from './library-database.ts';

/** The kinds of thing a person puts in the trash. Clips, quotes and versions go with their practice. */
export type TrashTable = Exclude<RecordTable, 'clips' | 'quotes' | 'versions'>;

/** The tables whose records a person puts in the trash. */
export const TRASH_TABLES = RECORD_TABLES.filter(
  (name): name is TrashTable => name !== 'clips' && name !== 'quotes' && name !== 'versions',
);

/** Something in the trash. */
export type TrashItem = {
  /** What it is. */
  table: TrashTable;
  /** Its id. */
  id: string;
  /** Its name, by which a person knows it; empty when it has none. */
  title: string;
  /** When it was put there. */
  deletedAt: string;
};

/** The library's methods about the trash. */
export type TrashMethods = {
  /** What is in the trash, what was put there last first, at most `limit`, and how many there are in all. */
  trash(limit: number): Promise<{ items: TrashItem[]; total: number }>;
  /** Takes things back from the trash, all or nothing, as one step. */
  restoreFromTrash(items: readonly TrashItem[]): Promise<void>;
  /** Removes things of the trash for good, with their evidence and every step and version that holds them. */
  erase(items: readonly TrashItem[]): Promise<void>;
  /** Removes everything in the trash for good; answers how many things went. */
  emptyTrash(): Promise<number>;
};

/** The library's methods about the trash, on a database. `now` is the clock. */
export function trashMethods(db: LibraryDatabase, now: () => Date): TrashMethods {
  return {
    async trash(limit) {
      const items = await trashItems(db);
      return { items: items.slice(0, limit), total: items.length };
    },

    async restoreFromTrash(items) {
      const [only, second] = items;
      const title = second === undefined ? (only?.title ?? '') : '';
      await changeLibrary(db, now(), { action: 'restore', title }, async (change) => {
        const restore = async ({ table, id }: TrashItem) => {
          const record = await change.get(table, id);
          if (record?.deletedAt !== undefined) await change.put(table, withoutDeletion(record, now()));
        };
        for (const item of items) if (item.table !== 'practices') await restore(item);
        const practiceIds = items.flatMap(({ table, id }) => (table === 'practices' ? [id] : []));
        // One that another window has removed for good meanwhile does not keep the others there.
        const present = await db.practices.where('id').anyOf(practiceIds).primaryKeys();
        await changeEachPractice(change, present, (practice) =>
          practice.deletedAt === undefined ? practice : withoutDeletion(practice, now()),
        );
      });
    },

    async erase(items) {
      await eraseRecords(db, items);
    },

    async emptyTrash() {
      const items = await trashItems(db);
      await eraseRecords(db, items);
      return items.length;
    },
  };
}

/** A practice out of the trash is no longer merged into another. */
function withoutDeletion<Record extends LibraryRecords[TrashTable]>(record: Record, now: Date): Record {
  const { deletedAt: _deleted, ...living } = record;
  if ('mergedIntoId' in living) delete living.mergedIntoId;
  if ('isMistake' in living) delete living.isMistake;
  return revised(living as Record, {}, now);
}

/** Everything in the trash. Practices by their small rows; the other rooms' tables are small themselves. */
async function trashItems(db: LibraryDatabase): Promise<TrashItem[]> {
  const rows = await db.practiceRows.where('[living+createdAt+id]').between([0], [1]).toArray();
  const practices = rows.map(({ id, title, deletedAt = '' }): TrashItem => {
    return { table: 'practices', id, title, deletedAt };
  });
  const others = TRASH_TABLES.filter((table) => table !== 'practices').map(async (table) => {
    const records = await db.table<LibraryRecords[TrashTable]>(table).toArray();
    return records.flatMap((record): TrashItem[] => {
      const { id, deletedAt } = record;
      return deletedAt === undefined ? [] : [{ table, id, title: nameOf(record), deletedAt }];
    });
  });
  return [...practices, ...(await Promise.all(others)).flat()].sort((a, b) =>
    b.deletedAt.localeCompare(a.deletedAt),
  );
}

/** The name a record goes by in its room. */
function nameOf(record: LibraryRecords[TrashTable]): string {
  for (const field of ['name', 'title', 'nominee', 'practiceTitle'] as const) {
    const value = (record as Partial<Record<string, unknown>>)[field];
    if (typeof value === 'string') return value;
    if (value instanceof Object) return chooseText(value, 'fi').text;
  }
  return '';
}
