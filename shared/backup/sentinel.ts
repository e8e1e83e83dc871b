import { z } from 'zod/mini';
import { momentSchema, recordIdSchema } from '../record/record.ts';

/** What is remembered of the library outside its own storage, so that one that was emptied is told from a new one. */
export const sentinelSchema = z.object({
  /** The library's id, made with its database. */
  libraryId: recordIdSchema,
  /** How many living practices it had. */
  practices: z.int().check(z.nonnegative()),
  /** How many agreements it had. */
  agreements: z.int().check(z.nonnegative()),
  /** When that was seen. */
  seenAt: momentSchema,
});
/** What is remembered of the library outside its own storage. */
export type Sentinel = z.infer<typeof sentinelSchema>;

/** The library as it is now, as the sentinel knows it. */
export type SeenLibrary = Pick<Sentinel, 'libraryId' | 'practices' | 'agreements'>;

/**
 * What the sentinel says of the library. `first`: nothing was remembered, or nothing that could be lost. `same`: it is the one that
 * was remembered. `lost`: another library stands in its place.
 */
export type SentinelVerdict = 'first' | 'same' | 'lost';

/** Compares the library with what was remembered. Counts decide nothing within one library: a person may empty it. */
export function judgeLibrary(remembered: Sentinel | undefined, seen: SeenLibrary): SentinelVerdict {
  if (remembered === undefined) return 'first';
  if (remembered.libraryId === seen.libraryId) return 'same';
  return remembered.practices + remembered.agreements > 0 ? 'lost' : 'first';
}

/** Whether what is remembered must be written anew; when it was seen is told at most once an hour. */
export function isOutdated(remembered: Sentinel | undefined, seen: SeenLibrary, now: Date): boolean {
  return (
    remembered === undefined ||
    remembered.libraryId !== seen.libraryId ||
    remembered.practices !== seen.practices ||
    remembered.agreements !== seen.agreements ||
    now.getTime() - Date.parse(remembered.seenAt) > 60 * 60_000
  );
}
