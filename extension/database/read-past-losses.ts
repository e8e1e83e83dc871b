import type { DBCore, DBCoreTable, DBCoreTransaction, Middleware } from 'dexie';

/**
 * What browsers call the reading of a row of which the disk has lost a piece: they keep large values as files beside the
 * database, which disk cleaners, synchronisation and broken disks take away.
 */
const LOST = new Set(['DataError', 'NotReadableError']);

/**
 * Makes a lost row cost only itself: it is absent, as one that was never written, and all the others are read. Without
 * this the browser fails the whole list. Every other failure comes through: it is of the storage, not of a row.
 */
export const readPastLosses: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'read-past-losses',
  create: (core) => ({
    ...core,
    table(name) {
      const table = core.table(name);
      return {
        ...table,
        get: (request) => table.get(request).catch(absentWhenLost),
        getMany: (request) =>
          table.getMany(request).catch((error) => {
            absentWhenLost(error);
            return eachOf(table, request.trans, request.keys);
          }),
        query: (request) =>
          request.values === false
            ? table.query(request)
            : table.query(request).catch(async (error) => {
                absentWhenLost(error);
                const { result: keys } = await table.query({ ...request, values: false });
                const rows = await eachOf(table, request.trans, keys);
                return { result: rows.filter((row) => row !== undefined) };
              }),
      };
    },
  }),
};

function eachOf(table: DBCoreTable, trans: DBCoreTransaction, keys: readonly unknown[]): Promise<unknown[]> {
  return Promise.all(keys.map((key) => table.get({ trans, key }).catch(absentWhenLost)));
}

function absentWhenLost(error: unknown): undefined {
  if (!(error instanceof Object && 'name' in error && LOST.has(String(error.name)))) throw error;
}
