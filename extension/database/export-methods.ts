import { collectionSchema } from '#shared/collection/collection-schema.ts';
import { orderPractices } from '#shared/collection/practice-order.ts';
import type { ExportSource } from '#shared/exchange/practice-for-export.ts';
import { tableSchema } from '#shared/table/table-schema.ts';
import type { LibraryDatabase } from './library-database.ts';
import { livingBefore, livingRows } from './practice-lists.ts';
import type { PracticeRow } from './practice-row.ts';
import { slicesOf } from './step-tally.ts';
import { readAdoptions } from './stored-adoptions.ts';

/** What of the library is exported. */
export type ExportScope =
  | { of: 'all' }
  | { of: 'collection'; collectionId: string }
  | { of: 'ids'; ids: readonly string[] };

/** How many rows are asked for at a time: all those of a large library at once would keep the page from answering. */
const ROWS_AT_A_TIME = 500;

/** The practices of a scope. */
export type ExportList = {
  /** Their ids, in the order in which they are told. */
  ids: string[];
  /** The first of them by their rows, by which a person sees what is exported. */
  first: PracticeRow[];
};

/** The library's methods that read practices for files. */
export type ExportMethods = {
  /** The living practices of a scope: all the newest first, a collection's in its order, ids as they are given. */
  exportList(scope: ExportScope, shown: number): Promise<ExportList>;
  /**
   * Some practices with all that files tell of them, in the order of the ids; those that are not there are left out. To be
   * asked for in slices: tables may be large.
   */
  practicesForExport(ids: readonly string[]): Promise<ExportSource[]>;
};

/** The library's methods that read practices for files, on a database. */
export function exportMethods(db: LibraryDatabase): ExportMethods {
  return {
    async exportList(scope, shown) {
      const ids = await idsOf(db, scope);
      const rows = await livingRows(db, ids.slice(0, shown));
      const byId = new Map(rows.map((row) => [row.id, row]));
      return { ids, first: ids.slice(0, shown).flatMap((id) => byId.get(id) ?? []) };
    },

    async practicesForExport(ids) {
      const stored = await db.practices.bulkGet([...ids]);
      const practices = stored.filter((each) => each !== undefined && each.deletedAt === undefined);
      const living = practices.filter((each) => each !== undefined);
      const clipIds = living.flatMap((practice) => practice.clipIds);
      const livingIds = living.map(({ id }) => id);
      const [clips, tables, quotes, adoptions, collections] = await Promise.all([
        db.clips.bulkGet(clipIds),
        db.clipTables.bulkGet(clipIds),
        db.quotes.where('practiceId').anyOf(livingIds).toArray(),
        db.adoptions.where('practiceId').anyOf(livingIds).toArray(),
        db.collections.toArray(),
      ]);
      const clipById = new Map(clips.flatMap((clip) => (clip === undefined ? [] : [[clip.id, clip]])));
      const tablesById = new Map(tables.flatMap((each) => (each === undefined ? [] : [[each.clipId, each]])));
      const names = new Map(
        collections.filter(({ deletedAt }) => deletedAt === undefined).map(({ id, name }) => [id, name]),
      );
      const read = readAdoptions(adoptions).adoptions;
      return living.map((practice) => ({
        practice,
        clips: practice.clipIds.flatMap((id) => clipById.get(id) ?? []),
        tables: practice.clipIds
          .flatMap((id) => tablesById.get(id)?.tables ?? [])
          .filter((table) => tableSchema.safeParse(table).success),
        quotes: quotes.filter((quote) => quote.practiceId === practice.id && quote.deletedAt === undefined),
        adoptions: read.filter(({ practiceId }) => practiceId === practice.id),
        collectionNames: (practice.organised?.collectionIds ?? []).flatMap((id) => names.get(id) ?? []),
      }));
    },
  };
}

async function idsOf(db: LibraryDatabase, scope: ExportScope): Promise<string[]> {
  if (scope.of === 'all') {
    return livingBefore(db.practiceRows).primaryKeys();
  }
  if (scope.of === 'ids') {
    const living: string[] = [];
    for (const some of slicesOf(scope.ids, ROWS_AT_A_TIME)) {
      const rows = await db.practiceRows.bulkGet([...some]);
      for (const row of rows) if (row?.living === 1) living.push(row.id);
    }
    return living;
  }
  const collection = collectionSchema.safeParse(await db.collections.get(scope.collectionId)).data;
  if (collection === undefined || collection.deletedAt !== undefined) return [];
  const rows = await db.practiceRows.where('collectionIds').equals(scope.collectionId).toArray();
  return orderPractices(
    collection,
    rows.filter(({ living }) => living === 1),
  ).map(({ id }) => id);
}
