import { type AsyncZippable, type ZipOptions, zipSync } from 'fflate/browser';

/**
 * Stands in for fflate’s `zip` where the Excel writer is bundled: the original compresses files above 160 kB in a worker
 * made from a string, which the content security policy of an extension’s pages refuses. This one compresses where it
 * is called.
 */
export function zip(files: AsyncZippable, finish: (error: Error | null, archive: Uint8Array) => void): void {
  finish(null, zipSync(files as Parameters<typeof zipSync>[0], {} satisfies ZipOptions));
}

export { strToU8, zipSync } from 'fflate/browser';
