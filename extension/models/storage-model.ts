import { createModel, signal } from '@preact/signals';
import { localDay } from '#shared/language/formats.ts';
import type { SavedStream } from '../browser/saved-stream.ts';
import type { KeptCopy } from '../database/kept-copies.ts';
import type { Library } from '../database/library.ts';
import type { StorageState } from '../database/storage-state.ts';
import { longTask } from './long-task.ts';

/** How long a copy may be under way before it is told of, in milliseconds: that of a small library is made in less. */
const QUIET_MS = 400;

/** What the storage's model needs beside the library. */
export type StoragePowers = {
  /** Begins a file that a person saves; nothing when they chose no place. */
  saveStream: (name: string) => Promise<SavedStream | undefined>;
  /** Saves a file that is there. */
  saveFile: (name: string, file: Blob) => void;
  /** Begins the page anew. */
  reload: () => void;
};

/** How the library is stored: copies before updates, what came of an update, and whether it can only be read. */
export const StorageModel = createModel(
  (
    library: Pick<
      Library,
      'watchStorage' | 'keptCopies' | 'keptCopyFile' | 'copyByHand' | 'practiceCount' | 'watch'
    >,
    powers: StoragePowers,
  ) => {
    const shown = signal<StorageState>({ state: 'usual' });
    const copies = signal<KeptCopy[]>([]);
    const saving = longTask<void>();
    const unseen = signal<string | undefined>(undefined);
    let timer: ReturnType<typeof setTimeout> | undefined;
    let now: StorageState = shown.value;

    library.watchStorage((next) => {
      const isQuiet = next.state === 'copying' && shown.value.state !== 'copying';
      now = next;
      if (!isQuiet) {
        clearTimeout(timer);
        timer = undefined;
        shown.value = next;
        return;
      }
      timer ??= setTimeout(() => {
        timer = undefined;
        shown.value = now;
      }, QUIET_MS);
    }, new AbortController().signal);

    async function goOn(): Promise<void> {
      await library.practiceCount();
      powers.reload();
    }

    return {
      /** How it stands. */
      shown,
      /** The copies that were taken before updates; asked for by `lookForCopies`. */
      copies,
      /** The saving of a copy by a person. */
      saving,
      /** Looks which copies there are. */
      async lookForCopies(): Promise<void> {
        copies.value = await library.keptCopies().catch(() => []);
      },
      /** Saves one of them as a file. */
      async saveCopy(copy: KeptCopy, name: string): Promise<void> {
        await saving.run(async () => {
          const file = await library.keptCopyFile(copy);
          if (file === undefined) throw new Error('The copy is not there any more');
          powers.saveFile(`${name}-${localDay(new Date(copy.madeAt))}.zip`, file);
        });
      },
      /** The name of a copy that was handed to the browser, and that a person has to look for before anything goes on. */
      unseen,
      /**
       * Saves the library as it is stored as a file, then brings it up to date without a copy in the browser: at once where the
       * file is known to be there, else after `goOn`.
       */
      async saveAndGoOn(name: string): Promise<void> {
        unseen.value = undefined;
        await saving.run(async (work) => {
          const fileName = `${name}-${localDay(new Date())}.zip`;
          const stream = await powers.saveStream(fileName);
          if (stream === undefined) return;
          try {
            await library.copyByHand(stream, work);
            await stream.close();
          } catch (error) {
            await stream.abort().catch(() => undefined);
            throw error;
          }
          if (stream.tellsSaved) await goOn();
          else unseen.value = fileName;
        });
      },
      /** Brings the library up to date: a person has seen the copy. */
      goOn: () => saving.run(goOn),
      /** Begins anew: the library is opened, and copied and updated where that is due. */
      tryAgain: powers.reload,
    };
  },
);
/** How the library is stored. */
export type StorageModel = InstanceType<typeof StorageModel>;
