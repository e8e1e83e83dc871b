import { inTermsOfRoom } from './full-disk.ts';
import type { LibraryDatabase } from './library-database.ts';
import { LibraryUnavailable } from './library-unavailable.ts';

/** How long another window may hold an older version of the library before we say so, in milliseconds. */
const PATIENCE_MS = 3_000;

/** Methods as a library offers them: each takes what it takes and promises something. */
type Methods = Record<string, (...given: never[]) => Promise<unknown>>;

/**
 * The same methods, failing in the library's own terms (`LibraryUnavailable`) when the storage fails.
 * A method called while an older window keeps the database from opening fails after a few seconds instead of waiting for ever.
 */
export function failingPlainly<Offered extends Methods>(db: LibraryDatabase, methods: Offered): Offered {
  const whenBlocked = blockedWatch(db);
  const wrapped = Object.entries(methods).map(([name, method]) => [
    name,
    async (...given: never[]) => {
      try {
        const work = method(...given);
        return await (db.isOpen() ? work : Promise.race([work, whenBlocked()]));
      } catch (error) {
        // Without this Dexie would answer every later call with the failure of the first opening.
        if (db.hasFailed()) db.close({ disableAutoOpen: false });
        throw await inTermsOfRoom(error);
      }
    },
  ]);
  return Object.fromEntries(wrapped) as Offered;
}

/** A promise, made anew after each opening, that fails once the opening has been blocked for too long. */
function blockedWatch(db: LibraryDatabase): () => Promise<never> {
  let fail: (error: unknown) => void = () => undefined;
  const begin = () => {
    const blocked = new Promise<never>((_, reject) => {
      fail = reject;
    });
    blocked.catch(() => undefined);
    return blocked;
  };
  let blocked = begin();
  let patience: ReturnType<typeof setTimeout> | undefined;
  db.on('blocked', (event) => {
    patience ??= setTimeout(() => fail(new LibraryUnavailable('blocked', event)), PATIENCE_MS);
    return false;
  });
  db.on(
    'ready',
    () => {
      clearTimeout(patience);
      patience = undefined;
      blocked = begin();
    },
    true,
  );
  return () => blocked;
}
