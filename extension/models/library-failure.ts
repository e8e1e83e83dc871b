import { type LibraryTrouble, LibraryUnavailable } from '../database/library-unavailable.ts';

/** Why the library cannot be shown, for the screen to word. */
export type LibraryFailure = LibraryTrouble | 'unknown';

/** The reason behind a failure of the library. */
export function failureOf(error: unknown): LibraryFailure {
  return error instanceof LibraryUnavailable ? error.reason : 'unknown';
}
