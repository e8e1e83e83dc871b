import type { LibraryDatabase } from './library-database.ts';
import { livingRows } from './practice-lists.ts';
import type { PracticeRow } from './practice-row.ts';
import { foldText } from './search-text.ts';

/** How many rows are read at a time while the library is gone through. */
const BATCH = 1_000;

/**
 * Groups of living practices that look like the same one: clipped from the same page, or of the same title and
 * municipality. Goes through the small list rows once; at most `limit` groups, those with the newest practice first.
 */
export async function duplicateGroups(db: LibraryDatabase, limit: number): Promise<PracticeRow[][]> {
  const groups = new Map<string, string[]>();
  let last: { createdAt: string; id: string } | undefined;
  do {
    const end = last === undefined ? [2] : [1, last.createdAt, last.id];
    const rows = await db.practiceRows
      .where('[living+createdAt+id]')
      .between([1], end, true, false)
      .reverse()
      .limit(BATCH)
      .toArray();
    for (const row of rows) {
      for (const key of likenessesOf(row)) groups.set(key, [...(groups.get(key) ?? []), row.id]);
    }
    last = rows.length === BATCH ? rows.at(-1) : undefined;
  } while (last !== undefined);
  const several = [...groups.values()].filter((ids) => ids.length > 1);
  const distinct = new Map(several.map((ids) => [[...ids].sort().join(), ids])).values();
  return Promise.all([...distinct].slice(0, limit).map((ids) => livingRows(db, ids)));
}

/** What a row has in common with another row of the same practice. A title alone says too little. */
function likenessesOf({ addressKey, title, municipalityCode }: PracticeRow): string[] {
  const named = municipalityCode === undefined ? [] : [`title ${municipalityCode} ${foldText(title)}`];
  return addressKey ? [`page ${addressKey}`, ...named] : named;
}
