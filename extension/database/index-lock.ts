/** One window at a time puts the index together. */
const LOCK = 'hyvan-kierre-index';

/** Does some work while no other window does such work. */
export async function alone<Result>(work: () => Promise<Result>): Promise<Result> {
  return navigator.locks === undefined ? work() : navigator.locks.request(LOCK, work);
}
