import {
  isBehind,
  isOutdated,
  judgeLibrary,
  QUIET_MS,
  type SeenLibrary,
  type Sentinel,
  type SentinelVerdict,
  withOlderFound,
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
 * library that is lost, or that was newer, stays until a person has decided. What is remembered may lag behind the library and never leads: it is
 * written only after the library was seen so.
 */
export class KnownLibrary {
  readonly #library: Pick<Library, 'seenLibrary'>;
  readonly #sentinel: Pick<KeptValue<Sentinel | undefined>, 'read' | 'write'>;
  readonly #now: () => Date;
  #isWaiting = false;

  constructor(
    library: Pick<Library, 'seenLibrary'>,
    sentinel: Pick<KeptValue<Sentinel | undefined>, 'read' | 'write'>,
    now: () => Date = () => new Date(),
  ) {
    this.#library = library;
    this.#sentinel = sentinel;
    this.#now = now;
  }

  /** Looks, and remembers. Changes that alter no number are remembered when there has been time for more of them. */
  async judge(): Promise<JudgedLibrary> {
    // First what is remembered: read the other way round, a change in between would look like one that is missing.
    const remembered = await this.#sentinel.read();
    const seen = await this.#library.seenLibrary();
    const verdict = judgeLibrary(remembered, seen);
    if (verdict === 'older' && remembered !== undefined) {
      const found = withOlderFound(remembered, seen);
      if (remembered.olderFound === undefined) await this.#sentinel.write(found);
      return { verdict, remembered: found, seen };
    }
    if (verdict === 'lost') return { verdict, remembered, seen };
    if (isOutdated(remembered, seen, this.#now())) await this.#remember(seen);
    else if (isBehind(remembered, seen)) this.#judgeLater();
    return { verdict, remembered, seen };
  }

  /** Takes the library as it is now for the one to remember, whatever was remembered. */
  async accept(): Promise<void> {
    await this.#remember(await this.#library.seenLibrary());
  }

  async #remember(seen: SeenLibrary): Promise<void> {
    await this.#sentinel.write({ ...seen, seenAt: this.#now().toISOString() });
  }

  #judgeLater(): void {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    setTimeout(() => {
      this.#isWaiting = false;
      // What could not be read or written now is so at the next change or start.
      this.judge().catch(() => undefined);
    }, QUIET_MS);
  }
}
