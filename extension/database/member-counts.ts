import type { Practice } from '#shared/practice/practice-schema.ts';
import type { LibraryDatabase } from './library-database.ts';
import type { MemberCount } from './stored-rows.ts';

/** How many living practices each tag or each collection has, by its spelling or its id; without those that have none. */
export async function memberCounts(db: LibraryDatabase, of: MemberCount['of']): Promise<Map<string, number>> {
  const counts = await db.memberCounts.where('of').equals(of).toArray();
  return new Map(counts.map(({ name, count }) => [name, count]));
}

/** A tag or a collection that a practice belongs to. */
export type Membership = Pick<MemberCount, 'of' | 'name'>;

/** What a practice belongs to, each under a key of its own. One in the trash belongs to nothing while it is there. */
export function membershipsOf(practice: Practice | undefined): Map<string, Membership> {
  const organised = practice?.deletedAt === undefined ? practice?.organised : undefined;
  const memberships: Membership[] = [
    ...(organised?.tags ?? []).map((name): Membership => ({ of: 'tag', name })),
    ...(organised?.collectionIds ?? []).map((name): Membership => ({ of: 'collection', name })),
  ];
  return new Map(memberships.map((each) => [`${each.of} ${each.name}`, each]));
}

/** Within a transaction that holds the counts: changes the number of practices that a tag or a collection has. */
export async function addToMembers(
  db: LibraryDatabase,
  { of, name }: Membership,
  difference: number,
): Promise<void> {
  const kept = await db.memberCounts.get([of, name]);
  const count = (kept?.count ?? 0) + difference;
  if (count > 0) await db.memberCounts.put({ of, name, count });
  else await db.memberCounts.delete([of, name]);
}
