import { forgetStepsOf, stepTables } from './change-library.ts';
import { publishedOf } from './desk-methods.ts';
import { dropFromIndex } from './index-delta.ts';
import { keysBy } from './keys-by.ts';
import type { LibraryDatabase } from './library-database.ts';
import { logosNotNeeded } from './needed-logos.ts';
import { slicesOf } from './step-tally.ts';
import type { TrashItem } from './trash-methods.ts';

/** How many rows are read at a time: one by one takes several times as long, all at once keeps the page from answering. */
const ROWS_AT_A_TIME = 500;

/** Something to be removed for good. */
type Doomed = Pick<TrashItem, 'table' | 'id'>;

/**
 * Removes records for good, all or nothing. With a practice go its clips with all they keep, its quotes, versions and
 * adoptions, with an agreement its partners and what was published of it, with a subscription what was fetched of it; files and logos that nothing else has go too. Steps that hold any of it are forgotten: undo must not bring it back.
 */
export async function eraseRecords(db: LibraryDatabase, doomed: readonly Doomed[]): Promise<void> {
  const idsOf = (wanted: TrashItem['table']) =>
    doomed.filter(({ table }) => table === wanted).map(({ id }) => id);
  const agreementIds = idsOf('agreements');
  const subscriptionIds = idsOf('subscriptions');
  const evidence = [
    db.snapshots,
    db.files,
    db.comparisons,
    db.publications,
    db.published,
    db.publishedTexts,
    db.logos,
    db.subscribedContents,
    db.subscribedPractices,
  ];
  const practiceIds = idsOf('practices');
  await db.transaction('rw', [...new Set([...stepTables(db), ...evidence])], async () => {
    const clipIds = await keysBy(db.clips, 'practiceId', practiceIds);
    await eraseFilesOf(db, new Set(clipIds));
    const adoptions = await keysBy(db.adoptions, 'practiceId', practiceIds);
    const partners = await keysBy(db.partners, 'agreementId', agreementIds);
    await forgetStepsOf(db, [
      ...doomed,
      ...clipIds.map((id) => ({ table: 'clips' as const, id })),
      ...adoptions.map((id) => ({ table: 'adoptions' as const, id })),
      ...partners.map((id) => ({ table: 'partners' as const, id })),
    ]);
    for (const table of [db.clipBodies, db.clipTables, db.clipImages, db.snapshots, db.publications]) {
      await table.bulkDelete(clipIds);
    }
    await db.comparisons.bulkDelete(clipIds);
    await db.comparisons.bulkDelete(await keysBy(db.comparisons, 'practiceId', practiceIds));
    await db.clips.bulkDelete(clipIds);
    await db.quotes.bulkDelete(await keysBy(db.quotes, 'practiceId', practiceIds));
    await db.versions.bulkDelete(await keysBy(db.versions, 'practiceId', practiceIds));
    await db.adoptions.bulkDelete(adoptions);
    await db.practiceRows.bulkDelete(practiceIds);
    await dropFromIndex(db, practiceIds);
    await db.partners.bulkDelete(partners);
    await db.subscribedContents.bulkDelete(subscriptionIds);
    await db.subscribedPractices.where('subscriptionId').anyOf(subscriptionIds).delete();
    for (const id of [...agreementIds, ...idsOf('collections')]) {
      const gone = await publishedOf(db, id).primaryKeys();
      await db.published.bulkDelete(gone);
      await db.publishedTexts.bulkDelete(gone);
    }
    for (const table of new Set(doomed.map((each) => each.table)))
      await db.table(table).bulkDelete(idsOf(table));
    if (agreementIds.length > 0 || idsOf('partners').length > 0) await eraseLostLogos(db);
  });
}

/** Removes the logos that no partner has any more, and that nothing else may need. */
async function eraseLostLogos(db: LibraryDatabase): Promise<void> {
  const lost = new Set(await db.logos.toCollection().primaryKeys());
  await db.partners.each(({ logo }) => {
    if (logo !== undefined) lost.delete(logo.sha256);
  });
  await db.logos.bulkDelete([...(await logosNotNeeded(db, lost))]);
}

/** Removes the files that only these clips have. */
async function eraseFilesOf(db: LibraryDatabase, clipIds: ReadonlySet<string>): Promise<void> {
  const own = await db.clipImages.bulkGet([...clipIds]);
  const names = new Set(own.flatMap((row) => row?.images.flatMap(({ sha256 }) => sha256 ?? []) ?? []));
  if (names.size === 0) return;
  const others = (await db.clipImages.toCollection().primaryKeys()).filter((id) => !clipIds.has(id));
  for (const some of slicesOf(others, ROWS_AT_A_TIME)) {
    for (const row of await db.clipImages.bulkGet([...some]))
      for (const { sha256 } of row?.images ?? []) if (sha256 !== undefined) names.delete(sha256);
  }
  await db.files.bulkDelete([...names]);
}
