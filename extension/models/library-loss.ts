import { batch, computed, createModel, signal } from '@preact/signals';
import type { SeenLibrary, Sentinel, SentinelVerdict } from '#shared/backup/sentinel.ts';
import type { KeptValue } from '../browser/kept-value.ts';
import type { Library } from '../database/library.ts';
import { type JudgedLibrary, KnownLibrary } from './known-library.ts';
import { failureOf } from './library-failure.ts';

/**
 * How the library stands. `unknown`: not looked at yet, or it cannot be used for a reason that passes. `sound`: it is the one that was
 * remembered. `emptied`: another one stands in its place. `older`: it is an older copy of itself. `broken`: the browser cannot open or read it.
 */
export type LibraryStanding = 'unknown' | 'sound' | 'emptied' | 'older' | 'broken';

/** The standings of a library about which a person has to decide first. */
export const LOST: ReadonlySet<LibraryStanding> = new Set(['emptied', 'older', 'broken']);

const STANDINGS = {
  first: 'sound',
  same: 'sound',
  older: 'older',
  lost: 'emptied',
} as const satisfies Record<SentinelVerdict, LibraryStanding>;

/** How often a library that could not be read is looked at again before it is called broken, and after how long, in milliseconds. */
const AGAIN = { times: 2, after: 400 };

/** Whether the library is still there, looked at when a page opens and after each change. */
export const LibraryLoss = createModel(
  (
    library: Pick<Library, 'seenLibrary' | 'watch'>,
    sentinel: Pick<KeptValue<Sentinel | undefined>, 'read' | 'write'>,
    now: () => Date = () => new Date(),
  ) => {
    const standing = signal<LibraryStanding>('unknown');
    const remembered = signal<Sentinel | undefined>(undefined);
    const seen = signal<SeenLibrary | undefined>(undefined);
    const isNotKept = signal(false);
    const known = new KnownLibrary(library, sentinel, now);

    /** Another window that upgrades or restores the library makes one reading fail, which is no damage. */
    async function knowPatiently(): Promise<JudgedLibrary> {
      for (let left = AGAIN.times; left > 0; left -= 1) {
        try {
          return await known.judge();
        } catch (error) {
          if (failureOf(error) !== 'broken') throw error;
          await new Promise((resolve) => setTimeout(resolve, AGAIN.after));
        }
      }
      return known.judge();
    }

    async function look(): Promise<void> {
      try {
        const judged = await knowPatiently();
        batch(() => {
          standing.value = STANDINGS[judged.verdict];
          remembered.value = judged.remembered;
          seen.value = judged.seen;
        });
      } catch (error) {
        const isBroken = failureOf(error) === 'broken';
        const last = isBroken ? await sentinel.read().catch(() => undefined) : undefined;
        batch(() => {
          standing.value = isBroken ? 'broken' : 'unknown';
          remembered.value = last;
        });
      }
    }

    library.watch(
      look,
      () => undefined,
      () => undefined,
      new AbortController().signal,
    );

    return {
      /** How the library stands. */
      standing,
      /** What was remembered of it. */
      remembered,
      /** What it is now. */
      seen,
      /** Whether backups may be made of it: one of an emptied or older library would push better ones out. */
      isSound: computed(() => standing.value === 'sound'),
      /** Looks again. */
      look,
      /** Whether the browser did not let that be remembered which a person decided. */
      isNotKept,
      /** Takes the library as it is now for the one to remember: a person has begun anew or keeps it, or a backup has been restored. */
      async accept(): Promise<void> {
        isNotKept.value = false;
        try {
          await known.accept();
        } catch {
          isNotKept.value = true;
          return;
        }
        await look();
      },
    };
  },
);
/** Whether the library is still there. */
export type LibraryLoss = InstanceType<typeof LibraryLoss>;
