import {
  type AsyncZippable,
  type UnzipFileFilter,
  type Unzipped,
  unzipSync,
  type ZipOptions,
  zipSync,
} from 'fflate/browser';

/**
 * Stands in for fflate’s `zip` and `unzip` where the writer and the reader of Excel files are bundled: the originals work
 * on large files in a worker made from a string, which the content security policy of an extension’s pages refuses. These
 * work where they are called.
 */
export function zip(files: AsyncZippable, finish: (error: Error | null, archive: Uint8Array) => void): void {
  finish(null, zipSync(files as Parameters<typeof zipSync>[0], {} satisfies ZipOptions));
}

/** The most that the files of an archive may be together when they are unpacked, in bytes: a small file may claim to be huge. */
const MAX_UNPACKED = 200_000_000;

/** Unpacks the files of an archive; fails when it is damaged or too large. */
export function unzip(archive: Uint8Array, finish: (error: Error | null, files: Unzipped) => void): void {
  let size = 0;
  const isWithinLimit: UnzipFileFilter = ({ originalSize }) => {
    size += originalSize;
    if (size > MAX_UNPACKED) throw new Error('the archive is too large');
    return true;
  };
  let files: Unzipped;
  try {
    files = unzipSync(archive, { filter: isWithinLimit });
  } catch (error) {
    finish(error instanceof Error ? error : new Error(String(error)), {});
    return;
  }
  finish(null, files);
}

export { strFromU8, strToU8, unzipSync, zipSync } from 'fflate/browser';
