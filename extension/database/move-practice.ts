import { isSameBody } from '#shared/adoption/adopting-body.ts';
import { mergeAdoptions } from '#shared/adoption/merge-adoptions.ts';
import { practiceReplaced } from '#shared/collection/practice-order.ts';
import { revised } from '#shared/record/record.ts';
import { withPracticeCited } from '#shared/workshop/cited-practices.ts';
import { workshopSeriesSchema } from '#shared/workshop/workshop-series-schema.ts';
import type { LibraryChange } from './change-library.ts';
import type { LibraryDatabase } from './library-database.ts';
import { readAdoptions } from './stored-adoptions.ts';

/** Within a step: everything that rests on a practice or speaks of it becomes another one's. */
export async function movePractice(
  db: LibraryDatabase,
  change: LibraryChange,
  { from, to }: { from: string; to: string },
  now: Date,
): Promise<void> {
  await moveEvidence(db, change, from, to, now);
  await moveAdoptions(db, change, from, to, now);
  await moveMentions(db, change, from, to, now);
}

async function moveEvidence(
  db: LibraryDatabase,
  change: LibraryChange,
  from: string,
  practiceId: string,
  now: Date,
): Promise<void> {
  for (const clip of await db.clips.where('practiceId').equals(from).toArray()) {
    await change.put('clips', revised(clip, { practiceId }, now));
  }
  for (const quote of await db.quotes.where('practiceId').equals(from).toArray()) {
    await change.put('quotes', revised(quote, { practiceId }, now));
  }
}

/** Of two living adoptions by one body one stays, with the history of both; the other goes to the trash. */
async function moveAdoptions(
  db: LibraryDatabase,
  change: LibraryChange,
  from: string,
  practiceId: string,
  now: Date,
): Promise<void> {
  const ours = readAdoptions(await db.adoptions.where('practiceId').equals(practiceId).toArray()).adoptions;
  for (const stored of await db.adoptions.where('practiceId').equals(from).toArray()) {
    const [adoption] = readAdoptions([stored]).adoptions;
    const same = adoption && ours.find((each) => isSameBody(each, adoption));
    if (adoption === undefined || same === undefined) {
      await change.put('adoptions', revised(stored, { practiceId } as Partial<typeof stored>, now));
      continue;
    }
    const { stays, goes } = mergeAdoptions(same, adoption);
    await change.put('adoptions', revised(stays, { practiceId }, now));
    await change.put('adoptions', revised(goes, { practiceId, deletedAt: now.toISOString() }, now));
  }
}

/** Where surveys, nominations, plans of workshops and orders of collections speak of the practice. These tables are small. */
async function moveMentions(
  db: LibraryDatabase,
  change: LibraryChange,
  from: string,
  practiceId: string,
  now: Date,
): Promise<void> {
  for (const survey of await db.surveys.filter(({ source }) => source?.practiceId === from).toArray()) {
    await change.put('surveys', revised(survey, { source: { ...survey.source, practiceId } }, now));
  }
  for (const nomination of await db.nominations.filter((each) => each.practiceId === from).toArray()) {
    await change.put('nominations', revised(nomination, { practiceId }, now));
  }
  for (const series of await db.workshopSeries.toArray()) {
    // A damaged one stays as it is, and does not keep two practices apart.
    if (!workshopSeriesSchema.safeParse(series).success) continue;
    const after = withPracticeCited(series, from, practiceId);
    if (after !== series) await change.put('workshopSeries', revised(after, {}, now));
  }
  for (const collection of await db.collections
    .filter(({ practiceOrder }) => practiceOrder?.includes(from))
    .toArray()) {
    const practiceOrder = practiceReplaced(collection.practiceOrder, from, practiceId);
    await change.put('collections', revised(collection, { practiceOrder }, now));
  }
}
