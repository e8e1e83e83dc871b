import { type CopyTools, copyBeforeUpgrade } from './copy-before-upgrade.ts';
import { copyAlone, noCopyIsMade } from './copy-lock.ts';
import type { OpeningGuard } from './guarded-indexed-db.ts';
import { LibraryUnavailable } from './library-unavailable.ts';
import type { LongWork } from './long-work.ts';
import type { ByteSink } from './own-files.ts';
import { openRaw } from './raw-library.ts';
import { type StorageState, StorageWatch } from './storage-state.ts';

/** The storage under one open library: what happens at its opening, before anything of it can be read. */
export type LibraryStorage = {
  /** How it stands, and who watches that. */
  watch: StorageWatch;
  /** Holds that nothing is upgraded that has not been copied. */
  guard: OpeningGuard;
  /** Writes the library as it is stored, of whatever version, for a person to keep; after that it may be brought up to date. */
  copyByHand(sink: ByteSink, work: LongWork): Promise<void>;
};

/**
 * The storage of the library of a name, for a program whose newest version is `newest`. Without tools nothing can be
 * copied, and so nothing is upgraded.
 */
export function libraryStorage(name: string, newest: number, tools?: CopyTools): LibraryStorage {
  const watch = new StorageWatch();
  let copiedByHand: string | undefined;

  async function isCopiedByHand(): Promise<boolean> {
    if (copiedByHand === undefined) return false;
    const raw = await openRaw(name);
    const isSame = (await raw?.fingerprint()) === copiedByHand;
    raw?.close();
    return isSame;
  }

  return {
    watch,
    guard: {
      newest,
      noCopyIsMade,
      async beforeUpgrade() {
        watch.tell({ state: 'copying', progress: { done: 0, total: 0 } });
        if (await isCopiedByHand()) return;
        if (tools === undefined) throw new LibraryUnavailable('not-copied', undefined);
        await copyBeforeUpgrade(name, newest, tools, {
          tell: (progress) => watch.tell({ state: 'copying', progress }),
        });
      },
      opened(version) {
        tellNew(watch, version > newest ? 'read-only' : 'usual');
      },
      failed(error) {
        const { reason } = error instanceof LibraryUnavailable ? error : {};
        tellNew(watch, reason === 'not-copied' || reason === 'not-upgraded' ? reason : 'usual');
      },
    },
    copyByHand: (sink, work) =>
      copyAlone(async () => {
        const raw = await openRaw(name);
        if (raw === undefined) return;
        try {
          const fingerprint = await raw.fingerprint();
          await tools?.format.write(raw, sink, work);
          copiedByHand = fingerprint;
        } finally {
          raw.close();
        }
      }),
  };
}

function tellNew(watch: StorageWatch, state: Exclude<StorageState['state'], 'copying'>): void {
  if (watch.now.state !== state) watch.tell({ state });
}
