import type { Library } from '../database/library.ts';

/** How many practices a search offers. */
const OFFERED = 8;

/** Practices of the library whose title or municipality has the words; without words the newest ones. */
export async function offeredPractices(
  library: Pick<Library, 'newestPractices' | 'practicesByTitle'>,
  words: string,
): Promise<{ id: string; title: string }[]> {
  const rows =
    words.trim() === ''
      ? (await library.newestPractices({ limit: OFFERED })).rows
      : await library.practicesByTitle(words, OFFERED);
  return rows.map(({ id, title }) => ({ id, title }));
}
