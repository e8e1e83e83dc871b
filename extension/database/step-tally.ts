import type { Practice } from '#shared/practice/practice-schema.ts';
import { lastOrder } from './index-delta.ts';
import type { LibraryDatabase } from './library-database.ts';
import { addToMembers, type Membership, membershipsOf } from './member-counts.ts';
import { addToCount } from './practice-count.ts';

/**
 * What the practices of one transaction change together: the kept counts, and the row of changes to the index. Counts are
 * added up and written once: a step may change thousands, and several practices at the same time.
 */
export class StepTally {
  readonly #db: LibraryDatabase;
  readonly #members = new Map<string, Membership & { difference: number }>();
  #living = 0;
  #order: Promise<number> | undefined;
  #taken = 0;

  constructor(db: LibraryDatabase) {
    this.#db = db;
  }

  /** Adds what one practice changes. */
  count(before: Practice | undefined, after: Practice): void {
    this.#living += Number(isLiving(after)) - Number(isLiving(before));
    const [was, is] = [membershipsOf(before), membershipsOf(after)];
    for (const [key, membership] of is) if (!was.has(key)) this.#addMember(key, membership, 1);
    for (const [key, membership] of was) if (!is.has(key)) this.#addMember(key, membership, -1);
  }

  /** The place of the next change in the row of changes to the index. */
  async nextOrder(): Promise<number> {
    return this.nextOrders(1);
  }

  /** The first of so many next places. Asked for together: Dexie loses a transaction over very many awaits of nothing. */
  async nextOrders(count: number): Promise<number> {
    this.#order ??= lastOrder(this.#db);
    const last = await this.#order;
    const first = last + this.#taken + 1;
    this.#taken += count;
    return first;
  }

  /** Writes the counts; to be called once, within the transaction, after everything else. */
  async write(): Promise<void> {
    for (const { difference, ...membership } of this.#members.values()) {
      if (difference !== 0) await addToMembers(this.#db, membership, difference);
    }
    if (this.#living !== 0) await addToCount(this.#db, this.#living);
  }

  #addMember(key: string, membership: Membership, difference: 1 | -1): void {
    const known = this.#members.get(key)?.difference ?? 0;
    this.#members.set(key, { ...membership, difference: known + difference });
  }
}

/** How many are changed at the same time: what each waits for of the database is then waited for together. */
const AT_A_TIME = 50;

/** Does the same for many practices within a transaction, some at the same time. Each may be there once only. */
export async function forMany<Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<unknown>,
): Promise<void> {
  for (const some of slicesOf(items, AT_A_TIME)) await Promise.all(some.map(work));
}

/** Does the same for slices of many rows, two at the same time: the database writes one while the other is handed over. */
export async function forSlices<Item>(
  items: readonly Item[],
  size: number,
  work: (some: readonly Item[]) => Promise<unknown>,
): Promise<void> {
  for (const two of slicesOf(slicesOf(items, size), 2)) await Promise.all(two.map(work));
}

/** Items in slices of a size; the last may be shorter. */
export function slicesOf<Item>(items: readonly Item[], size: number): (readonly Item[])[] {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, place) => items.slice(place * size, (place + 1) * size));
}

function isLiving(practice: Practice | undefined): boolean {
  return practice !== undefined && practice.deletedAt === undefined;
}
