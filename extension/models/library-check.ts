import { afterCheck, isCheckDue, type LibraryCheck } from '#shared/backup/library-check.ts';
import type { KeptValue } from '../browser/kept-value.ts';
import type { Library } from '../database/library.ts';
import type { KnownLibrary } from './known-library.ts';

/** How long a check may take, in milliseconds. */
const LONGEST_MS = 10_000;

/**
 * Checks the library's files when that is due, and keeps what was found. A library that is lost, or older than it was, is left
 * alone: nothing of it is removed before a person has decided.
 */
export async function checkIfDue(
  library: Pick<Library, 'checkFiles'>,
  known: Pick<KnownLibrary, 'judge'>,
  kept: Pick<KeptValue<LibraryCheck | undefined>, 'read' | 'write'>,
  now: () => Date = () => new Date(),
): Promise<void> {
  const { verdict, seen } = await known.judge();
  if (verdict === 'lost' || verdict === 'older') return;
  const { libraryId } = seen;
  const last = await kept.read();
  if (!isCheckDue(last, libraryId, now())) return;
  const before = last?.libraryId === libraryId ? last : { lost: [], stray: [] };
  const end = now().getTime() + LONGEST_MS;
  const found = await library.checkFiles(before, { isLate: () => now().getTime() > end });
  await kept.write(afterCheck(last, found, { libraryId, now: now() }));
}
