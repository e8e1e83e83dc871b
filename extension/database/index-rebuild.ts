import { NewBase } from '#shared/find/index/new-base.ts';
import { indexEntry } from '#shared/find/index/practice-entry.ts';
import { type Practice, practiceSchema } from '#shared/practice/practice-schema.ts';
import { carriedBy, ownStatuses, pageTextsOf } from './index-delta.ts';
import { MANIFEST } from './index-parts.ts';
import { GenerationWriter, generationOf } from './index-store.ts';
import type { LibraryDatabase } from './library-database.ts';
import { recount } from './practice-count.ts';
import { WorkSlices } from './work-slices.ts';

/** How many practices are read at a time. */
const PRACTICES_AT_A_TIME = 100;

/**
 * Makes the index anew from the records, and tells how far it is. Changes made meanwhile are written as ever and lie
 * over the new index: only those that were there before the first record was read are forgotten.
 */
export async function rebuildIndex(
  db: LibraryDatabase,
  tell: (done: number, total: number) => void,
): Promise<void> {
  const former = generationOf(await db.indexParts.get(MANIFEST));
  const last: unknown = await db.indexDelta.orderBy('order').last();
  const consumed = orderOf(last);
  const total = await recount(db);
  const surroundings = await readSurroundings(db);
  const slices = new WorkSlices();
  const base = new NewBase();
  let unreadable = 0;
  let after = '';
  let isThereMore = true;
  while (isThereMore) {
    const batch = await readBatch(db, after, surroundings);
    for (const { practice, texts, statuses, carried } of batch.practices) {
      if (practice === undefined) unreadable += 1;
      else base.add(indexEntry(practice, { statuses, carried, pageTexts: texts }));
      await slices.pause();
    }
    after = batch.last ?? after;
    isThereMore = !batch.isLast;
    tell(Math.floor(Math.min(base.size, total) / 2), total);
  }
  // Reading the records is about half of the work, working out the keys of their words the other half.
  const writer = new GenerationWriter(db, (share) => tell(Math.floor((total * (1 + share)) / 2), total));
  await writer.finish(await base.write(writer), { former, consumed, unreadable });
}

function orderOf(change: unknown): number {
  const isChange = typeof change === 'object' && change !== null && 'order' in change;
  return isChange && typeof change.order === 'number' ? change.order : 0;
}

/**
 * Which clips carry something beside their text, and which practices are adopted by somebody: most are not among them, and
 * asking for each by itself takes longer than all the rest of reading. What comes later is a change over the index.
 */
type Surroundings = { laden: ReadonlySet<string>; adopted: ReadonlySet<unknown> };

async function readSurroundings(db: LibraryDatabase): Promise<Surroundings> {
  const [tables, images, adopted] = await Promise.all([
    db.clipTables.toCollection().primaryKeys(),
    db.clipImages.toCollection().primaryKeys(),
    db.adoptions.orderBy('practiceId').uniqueKeys(),
  ]);
  return { laden: new Set([...tables, ...images]), adopted: new Set(adopted) };
}

type ReadPractice = {
  /** Absent when its record is damaged. */
  practice?: Practice;
  texts: string[];
  statuses: string[];
  carried: Awaited<ReturnType<typeof carriedBy>>;
};

/** The living practices among the next ones after an id, with what else the index knows of them. */
async function readBatch(
  db: LibraryDatabase,
  after: string,
  surroundings: Surroundings,
): Promise<{ practices: ReadPractice[]; last: string | undefined; isLast: boolean }> {
  const tables = [db.practices, db.clipBodies, db.clipTables, db.clipImages, db.adoptions];
  return db.transaction('r', tables, async () => {
    const stored = await db.practices.where('id').above(after).limit(PRACTICES_AT_A_TIME).toArray();
    const living = stored.filter(({ deletedAt }) => deletedAt === undefined);
    const practices = await Promise.all(living.map((record) => readPractice(db, record, surroundings)));
    return { practices, last: stored.at(-1)?.id, isLast: stored.length < PRACTICES_AT_A_TIME };
  });
}

async function readPractice(
  db: LibraryDatabase,
  stored: unknown,
  { laden, adopted }: Surroundings,
): Promise<ReadPractice> {
  const { data: practice } = practiceSchema.safeParse(stored);
  if (practice === undefined) return { texts: [], statuses: [], carried: [] };
  const [texts, statuses, carried] = await Promise.all([
    pageTextsOf(db, practice.clipIds),
    adopted.has(practice.id) ? ownStatuses(db, practice.id) : [],
    practice.clipIds.some((id) => laden.has(id)) ? carriedBy(db, practice.clipIds) : [],
  ]);
  return { practice, texts, statuses, carried };
}
