import { createModel } from '@preact/signals';
import { localDay } from '#shared/language/formats.ts';
import type { SavedStream } from '../browser/saved-stream.ts';
import type { BundleSummary } from '../database/bundle-summary.ts';
import type { Library } from '../database/library.ts';
import { longTask } from './long-task.ts';

/** A library file that was saved. */
export type SavedBundle = {
  /** Its name. */
  name: string;
  /** How large it is, in bytes. */
  size: number;
  /** What is in it. */
  summary: BundleSummary;
};

/** What saving needs of the browser. */
export type BundleExportPowers = {
  /** Begins a file that a person saves; nothing when they chose no place. */
  saveStream: (name: string) => Promise<SavedStream | undefined>;
  /** The clock. */
  now?: () => Date;
};

/** Saving the whole library as one file. */
export const BundleExportModel = createModel(
  (library: Pick<Library, 'writeBundle'>, { saveStream, now = () => new Date() }: BundleExportPowers) => {
    const task = longTask<SavedBundle | undefined>();
    return {
      /** How it stands; done without a file when no place was chosen. */
      task: task.now,
      /** Ends it; the file is given up. */
      cancel: task.cancel,
      /** Saves the file. Must be called from a click, for the browser may ask where to. */
      save: (): Promise<void> =>
        task.run(async (work) => {
          const name = `hyvan-kierre-${localDay(now())}.zip`;
          const stream = await saveStream(name);
          if (stream === undefined) return undefined;
          let size = 0;
          const sink = {
            async write(chunk: Uint8Array<ArrayBuffer>) {
              size += chunk.length;
              await stream.write(chunk);
            },
          };
          try {
            const summary = await library.writeBundle(sink, work);
            await stream.close();
            return { name, size, summary };
          } catch (error) {
            await stream.abort().catch(() => undefined);
            throw error;
          }
        }),
    };
  },
);
/** Saving the whole library as one file. */
export type BundleExportModel = InstanceType<typeof BundleExportModel>;
