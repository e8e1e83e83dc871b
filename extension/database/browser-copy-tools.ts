import { copyAsBundle } from './copy-as-bundle.ts';
import type { CopyTools } from './copy-before-upgrade.ts';
import { keptCopies } from './kept-copies.ts';
import { ownFiles } from './own-files.ts';

/** Copies among the browser's own files, as library files, by the computer's clock. */
export function browserCopyTools(): CopyTools {
  return { copies: keptCopies(ownFiles()), format: copyAsBundle, now: () => new Date() };
}
