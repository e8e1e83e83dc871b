/**
 * Why the library cannot be used. `newer`: it was made by a newer version of the program, which this one must not touch.
 * `blocked`: another window holds an older version of it open. `full`: there is no room. `broken`: the browser cannot open or read it.
 * `not-copied`: it is of an older version, and could not be copied before being brought up to date. `not-upgraded`: bringing it up to date failed.
 */
export const LIBRARY_TROUBLES = ['newer', 'blocked', 'full', 'broken', 'not-copied', 'not-upgraded'] as const;
/** Why the library cannot be used. */
export type LibraryTrouble = (typeof LIBRARY_TROUBLES)[number];

/** The library cannot be used just now. What was in it is untouched; the screens word the reason. */
export class LibraryUnavailable extends Error {
  /** Why. */
  readonly reason: LibraryTrouble;

  constructor(reason: LibraryTrouble, cause: unknown) {
    super(`The library is not available: ${reason}`, { cause });
    this.name = 'LibraryUnavailable';
    this.reason = reason;
  }
}

/** What was asked to be changed is not in the library, or was thrown away. */
export class NotInLibrary extends Error {
  constructor(
    what:
      | 'adoption'
      | 'clip'
      | 'collection'
      | 'nomination'
      | 'practice'
      | 'quote'
      | 'search'
      | 'subscription'
      | 'survey',
    id: string,
  ) {
    super(`There is no ${what} ${id} in the library`);
    this.name = 'NotInLibrary';
  }
}

const BROKEN = new Set([
  'DatabaseClosedError',
  'InvalidStateError',
  'MissingAPIError',
  'NotFoundError',
  'NotReadableError',
  'OpenFailedError',
  'TimeoutError',
  'UnknownError',
  'AbortError',
]);

/** How Chromium words a full disk: the error has the name of any other. */
const NO_SPACE = /FILE_ERROR_NO_SPACE/;

/**
 * The same failure in the library's own terms, when it is the storage that failed; any other error as it was.
 * A full disk often shows only as an aborted transaction with the reason inside, so causes are looked at first.
 */
export function inLibraryTerms(error: unknown): unknown {
  const chain = causesOf(error);
  const known = chain.find((cause) => cause instanceof LibraryUnavailable || cause instanceof NotInLibrary);
  if (known !== undefined) return known;
  const names = chain.map((cause) => (cause instanceof Object && 'name' in cause ? String(cause.name) : ''));
  const isFull = names.includes('QuotaExceededError') || chain.some((cause) => NO_SPACE.test(String(cause)));
  if (isFull) return new LibraryUnavailable('full', error);
  if (names.includes('VersionError')) return new LibraryUnavailable('newer', error);
  if (names.some((name) => BROKEN.has(name))) return new LibraryUnavailable('broken', error);
  return error;
}

/** Why bringing the library up to date failed: it is as it was before. */
export function upgradeFailure(error: unknown): LibraryUnavailable {
  const known = inLibraryTerms(error);
  const isFull = known instanceof LibraryUnavailable && known.reason === 'full';
  return isFull ? known : new LibraryUnavailable('not-upgraded', error);
}

/** The error and what caused it, the outermost first. Dexie keeps the cause in `inner`. */
function causesOf(error: unknown): unknown[] {
  const chain: unknown[] = [];
  let next: unknown = error;
  while (next instanceof Object && !chain.includes(next) && chain.length < 10) {
    chain.push(next);
    next = ('inner' in next ? next.inner : undefined) ?? ('cause' in next ? next.cause : undefined);
  }
  return chain;
}
