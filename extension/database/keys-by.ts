import type { Table } from 'dexie';
import { slicesOf } from './step-tally.ts';

/** How many values are asked about at the same time. */
const AT_A_TIME = 100;

/**
 * The keys of the rows that have one of these values in an index, value by value. Each value is asked about by itself and many at the
 * same time: one cursor that is led over thousands of values takes several times as long.
 */
export async function keysBy<Row, Key>(
  table: Table<Row, Key>,
  index: string,
  values: readonly (string | string[])[],
): Promise<Key[]> {
  const keys: Key[] = [];
  for (const some of slicesOf(values, AT_A_TIME)) {
    const found = await Promise.all(some.map((value) => table.where(index).equals(value).primaryKeys()));
    for (const each of found) keys.push(...each);
  }
  return keys;
}
