import type { Library } from '../database/library.ts';
import type { LongWork } from '../database/long-work.ts';
import type { BundleSource, OpenBundle } from './bundle-source.ts';

/** What restoring needs of the library. */
export type RestoreTarget = Pick<
  BundleSource,
  'readBundle' | 'planBundle' | 'importBundle' | 'restoreBundle'
> &
  Pick<Library, 'hasRecords' | 'removeLibrary'>;

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
  if (!(await library.hasRecords())) {
    try {
      await library.restoreBundle(bundle, work);
      return 'whole';
    } catch (error) {
      // A clip may have been made meanwhile; then it is no empty library any more.
      if (work.signal?.aborted || !(await library.hasRecords())) throw error;
    }
  }
  const plan = await library.planBundle(bundle, work);
  await library.importBundle(bundle, plan, {}, title, work);
  return 'beside';
}
