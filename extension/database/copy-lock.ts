/** One window, or the background, or a worker, at a time takes a copy of the library. */
const LOCK = 'hyvan-kierre-copy';

/** Takes a copy while nobody else does. */
export async function copyAlone<Result>(work: () => Promise<Result>): Promise<Result> {
  return navigator.locks === undefined ? work() : navigator.locks.request(LOCK, work);
}

/** Resolves when nobody is taking a copy. */
export async function noCopyIsMade(): Promise<void> {
  await navigator.locks?.request(LOCK, { mode: 'shared' }, async () => undefined);
}
