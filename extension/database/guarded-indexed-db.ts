import { LibraryUnavailable, upgradeFailure } from './library-unavailable.ts';
import { libraryVersion, nativeVersion } from './raw-library.ts';

/** What happens around the opening of a database. */
export type OpeningGuard = {
  /** The newest version that the program knows. */
  newest: number;
  /**
   * Asked for before the database is upgraded from a version: resolves once that may happen, fails when it may not.
   * Asked once for each opening.
   */
  beforeUpgrade(name: string, from: number): Promise<void>;
  /** Resolves when no copy of the library is being made: while one is, an opening that waits for it is not blocked. */
  noCopyIsMade(): Promise<void>;
  /** Told of the version that is open. */
  opened(version: number): void;
  /** Told why nothing is. */
  failed(error: unknown): void;
};

/**
 * The browser's IndexedDB as Dexie gets it. Whoever opens the library goes through here, so this is the place that holds
 * that nothing is upgraded before `beforeUpgrade` has let it, and that a database of a newer version is never upgraded.
 *
 * It costs an ordinary opening nothing: that an upgrade is due is heard from the browser itself, which has then begun
 * one. That is given up, which leaves everything as it was, and begun anew once it may be made.
 */
export function guardedIndexedDb(guard: OpeningGuard): IDBFactory {
  let isNewer = false;
  return {
    open(name, version) {
      // Dexie asks for more than we know of only to add what it misses; writing into a shape we do not know would harm it.
      if (version !== undefined && version > nativeVersion(guard.newest))
        throw new LibraryUnavailable(isNewer ? 'newer' : 'broken', undefined);
      // It asks without a version only when the one that is there is newer.
      isNewer = version === undefined;
      const opening = new GuardedOpening(() => indexedDB.open(name, version), {
        ...guard,
        beforeUpgrade: (from) => guard.beforeUpgrade(name, from),
      });
      return opening as unknown as IDBOpenDBRequest;
    },
    deleteDatabase: (name) => indexedDB.deleteDatabase(name),
    databases: () => indexedDB.databases(),
    cmp: (first, second) => indexedDB.cmp(first, second),
  };
}

type Guard = Omit<OpeningGuard, 'beforeUpgrade'> & { beforeUpgrade(from: number): Promise<void> };

/** The part of a failed request's event that Dexie looks at. */
type Failure = { target: { error: unknown } };

/** An opening under way: the parts of a request that Dexie uses, over one request of the browser's or two in turn. */
class GuardedOpening {
  onerror: ((event: Event | Failure) => void) | null = null;
  onblocked: ((event: Event) => void) | null = null;
  onupgradeneeded: ((event: IDBVersionChangeEvent) => void) | null = null;
  onsuccess: ((event: Event) => void) | null = null;
  readonly #ask: () => IDBOpenDBRequest;
  readonly #guard: Guard;
  #request: IDBOpenDBRequest;
  #mayUpgradeFrom: number | undefined;

  constructor(ask: () => IDBOpenDBRequest, guard: Guard) {
    this.#ask = ask;
    this.#guard = guard;
    this.#request = this.#begin();
  }

  get result(): IDBDatabase {
    return this.#request.result;
  }

  get error(): DOMException | null {
    return this.#request.error;
  }

  get transaction(): IDBTransaction | null {
    return this.#request.transaction;
  }

  #begin(): IDBOpenDBRequest {
    const request = this.#ask();
    let waitsFor: number | undefined;
    let isUpgrading = false;
    request.onupgradeneeded = (event) => {
      const from = libraryVersion(event.oldVersion);
      if (event.oldVersion > 0 && from !== this.#mayUpgradeFrom) {
        waitsFor = from;
        request.transaction?.abort();
        return;
      }
      isUpgrading = event.oldVersion > 0;
      this.onupgradeneeded?.(event);
    };
    request.onsuccess = (event) => {
      this.#guard.opened(request.result.version / nativeVersion(1));
      this.onsuccess?.(event);
    };
    request.onerror = (event) => {
      if (waitsFor !== undefined) {
        event.preventDefault();
        void this.#beginAgain(waitsFor);
      } else if (isUpgrading) {
        event.preventDefault();
        this.#fail(upgradeFailure(request.error));
      } else {
        this.#guard.failed(request.error);
        this.onerror?.(event);
      }
    };
    request.onblocked = (event) => void this.#tellBlocked(request, event);
    return request;
  }

  async #beginAgain(from: number): Promise<void> {
    try {
      await this.#guard.beforeUpgrade(from);
      this.#mayUpgradeFrom = from;
      this.#request = this.#begin();
    } catch (error) {
      this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    this.#guard.failed(error);
    this.onerror?.({ target: { error } });
  }

  async #tellBlocked(request: IDBOpenDBRequest, event: Event): Promise<void> {
    await this.#guard.noCopyIsMade();
    if (request.readyState === 'pending') this.onblocked?.(event);
  }
}
