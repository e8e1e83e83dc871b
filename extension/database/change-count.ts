import Dexie, {
  type DBCore,
  type DBCoreMutateRequest,
  type DBCoreTable,
  type DBCoreTransaction,
  type Middleware,
} from 'dexie';
import type { ChangeCount } from '#shared/backup/sentinel.ts';
import { newRecord } from '#shared/record/record.ts';
import type { LibraryDatabase } from './library-database.ts';
import type { StoredChangeCount } from './stored-rows.ts';

const FACTS = 'facts';
const NAME = 'changeCount';

/**
 * Counts the changes of `tables`, one for each transaction, in that transaction itself: whatever is taken back, thrown away
 * or removed for good, the number only grows. A library with a smaller one than it has had is an older copy of itself.
 */
export function countChanges(tables: readonly string[]): Middleware<DBCore> {
  const records = new Set(tables);
  return {
    stack: 'dbcore',
    name: 'count-changes',
    create: (core) => {
      const counting = new WeakMap<DBCoreTransaction, { isCounted: boolean }>();
      return {
        ...core,
        transaction(stores, mode, options) {
          if (mode !== 'readwrite' || !stores.some((name) => records.has(name)))
            return core.transaction(stores, mode, options);
          const transaction = core.transaction([...new Set([...stores, FACTS])], mode, options);
          counting.set(transaction, { isCounted: false });
          return transaction;
        },
        table(name) {
          const table = core.table(name);
          if (!records.has(name)) return table;
          return {
            ...table,
            mutate(request) {
              const state = counting.get(request.trans);
              if (state === undefined || state.isCounted || isNothing(request)) return table.mutate(request);
              state.isCounted = true;
              // Both are asked for at once, so that changes are made in the order they were asked for.
              const counted = countOne(core.table(FACTS), request.trans);
              return Dexie.Promise.all([table.mutate(request), counted]).then(([done]) => done);
            },
          };
        },
      };
    },
  };
}

/** Whether nothing is asked to be changed: many steps write a list of records that may be empty. */
function isNothing(request: DBCoreMutateRequest): boolean {
  const things = 'values' in request ? request.values : 'keys' in request ? request.keys : undefined;
  return things?.length === 0;
}

function countOne(facts: DBCoreTable, trans: DBCoreTransaction) {
  return facts.get({ trans, key: NAME }).then((kept: StoredChangeCount | undefined) => {
    const { value, line } = kept ?? newLine();
    const next: StoredChangeCount = { name: NAME, value: value + 1, line, at: new Date().toISOString() };
    return facts.mutate({ type: 'put', trans, values: [next] });
  });
}

function newLine(): Pick<StoredChangeCount, 'value' | 'line'> {
  return { value: 0, line: newRecord(new Date()).id };
}

/** How often the library has been changed; nothing while it never was, or not since changes are counted. */
export async function changeCount(db: LibraryDatabase): Promise<ChangeCount | undefined> {
  const kept = await db.facts.get(NAME);
  return kept !== undefined && 'line' in kept
    ? { line: kept.line, value: kept.value, at: kept.at }
    : undefined;
}

/** Within a transaction over the facts: begins another count, for the library has become one that was counted elsewhere. */
export async function countAnew(db: LibraryDatabase): Promise<void> {
  await db.facts.put({ name: NAME, ...newLine(), at: new Date().toISOString() });
}
