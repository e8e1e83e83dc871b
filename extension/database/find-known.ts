import type { Clip } from '#shared/clip/clip-schema.ts';
import { textLikeness } from '#shared/clip/text-print.ts';
import type { LibraryDatabase } from './library-database.ts';
import type { KnownBy } from './stored-evidence.ts';

/** How much two texts must share to be taken for the same page under another address. */
const ALIKE = 0.8;
/** The most clips with a like print that are compared word by word. */
const MOST_COMPARED = 20;

/** A living practice that the library has of a page. */
export type Known = { practiceId: string; knownBy: KnownBy };

/**
 * The newest living practice that rests on the same page as `clip`: the same address, the same canonical address, or
 * nearly the same text. Within a transaction that holds clips, practices and bodies.
 */
export async function findKnown(
  db: LibraryDatabase,
  clip: Pick<Clip, 'id' | 'addressKey'>,
  page: { keys: readonly string[]; text: string; print: readonly string[] },
): Promise<Known | undefined> {
  const keys = [...new Set([clip.addressKey, ...page.keys])].filter((key) => key !== '');
  const here = await db.clips.where('addressKey').anyOf(keys).toArray();
  const byAddress = await newestLiving(db, here, clip.id);
  if (byAddress !== undefined) return { practiceId: byAddress, knownBy: 'address' };
  if (page.print.length === 0) return undefined;
  const alike = await db.clips.where('textPrint').anyOf(page.print).distinct().limit(MOST_COMPARED).toArray();
  const bodies = await db.clipBodies.bulkGet(alike.map(({ id }) => id));
  const same = alike.filter((_, at) => textLikeness(bodies[at]?.text ?? '', page.text) >= ALIKE);
  const byText = await newestLiving(db, same, clip.id);
  return byText === undefined ? undefined : { practiceId: byText, knownBy: 'text' };
}

async function newestLiving(
  db: LibraryDatabase,
  clips: readonly Clip[],
  ownId: string,
): Promise<string | undefined> {
  const others = clips.filter(({ id, deletedAt, practiceId }) => id !== ownId && !deletedAt && practiceId);
  const newest = others.sort((one, other) => other.clippedAt.localeCompare(one.clippedAt));
  const ids = [...new Set(newest.flatMap(({ practiceId }) => practiceId ?? []))];
  const practices = await db.practices.bulkGet(ids);
  return practices.find((practice) => practice !== undefined && practice.deletedAt === undefined)?.id;
}
