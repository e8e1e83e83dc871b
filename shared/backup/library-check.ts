import { z } from 'zod/mini';
import { momentSchema, recordIdSchema } from '../record/record.ts';

/** So many names at most are remembered: of a library that has lost more a person needs the number no better. */
const MOST_NAMES = 5_000;

const namesSchema = z.array(z.string()).check(z.maxLength(MOST_NAMES));

/** What the last quiet check of a library's files came to. */
export const libraryCheckSchema = z.object({
  /** The library that was checked. */
  libraryId: recordIdSchema,
  /** When. */
  checkedAt: momentSchema,
  /** When the next check is due. */
  nextAt: momentSchema,
  /** Files that records refer to and that are not there, or not as they were: `files/…` and `logos/…`, by their sums. */
  lost: namesSchema,
  /** Files that no record refers to, in the same way. They are removed when the next check finds them so too. */
  stray: namesSchema,
  /** How many such files this check removed. */
  removed: z.int().check(z.nonnegative()),
  /** Up to which file the contents were read, to go on from there; absent when the last one was reached. */
  readTo: z.optional(z.string()),
});
/** What the last quiet check of a library's files came to. */
export type LibraryCheck = z.infer<typeof libraryCheckSchema>;

/** What a check found, without when. */
export type FoundByCheck = Pick<LibraryCheck, 'lost' | 'stray' | 'removed' | 'readTo'>;

const DAY_MS = 86_400_000;

/** How long until the next check: a week, and a day after one that came to no end or found files lost, which may come back meanwhile. */
const NEXT_MS = { usual: 7 * DAY_MS, soon: DAY_MS } as const;

/** Whether a library is to be checked: never so far, or long enough ago. A date further ahead than any check sets is of a wrong clock. */
export function isCheckDue(last: LibraryCheck | undefined, libraryId: string, now: Date): boolean {
  if (last?.libraryId !== libraryId) return true;
  const left = Date.parse(last.nextAt) - now.getTime();
  return left <= 0 || left > NEXT_MS.usual;
}

/** What is remembered after a check; one that came to no end changes nothing of what was found before. */
export function afterCheck(
  last: LibraryCheck | undefined,
  found: FoundByCheck | undefined,
  { libraryId, now }: { libraryId: string; now: Date },
): LibraryCheck {
  const before = last?.libraryId === libraryId ? last : undefined;
  const { lost = [], stray = [], removed = 0, readTo } = found ?? before ?? {};
  const wait = found === undefined || lost.length > 0 ? NEXT_MS.soon : NEXT_MS.usual;
  return {
    libraryId,
    checkedAt: found === undefined && before !== undefined ? before.checkedAt : now.toISOString(),
    nextAt: new Date(now.getTime() + wait).toISOString(),
    lost: lost.slice(0, MOST_NAMES),
    stray: stray.slice(0, MOST_NAMES),
    removed,
    ...(readTo !== undefined && { readTo }),
  };
}
