import { copyAlone } from './copy-lock.ts';
import type { KeptCopies } from './kept-copies.ts';
import { LibraryUnavailable } from './library-unavailable.ts';
import type { LongWork } from './long-work.ts';
import type { ByteSink } from './own-files.ts';
import { openRaw, type RawLibrary } from './raw-library.ts';

/** How the rows of a stored library become a file, and how such a file is read back. */
export type CopyFormat = {
  /** Writes every row; answers what was written, in words that `check` will use. */
  write(rows: RawLibrary, sink: ByteSink, work: LongWork): Promise<string>;
  /** Reads the file back and answers what is in it; fails when it is not whole. */
  check(file: Blob): Promise<string>;
};

/** What copying before an upgrade needs. */
export type CopyTools = {
  /** Where the copies lie. */
  copies: KeptCopies;
  /** Their format. */
  format: CopyFormat;
  /** The clock. */
  now: () => Date;
};

/**
 * Takes care that the library as it is has been copied, before it is brought to `beforeVersion`. A copy of just this state
 * that is there already is enough. Fails with `LibraryUnavailable` (`not-copied`) when it cannot be copied; then nothing
 * has changed.
 */
export async function copyBeforeUpgrade(
  name: string,
  beforeVersion: number,
  { copies, format, now }: CopyTools,
  work: LongWork,
): Promise<void> {
  await copyAlone(async () => {
    const raw = await openRaw(name);
    if (raw === undefined) return;
    try {
      // While this window waited, another one may have done all of it.
      if (raw.version >= beforeVersion || raw.tables.length === 0) return;
      const fingerprint = await raw.fingerprint();
      if (await copies.has(fingerprint)) return;
      await copies.keep(
        { beforeVersion, version: raw.version, madeAt: now().toISOString(), fingerprint },
        { write: (sink) => format.write(raw, sink, work), check: format.check },
      );
    } finally {
      raw.close();
    }
  }).catch((error: unknown) => {
    throw new LibraryUnavailable('not-copied', error);
  });
}
