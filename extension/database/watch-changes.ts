import Dexie from 'dexie';
import type { Library } from './library.ts';

/**
 * Runs a query again after every change to the library in any window, one run at a time.
 * Dexie's own live queries follow only what is read between Dexie's promises; a query that also hashes a text
 * loses track there and goes stale without a word. Running it after each change is simple, and the queries are small.
 */
export const watchChanges: Library['watch'] = (query, show, fail, signal) => {
  let isRunning = false;
  let mustRunAgain = false;

  async function run(): Promise<void> {
    mustRunAgain = true;
    if (isRunning) return;
    isRunning = true;
    while (mustRunAgain && !signal.aborted) {
      mustRunAgain = false;
      await runOnce();
    }
    isRunning = false;
  }

  async function runOnce(): Promise<void> {
    try {
      const result = await query();
      if (!signal.aborted) show(result);
    } catch (error) {
      if (!signal.aborted) fail(error);
    }
  }

  if (signal.aborted) return;
  const runAfterChange = () => void run();
  Dexie.on.storagemutated.subscribe(runAfterChange);
  signal.addEventListener('abort', () => Dexie.on.storagemutated.unsubscribe(runAfterChange), { once: true });
  void run();
};
