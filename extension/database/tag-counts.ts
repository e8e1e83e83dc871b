import { foldTag, mergedCounts, type TagCount } from '#shared/practice/tags.ts';
import type { LibraryDatabase } from './library-database.ts';

/** The tags of living practices with their counts, the most used first; spellings of one tag are one. By the index, no scan. */
export async function tagCounts(db: LibraryDatabase): Promise<TagCount[]> {
  const spellings = await spellingsInUse(db);
  const counts = await Promise.all(
    spellings.map(async (tag) => ({ tag, count: await db.practiceRows.where('tags').equals(tag).count() })),
  );
  return mergedCounts(counts.filter(({ count }) => count > 0));
}

/** Ids of the living practices that have a tag, however it is written. */
export async function idsWithTag(db: LibraryDatabase, tag: string): Promise<string[]> {
  const spellings = await spellingsOf(db, tag);
  return [...new Set(await db.practiceRows.where('tags').anyOf(spellings).primaryKeys())];
}

/** The spelling a tag has in the library; the one given when it is new. */
export async function spellingInUse(db: LibraryDatabase, tag: string): Promise<string> {
  const spellings = await spellingsOf(db, tag);
  if (spellings.length < 2) return spellings[0] ?? tag;
  const counts = await Promise.all(
    spellings.map(async (each) => ({
      tag: each,
      count: await db.practiceRows.where('tags').equals(each).count(),
    })),
  );
  return mergedCounts(counts)[0]?.tag ?? tag;
}

async function spellingsOf(db: LibraryDatabase, tag: string): Promise<string[]> {
  const folded = foldTag(tag);
  return (await spellingsInUse(db)).filter((each) => foldTag(each) === folded);
}

async function spellingsInUse(db: LibraryDatabase): Promise<string[]> {
  return (await db.practiceRows.orderBy('tags').uniqueKeys()).map(String);
}
