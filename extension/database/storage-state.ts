import type { Progress } from './long-work.ts';

/**
 * How the storage of the library stands, beyond what each method tells. `usual`: nothing to say.
 * `copying`: a copy is being taken before an upgrade. `read-only`: the library was made by a newer version of the program.
 */
export type StorageState =
  | { state: 'usual' }
  | { state: 'copying'; progress: Progress }
  | { state: 'read-only' }
  | { state: 'not-copied' }
  | { state: 'not-upgraded' };

/** The state of one open library's storage, and who watches it. */
export class StorageWatch {
  #now: StorageState = { state: 'usual' };
  readonly #watchers = new Set<(state: StorageState) => void>();

  /** How it stands now. */
  get now(): StorageState {
    return this.#now;
  }

  /** Tells that it stands otherwise now. */
  tell(now: StorageState): void {
    this.#now = now;
    for (const show of this.#watchers) show(now);
  }

  /** Calls `show` with how it stands, now and after each change, until `signal` is aborted. */
  watch(show: (state: StorageState) => void, signal: AbortSignal): void {
    if (signal.aborted) return;
    this.#watchers.add(show);
    signal.addEventListener('abort', () => this.#watchers.delete(show), { once: true });
    show(this.#now);
  }
}
