import { logoName } from '#shared/desk/publication-of-desk.ts';
import type { LibraryDatabase } from './library-database.ts';

/**
 * Of logos that no partner has, by their sums: those that nothing else needs either. A step that can be taken back brings its
 * logo back, and a former publication can be published again.
 */
export async function logosNotNeeded(db: LibraryDatabase, sums: Iterable<string>): Promise<Set<string>> {
  const rest = new Set(sums);
  if (rest.size === 0) return rest;
  await db.stepRecords.each(({ before, after }) => {
    for (const record of [before, after])
      if (record !== undefined && 'logo' in record) rest.delete(record.logo?.sha256 ?? '');
  });
  await db.publishedTexts.each(({ text }) => {
    for (const sum of rest) if (text.includes(logoName(sum))) rest.delete(sum);
  });
  return rest;
}
