import {
  isOutdated,
  judgeLibrary,
  type SeenLibrary,
  type Sentinel,
  type SentinelVerdict,
} from '#shared/backup/sentinel.ts';
import type { KeptValue } from '../browser/kept-value.ts';
import type { Library } from '../database/library.ts';

/** What is remembered of the library, compared with what it is now. */
export type JudgedLibrary = {
  /** What follows from the two. */
  verdict: SentinelVerdict;
  /** What was remembered. */
  remembered: Sentinel | undefined;
  /** What the library is now. */
  seen: SeenLibrary;
};

/**
 * Compares the library with what is remembered of it, and remembers it anew as long as it is the same one. What is remembered of a
 * library that is lost stays until a person has decided.
 */
export async function knowLibrary(
  library: Pick<Library, 'seenLibrary'>,
  sentinel: Pick<KeptValue<Sentinel | undefined>, 'read' | 'write'>,
  now: Date,
): Promise<JudgedLibrary> {
  const seen = await library.seenLibrary();
  const remembered = await sentinel.read();
  const verdict = judgeLibrary(remembered, seen);
  if (verdict !== 'lost' && isOutdated(remembered, seen, now)) {
    await sentinel.write({ ...seen, seenAt: now.toISOString() });
  }
  return { verdict, remembered, seen };
}
