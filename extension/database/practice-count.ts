import type { LibraryDatabase } from './library-database.ts';

/** How many practices live. A kept number; counted once only if the number itself is lost. */
export async function practiceCount(db: LibraryDatabase): Promise<number> {
  const kept = await db.facts.get('practiceCount');
  return kept?.value ?? countAnew(db);
}

/** Within a transaction over `facts` and `practiceRows`: changes the kept number by `difference`, the change itself being already written. */
export async function addToCount(db: LibraryDatabase, difference: number): Promise<void> {
  const kept = await db.facts.get('practiceCount');
  const value = kept === undefined ? await countAnew(db) : kept.value + difference;
  await db.facts.put({ name: 'practiceCount', value });
}

function countAnew(db: LibraryDatabase): Promise<number> {
  return db.practiceRows.where('[living+createdAt+id]').between([1], [2]).count();
}

/** Counts the living practices, puts the kept number right if it was wrong, and gives it. */
export async function recount(db: LibraryDatabase): Promise<number> {
  return db.transaction('rw', db.facts, db.practiceRows, async () => {
    const value = await countAnew(db);
    await db.facts.put({ name: 'practiceCount', value });
    return value;
  });
}
