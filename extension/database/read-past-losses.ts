import Dexie, { type DBCore, type DBCoreTable, type DBCoreTransaction, type Middleware } from 'dexie';
import type { LibraryDatabase } from './library-database.ts';
import type { Losses } from './losses.ts';

/**
 * What browsers call the reading of a row of which the disk has lost a piece: they keep large values as files beside the
 * database, which disk cleaners, synchronisation and broken disks take away.
 */
const LOST = new Set(['DataError', 'NotReadableError']);

/** What the asking of a transaction fails with that the browser has ended. */
const ENDED = new Set(['AbortError', 'TransactionInactiveError', 'InvalidStateError']);

/**
 * Makes a lost row cost only itself: it is absent, as one that was never written, and all the others are read. Without
 * this the browser fails the whole list. Every other failure comes through: it is of the storage, not of a row.
 *
 * Chromium ends the whole transaction in which it met a lost row. The rows that were asked for are then read in other
 * transactions; who had opened the ended one for more than that does it once more (`againPastLosses`), and the rows
 * known to be lost are not asked for any more.
 */
export function readPastLosses(losses: Losses): Middleware<DBCore> {
  return {
    stack: 'dbcore',
    name: 'read-past-losses',
    create: (core) => ({ ...core, table: (name) => tablePastLosses(core, name, losses) }),
  };
}

function tablePastLosses(core: DBCore, name: string, losses: Losses): DBCoreTable {
  const table = core.table(name);
  const each = (trans: DBCoreTransaction, keys: readonly unknown[]) =>
    eachOf(table, trans, keys, losses).catch((error) => {
      if (!isNamed(error, ENDED)) throw error;
      return eachApart(core, table, keys, losses);
    });
  return {
    ...table,
    get(request) {
      if (losses.has(name, request.key)) return Dexie.Promise.resolve(undefined);
      return table.get(request).catch((error) => noteLost(error, losses, name, request.key));
    },
    getMany(request) {
      const { trans, keys } = request;
      if (losses.in(name)) return each(trans, keys);
      return table.getMany(request).catch((error) => {
        if (!isNamed(error, LOST)) throw error;
        return each(trans, keys);
      });
    },
    query(request) {
      const { trans } = request;
      if (request.values === false) return table.query(request);
      const rowsOf = ({ result: keys }: { result: unknown[] }) =>
        each(trans, keys).then((rows) => ({ result: rows.filter((row) => row !== undefined) }));
      if (losses.in(name)) return table.query({ ...request, values: false }).then(rowsOf);
      return table.query(request).catch((error) => {
        if (!isNamed(error, LOST)) throw error;
        const keysOnly = { ...request, values: false };
        return table
          .query(keysOnly)
          .catch(() => table.query({ ...keysOnly, trans: core.transaction([name], 'readonly') }))
          .then(rowsOf);
      });
    },
    mutate(request) {
      if ('values' in request)
        for (const row of request.values) losses.forget(name, table.schema.primaryKey.extractKey?.(row));
      return table.mutate(request);
    },
  };
}

/** The rows of keys, each asked for by itself. */
function eachOf(
  table: DBCoreTable,
  trans: DBCoreTransaction,
  keys: readonly unknown[],
  losses: Losses,
): Promise<unknown[]> {
  const rows = keys.map((key) =>
    losses.has(table.name, key)
      ? Dexie.Promise.resolve(undefined)
      : table.get({ trans, key }).catch((error) => noteLost(error, losses, table.name, key)),
  );
  return Dexie.Promise.all(rows) as Promise<unknown[]>;
}

/** The rows of keys in transactions of their own, halved until what is lost stands alone: each loss ends one. */
async function eachApart(
  core: DBCore,
  table: DBCoreTable,
  keys: readonly unknown[],
  losses: Losses,
): Promise<unknown[]> {
  const wanted = keys.filter((key) => !losses.has(table.name, key));
  const found = new Map<unknown, unknown>();
  const waiting = [wanted];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    const trans = core.transaction([table.name], 'readonly');
    try {
      const rows = await table.getMany({ trans, keys: part });
      for (const [place, key] of part.entries()) found.set(key, rows[place]);
    } catch (error) {
      const [only, second] = part;
      if (second === undefined) noteLost(error, losses, table.name, only);
      else if (isNamed(error, LOST)) {
        const half = part.length >> 1;
        waiting.push(part.slice(0, half), part.slice(half));
      } else throw error;
    }
  }
  return keys.map((key) => found.get(key));
}

function noteLost(error: unknown, losses: Losses, table: string, key: unknown): undefined {
  if (!isNamed(error, LOST)) throw error;
  losses.note(table, key);
}

function isNamed(error: unknown, names: ReadonlySet<string>): boolean {
  return error instanceof Object && 'name' in error && names.has(String(error.name));
}

/** Does a transaction once more that failed while lost rows were met: nothing of it was written, and now they are known. */
export function againPastLosses(db: LibraryDatabase, losses: Losses): void {
  const transaction = db.transaction.bind(db) as (...given: unknown[]) => Promise<unknown>;
  const again = (...given: unknown[]): Promise<unknown> => {
    if (Dexie.currentTransaction !== null) return transaction(...given);
    const before = losses.found;
    return transaction(...given).catch((error) => {
      if (losses.found === before) throw error;
      return again(...given);
    });
  };
  db.transaction = again as typeof db.transaction;
}
