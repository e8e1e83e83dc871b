import type { DBCore, Middleware } from 'dexie';
import { LibraryUnavailable } from './library-unavailable.ts';

/** Refuses every change while `isReadOnly` says so: it is asked before each transaction begins, so nothing is half written. */
export function refuseWrites(isReadOnly: () => boolean): Middleware<DBCore> {
  return {
    stack: 'dbcore',
    name: 'refuse-writes',
    create: (core) => ({
      ...core,
      transaction(stores, mode, options) {
        if (mode === 'readwrite' && isReadOnly()) throw new LibraryUnavailable('newer', undefined);
        return core.transaction(stores, mode, options);
      },
    }),
  };
}
