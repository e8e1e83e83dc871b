import { batch, createModel, signal } from '@preact/signals';
import type { Library } from '../database/library.ts';
import type { TrashItem } from '../database/trash-methods.ts';
import { failureOf, type LibraryFailure } from './library-failure.ts';

/** How many things are listed at a time. */
const AT_A_TIME = 100;

/** What the trash needs of the library. */
export type TrashSource = Pick<Library, 'trash' | 'restoreFromTrash' | 'erase' | 'emptyTrash' | 'watch'>;

/** What is in the trash, followed while it is shown. Removing for good waits for a person's yes. */
export const TrashModel = createModel((library: TrashSource) => {
  const items = signal<readonly TrashItem[]>([]);
  const total = signal(0);
  const state = signal<'loading' | 'ready' | 'failed'>('loading');
  const failure = signal<LibraryFailure>('unknown');
  const doomed = signal<readonly TrashItem[] | 'all' | undefined>(undefined);
  const erased = signal<number | undefined>(undefined);
  const erasing = signal<number | undefined>(undefined);
  const hasFailed = signal(false);
  let life = new AbortController();
  let limit = AT_A_TIME;

  function follow(): void {
    life.abort();
    life = new AbortController();
    library.watch(
      () => library.trash(limit),
      (found) =>
        batch(() => {
          items.value = found.items;
          total.value = found.total;
          state.value = 'ready';
        }),
      (error) =>
        batch(() => {
          failure.value = failureOf(error);
          state.value = 'failed';
        }),
      life.signal,
    );
  }

  async function trying(work: () => Promise<unknown>): Promise<boolean> {
    hasFailed.value = false;
    try {
      await work();
      return true;
    } catch {
      hasFailed.value = true;
      return false;
    }
  }

  return {
    /** What is listed, what was put there last first. */
    items,
    /** How many things there are. */
    total,
    /** Whether there is something to show. */
    state,
    /** Why it cannot be shown. */
    failure,
    /** What a person is asked about before it goes for good. */
    doomed,
    /** How many things have just gone for good. */
    erased,
    /** How many things are going for good just now. */
    erasing,
    /** Whether the last change could not be written. */
    hasFailed,
    /** Begins to follow the trash; the answer stops it. */
    open(): () => void {
      follow();
      return () => life.abort();
    },
    /** Lists more. */
    showMore(): void {
      limit += AT_A_TIME;
      follow();
    },
    /** Takes things back. */
    restore: (wanted: readonly TrashItem[]) => trying(() => library.restoreFromTrash(wanted)),
    /** Asks before something goes for good. */
    askToErase(wanted: readonly TrashItem[] | 'all'): void {
      batch(() => {
        doomed.value = wanted;
        erased.value = undefined;
      });
    },
    /** The person said no. */
    keep(): void {
      doomed.value = undefined;
    },
    /** The person said yes: it goes for good. */
    async erase(): Promise<boolean> {
      const wanted = doomed.value;
      if (wanted === undefined) return false;
      const count = wanted === 'all' ? total.value : wanted.length;
      batch(() => {
        doomed.value = undefined;
        erasing.value = count;
      });
      const isDone = await trying(() => (wanted === 'all' ? library.emptyTrash() : library.erase(wanted)));
      batch(() => {
        erasing.value = undefined;
        if (isDone) erased.value = count;
      });
      return isDone;
    },
  };
});
/** What is in the trash. */
export type TrashModel = InstanceType<typeof TrashModel>;
