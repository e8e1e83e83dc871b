import { forgetStepsOf, stepTables } from './change-library.ts';
import { publishedOf } from './desk-methods.ts';
import { dropFromIndex } from './index-delta.ts';
import type { LibraryDatabase } from './library-database.ts';
import type { TrashItem } from './trash-methods.ts';

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
    const clipIds = await db.clips.where('practiceId').anyOf(practiceIds).primaryKeys();
    await eraseFilesOf(db, new Set(clipIds));
    const adoptions = await db.adoptions.where('practiceId').anyOf(practiceIds).primaryKeys();
    const partners = await db.partners.where('agreementId').anyOf(agreementIds).primaryKeys();
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
    await db.comparisons.where('practiceId').anyOf(practiceIds).delete();
    await db.clips.bulkDelete(clipIds);
    await db.quotes.where('practiceId').anyOf(practiceIds).delete();
    await db.versions.where('practiceId').anyOf(practiceIds).delete();
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
    for (const { table, id } of doomed) await db.table(table).delete(id);
    if (doomed.some(({ table }) => table === 'agreements' || table === 'partners')) await eraseLostLogos(db);
  });
}

/** Removes the logos that no partner has any more. */
async function eraseLostLogos(db: LibraryDatabase): Promise<void> {
  const lost = new Set(await db.logos.toCollection().primaryKeys());
  await db.partners.each(({ logo }) => {
    if (logo !== undefined) lost.delete(logo.sha256);
  });
  await db.logos.bulkDelete([...lost]);
}

/** Removes the files that only these clips have. */
async function eraseFilesOf(db: LibraryDatabase, clipIds: ReadonlySet<string>): Promise<void> {
  const own = await db.clipImages.bulkGet([...clipIds]);
  const names = new Set(own.flatMap((row) => row?.images.flatMap(({ sha256 }) => sha256 ?? []) ?? []));
  if (names.size === 0) return;
  await db.clipImages.each(({ clipId, images }) => {
    if (clipIds.has(clipId)) return;
    for (const { sha256 } of images) if (sha256 !== undefined) names.delete(sha256);
  });
  await db.files.bulkDelete([...names]);
}
