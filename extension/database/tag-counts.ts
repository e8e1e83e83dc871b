import { foldTag, mergedCounts, type TagCount } from '#shared/practice/tags.ts';
import type { LibraryDatabase } from './library-database.ts';
import { memberCounts } from './member-counts.ts';

/** The tags of living practices with their counts, the most used first; spellings of one tag are one. */
export async function tagCounts(db: LibraryDatabase): Promise<TagCount[]> {
  return mergedCounts(await spellings(db));
}

/** Ids of the living practices that have a tag, however it is written. */
export async function idsWithTag(db: LibraryDatabase, tag: string): Promise<string[]> {
  const written = await spellingsOf(db, tag);
  const rows = db.practiceRows.where('tags').anyOf(written.map((each) => each.tag));
  return [...new Set(await rows.primaryKeys())];
}

/** The spelling a tag has in the library; the one given when it is new. */
export async function spellingInUse(db: LibraryDatabase, tag: string): Promise<string> {
  return mergedCounts(await spellingsOf(db, tag))[0]?.tag ?? tag;
}

async function spellingsOf(db: LibraryDatabase, tag: string): Promise<TagCount[]> {
  const folded = foldTag(tag);
  return (await spellings(db)).filter((each) => foldTag(each.tag) === folded);
}

async function spellings(db: LibraryDatabase): Promise<TagCount[]> {
  return [...(await memberCounts(db, 'tag'))].map(([tag, count]) => ({ tag, count }));
}
