import type { FindRequest } from '#shared/find/find-request.ts';
import type { Found } from '#shared/find/index/find-practices.ts';
import { comparable } from '#shared/find/typed-conditions.ts';
import { typedRequest } from '#shared/find/typed-request.ts';
import type { FoundPart } from './finder.ts';
import type { LibraryDatabase } from './library-database.ts';
import { practiceCount } from './practice-count.ts';
import { firstIds, livingBefore } from './practice-lists.ts';

/**
 * What can be found without an index: practices whose titles hold every word, the newest first; without words all, in the
 * order in which the index gives them. Choices are not followed and nothing is counted; the answer says that the index
 * is not ready, so nobody takes this for all there is.
 */
export async function findPlainly(
  db: LibraryDatabase,
  request: FindRequest,
  { offset, limit }: FoundPart,
): Promise<Found> {
  const { wanted, problems } = typedRequest(request);
  const words = wanted.map(({ typed }) => comparable(typed));
  const nothingElse = { facets: {}, problems, corrected: [] };
  if (words.length === 0) {
    const ids = await firstIds(db, offset + limit);
    return { ids: ids.slice(offset), total: await practiceCount(db), ...nothingElse };
  }
  const found: string[] = [];
  await livingBefore(db.practiceRows).each(({ id, title }) => {
    const text = comparable(title);
    if (words.every((word) => text.includes(word))) found.push(id);
  });
  return { ids: found.slice(offset, offset + limit), total: found.length, ...nothingElse };
}
