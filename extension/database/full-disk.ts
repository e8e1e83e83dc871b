import { inLibraryTerms, LibraryUnavailable } from './library-unavailable.ts';

/** With less room than this, in bytes, a browser cannot even open a database. */
const LEAST_ROOM = 1_000_000;

/**
 * The same failure in the library's own terms. On a full disk Chromium closes the database and then only says that it
 * cannot open it: so the room is looked at before a person is told to start the browser anew.
 */
export async function inTermsOfRoom(error: unknown): Promise<unknown> {
  const known = inLibraryTerms(error);
  const mayBeFull = known instanceof LibraryUnavailable && known.reason === 'broken';
  return mayBeFull && (await isDiskFull()) ? new LibraryUnavailable('full', known) : known;
}

async function isDiskFull(): Promise<boolean> {
  try {
    const { quota, usage } = await navigator.storage.estimate();
    return quota !== undefined && usage !== undefined && quota - usage < LEAST_ROOM;
  } catch {
    return false;
  }
}
