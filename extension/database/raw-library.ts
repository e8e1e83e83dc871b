import { breathe, type LongWork } from './long-work.ts';

/** How many rows are read at a time: bodies and files are large, and all of them together may not fit into memory. */
const ROWS_AT_A_TIME = 20;

/** Dexie stores its versions times ten. */
const DEXIE_TIMES = 10;

/** A stored library as the browser has it, of whatever version: read past Dexie, which would first bring it up to date. */
export type RawLibrary = {
  /** The version of its shape. */
  version: number;
  /** The names of its tables. */
  tables: readonly string[];
  /** How many rows a table has. */
  count(table: string): Promise<number>;
  /** The rows of a table in the order of their keys, some at a time. */
  batches(table: string, work?: LongWork): AsyncGenerator<unknown[]>;
  /** What tells it from the same library at another moment: how many rows each table has, and its last key. */
  fingerprint(): Promise<string>;
  /** Must be called when it has been read: until then nothing can upgrade it. */
  close(): void;
};

/** The version of ours behind the browser's own number. */
export function libraryVersion(native: number): number {
  return Math.floor(native / DEXIE_TIMES);
}

/** The browser's own number for a version of ours. */
export function nativeVersion(version: number): number {
  return Math.round(version * DEXIE_TIMES);
}

/** Opens a stored library as it is; undefined when there is none. Nothing is made or changed. */
export async function openRaw(name: string): Promise<RawLibrary | undefined> {
  const db = await openAsItIs(name);
  if (db === undefined) return undefined;
  const tables = [...db.objectStoreNames];
  const storeOf = (table: string) => db.transaction(table, 'readonly').objectStore(table);
  return {
    version: libraryVersion(db.version),
    tables,
    count: (table) => answer(storeOf(table).count()),
    async *batches(table, work = {}) {
      let after: IDBValidKey | undefined;
      let isThereMore = true;
      while (isThereMore) {
        await breathe(work);
        const range = after === undefined ? null : IDBKeyRange.lowerBound(after, true);
        const keys = await answer(storeOf(table).getAllKeys(range, ROWS_AT_A_TIME));
        after = keys.at(-1);
        isThereMore = keys.length === ROWS_AT_A_TIME;
        if (keys.length > 0) yield await rowsOf(() => storeOf(table), range, keys);
      }
    },
    async fingerprint() {
      const told = tables.map(async (table) => {
        const store = storeOf(table);
        const [count, last] = await Promise.all([
          answer(store.count()),
          answer(store.openKeyCursor(null, 'prev')),
        ]);
        return [table, count, last?.key ?? null];
      });
      return JSON.stringify([db.version, ...(await Promise.all(told))]);
    },
    close: () => db.close(),
  };
}

/** The rows of some keys. Where the disk has lost a piece of one, the browser gives none of them; then one by one, without the lost. */
async function rowsOf(
  store: () => IDBObjectStore,
  range: IDBKeyRange | null,
  keys: readonly IDBValidKey[],
): Promise<unknown[]> {
  try {
    return await answer(store().getAll(range, ROWS_AT_A_TIME));
  } catch {
    const rows: unknown[] = [];
    for (const key of keys) {
      const row: unknown = await answer(store().get(key)).catch(() => undefined);
      if (row !== undefined) rows.push(row);
    }
    return rows;
  }
}

function openAsItIs(name: string): Promise<IDBDatabase | undefined> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    let isNone = false;
    request.onupgradeneeded = () => {
      isNone = true;
      request.transaction?.abort();
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = (event) => {
      event.preventDefault();
      if (isNone) resolve(undefined);
      else reject(request.error);
    };
  });
}

function answer<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
