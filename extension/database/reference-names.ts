import { differingParts, fieldsOfPart, valueAt } from '#shared/bundle/record-parts.ts';
import type { BundleConflict } from './bundle-plan.ts';
import type { LibraryDatabase } from './library-database.ts';
import type { OpenBundle } from './open-bundle.ts';
import { titleOf } from './person-tables.ts';

/** The most ids that are looked up: an order by hand may name a whole library. */
const MOST_IDS = 5_000;

const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * What the records are called that conflicting parts refer to, by their ids: practices, collections and agreements with
 * their goals. Of those that only the file has, collections and agreements are known.
 */
export async function referenceNames(
  db: LibraryDatabase,
  bundle: OpenBundle,
  conflicts: readonly BundleConflict[],
): Promise<ReadonlyMap<string, string>> {
  const wanted = new Set<string>();
  for (const { table, ours, theirs, standing } of conflicts) {
    if (standing !== 'conflict') continue;
    for (const part of differingParts(table, ours, theirs)) {
      for (const path of fieldsOfPart(table, part)) {
        noteIds(valueAt(ours, path), wanted);
        noteIds(valueAt(theirs, path), wanted);
      }
    }
  }
  const names = new Map<string, string>();
  if (wanted.size === 0) return names;
  const note = (row: unknown) => {
    const { id } = Object(row);
    const title = wanted.has(id) ? titleOf(row) : '';
    if (title !== '') names.set(id, title);
  };
  const noteAgreement = (row: { goals?: readonly unknown[] }) => [row, ...(row.goals ?? [])].forEach(note);
  for await (const rows of bundle.rows('collections')) rows.forEach(note);
  for await (const rows of bundle.rows('agreements')) rows.forEach(noteAgreement);
  await db.collections.each(note);
  await db.agreements.each(noteAgreement);
  for (const practice of await db.practices.bulkGet([...wanted])) note(practice);
  return names;
}

function noteIds(value: unknown, into: Set<string>): void {
  if (into.size >= MOST_IDS) return;
  if (typeof value === 'string' && ID.test(value)) into.add(value);
  if (typeof value === 'object' && value !== null)
    for (const each of Object.values(value)) noteIds(each, into);
}
