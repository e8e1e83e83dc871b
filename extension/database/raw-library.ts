/** Dexie stores its versions times ten. */
const DEXIE_TIMES = 10;

/** A row with its key; `row` is absent when the disk has lost a piece of it. */
export type RawRow = { key: unknown; row?: unknown };

/** A stored library as the browser has it, of whatever version: read past Dexie, which would first bring it up to date. */
export type RawLibrary = {
  /** The version of its shape. */
  version: number;
  /** The names of its tables. */
  tables: readonly string[];
  /** How many rows a table has; none when there is no such table. */
  count(table: string): Promise<number>;
  /** One row; undefined when it is not there. */
  get(table: string, key: IDBValidKey): Promise<unknown>;
  /** The next rows of a table after a key, in the order of keys. */
  rowsAfter(table: string, key: unknown, limit: number): Promise<RawRow[]>;
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
    count: async (table) => (tables.includes(table) ? answer(storeOf(table).count()) : 0),
    get: async (table, key) => (tables.includes(table) ? answer(storeOf(table).get(key)) : undefined),
    rowsAfter: async (table, key, limit) =>
      tables.includes(table) ? rowsAfter(() => storeOf(table), key, limit) : [],
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

/** Where the disk has lost a piece of one row, the browser gives none of a batch; they are then asked for one by one. */
async function rowsAfter(store: () => IDBObjectStore, after: unknown, limit: number): Promise<RawRow[]> {
  const range = after === undefined ? null : IDBKeyRange.lowerBound(after, true);
  const keys = await answer(store().getAllKeys(range, limit));
  try {
    const rows: unknown[] = await answer(store().getAll(range, limit));
    return keys.map((key, place) => ({ key, row: rows[place] }));
  } catch {
    const rows: RawRow[] = [];
    for (const key of keys) rows.push({ key, row: await answer(store().get(key)).catch(() => undefined) });
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
