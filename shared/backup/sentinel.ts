import { z } from 'zod/mini';
import { momentSchema, recordIdSchema } from '../record/record.ts';

const changeCountSchema = z.object({
  /** Which count it is: another one begins when a library file becomes the library, and the two cannot be compared. */
  line: recordIdSchema,
  /** How many times the library has been changed. It grows with each change, undoing and removing too. */
  value: z.int().check(z.nonnegative()),
  /** When it was changed last. */
  at: momentSchema,
});
/** How often a library has been changed. */
export type ChangeCount = z.infer<typeof changeCountSchema>;

const howManySchema = {
  /** How many living practices. */
  practices: z.int().check(z.nonnegative()),
  /** How many agreements. */
  agreements: z.int().check(z.nonnegative()),
};

/** What is remembered of the library outside its own storage, so that one that was emptied is told from a new one, and an older copy from the newest. */
export const sentinelSchema = z.object({
  /** The library's id, made with its database. */
  libraryId: recordIdSchema,
  ...howManySchema,
  /** When that was seen. */
  seenAt: momentSchema,
  /** How often it had been changed; absent when that was not counted yet. */
  changes: z.optional(changeCountSchema),
  /** What stood in its place when it was found to be older than this; absent while it is not. Stays until a person has decided. */
  olderFound: z.optional(
    z.object({
      ...howManySchema,
      /** When that one was changed last; absent when it does not tell. */
      changedAt: z.optional(momentSchema),
    }),
  ),
});
/** What is remembered of the library outside its own storage. */
export type Sentinel = z.infer<typeof sentinelSchema>;

/** The library as it is now, as the sentinel knows it. */
export type SeenLibrary = Pick<Sentinel, 'libraryId' | 'practices' | 'agreements' | 'changes'>;

/**
 * What the sentinel says of the library. `first`: nothing was remembered, or nothing that could be lost. `same`: it is the one that
 * was remembered. `older`: it is that one as it was before changes that had been seen. `lost`: another library stands in its place.
 */
export type SentinelVerdict = 'first' | 'same' | 'older' | 'lost';

/**
 * Compares the library with what was remembered, which must have been read first: the library only moves on meanwhile. How many
 * practices there are decides nothing within one library: a person may empty it.
 */
export function judgeLibrary(remembered: Sentinel | undefined, seen: SeenLibrary): SentinelVerdict {
  if (remembered === undefined) return 'first';
  if (remembered.libraryId === seen.libraryId) return isOlder(remembered, seen) ? 'older' : 'same';
  return remembered.practices + remembered.agreements > 0 ? 'lost' : 'first';
}

/** Whether changes that had been seen are missing. Once that was found, later changes do not make up for them. */
function isOlder({ changes: was, olderFound }: Sentinel, { changes: is }: SeenLibrary): boolean {
  if (olderFound !== undefined) return true;
  if (was === undefined) return false;
  return is === undefined || (is.line === was.line && is.value < was.value);
}

/** What is to be remembered once the library was found to be older than what was. */
export function withOlderFound(remembered: Sentinel, seen: SeenLibrary): Sentinel {
  const { practices, agreements, changes } = seen;
  return {
    ...remembered,
    olderFound: remembered.olderFound ?? {
      practices,
      agreements,
      ...(changes && { changedAt: changes.at }),
    },
  };
}

/** For how long a change that alters no number may stay unremembered, in milliseconds: a person types many of them. */
export const QUIET_MS = 5_000;

/** Whether the library has been changed since what is remembered. */
export function isBehind(remembered: Sentinel | undefined, { changes }: SeenLibrary): boolean {
  return remembered?.changes?.value !== changes?.value || remembered?.changes?.line !== changes?.line;
}

/** Whether what is remembered must be written anew; when it was seen is told at most once an hour. */
export function isOutdated(remembered: Sentinel | undefined, seen: SeenLibrary, now: Date): boolean {
  if (remembered === undefined || remembered.libraryId !== seen.libraryId) return true;
  if (remembered.practices !== seen.practices || remembered.agreements !== seen.agreements) return true;
  const age = now.getTime() - Date.parse(remembered.seenAt);
  return age > 60 * 60_000 || (isBehind(remembered, seen) && (age >= QUIET_MS || age < 0));
}
