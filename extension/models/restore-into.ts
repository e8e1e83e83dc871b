import type { BundleChoices } from '../database/bundle-import.ts';
import { LibraryNotEmpty } from '../database/bundle-restore.ts';
import type { Library } from '../database/library.ts';
import type { LongWork } from '../database/long-work.ts';
import type { OpenBundle } from '../database/open-bundle.ts';

/** What restoring needs of the library. */
export type RestoreTarget = Pick<
  Library,
  'readBundle' | 'removedInBundle' | 'returnedPersons' | 'importBundle' | 'restoreBundle' | 'removeLibrary'
>;

/** Where a record is in both, which happens only when a backup is brought back a second time, the library's own stays. */
const OURS_STAY: BundleChoices = { others: 'ours', chosen: new Map() };

/** How a backup came back: as the whole library, or beside what had been clipped since. */
export type RestoredAs = 'whole' | 'beside';

/**
 * Brings a checked backup back. Into an empty library it comes whole; what has been clipped since the library was emptied stays, and
 * the backup then comes beside it as one step. A broken library is removed first, which a person has said yes to.
 */
export async function restoreInto(
  library: RestoreTarget,
  bundle: OpenBundle,
  { title, isBroken }: { title: string; isBroken: boolean },
  work: LongWork,
): Promise<RestoredAs> {
  if (isBroken) await library.removeLibrary();
  try {
    await library.restoreBundle(bundle, work);
    return 'whole';
  } catch (error) {
    if (!(error instanceof LibraryNotEmpty)) throw error;
  }
  await library.importBundle(bundle, { choices: OURS_STAY, title }, work);
  return 'beside';
}
