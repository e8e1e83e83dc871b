import { batch, createModel, signal } from '@preact/signals';
import { isSameTag } from '#shared/practice/tags.ts';
import type { Library } from '../database/library.ts';
import type { PracticeRow } from '../database/practice-row.ts';

/** After how long a change is said to be under way, in milliseconds. */
const PATIENCE_MS = 1_000;

/** What changes of many practices need of the library. */
export type BulkSource = Pick<
  Library,
  | 'practiceRows'
  | 'deletePractices'
  | 'tagPractices'
  | 'untagPractices'
  | 'addToCollection'
  | 'takeFromCollection'
  | 'makeCollection'
  | 'pinPractices'
  | 'unpinPractices'
>;

/** Practices whose tags or collections a person is changing together. */
export type BulkChoosing = {
  /** What is being changed. */
  what: 'tags' | 'collections';
  /** The practices. */
  ids: readonly string[];
  /** The tags, or the ids of the collections, that all of them have. */
  common: readonly string[];
};

/** Changes of many practices at once, each one step. When one fails, nothing is changed and it can be tried again. */
export const BulkModel = createModel((library: BulkSource) => {
  const working = signal<number | undefined>(undefined);
  const hasFailed = signal(false);
  const full = signal(0);
  const choosing = signal<BulkChoosing | undefined>(undefined);

  /** Does a change of `count` practices; answers whether it was written. */
  async function change(count: number, work: () => Promise<{ full: number } | undefined>): Promise<boolean> {
    batch(() => {
      hasFailed.value = false;
      full.value = 0;
    });
    const patience = setTimeout(() => {
      working.value = count;
    }, PATIENCE_MS);
    try {
      full.value = (await work())?.full ?? 0;
      return true;
    } catch {
      hasFailed.value = true;
      return false;
    } finally {
      clearTimeout(patience);
      working.value = undefined;
    }
  }

  /** Changes the practices that are being chosen for, and reads anew what they have in common. */
  async function changeChosen(work: (ids: readonly string[]) => Promise<{ full: number }>): Promise<void> {
    const { what, ids } = choosing.value ?? {};
    if (what === undefined || ids === undefined) return;
    await change(ids.length, () => work(ids));
    if (choosing.value?.ids === ids) await choose(what, ids);
  }

  async function choose(what: BulkChoosing['what'], ids: readonly string[]): Promise<void> {
    try {
      const rows = await library.practiceRows(ids);
      choosing.value = { what, ids, common: what === 'tags' ? commonTags(rows) : commonCollections(rows) };
    } catch {
      hasFailed.value = true;
    }
  }

  return {
    /** How many practices are being changed, once that has taken a while. */
    working,
    /** Whether the last change could not be written. */
    hasFailed,
    /** How many practices had no room for the last change. */
    full,
    /** What a person is choosing tags or collections for. */
    choosing,
    /** Begins to choose tags or collections for practices. */
    choose,
    /** Ends choosing. */
    endChoosing(): void {
      choosing.value = undefined;
    },
    /** Gives those chosen for a tag. */
    tag: (tag: string) => changeChosen((ids) => library.tagPractices(ids, tag)),
    /** Takes a tag from them. */
    untag: (tag: string) => changeChosen((ids) => library.untagPractices(ids, tag)),
    /** Puts them in a collection. */
    add: (collectionId: string) => changeChosen((ids) => library.addToCollection(collectionId, ids)),
    /** Makes a collection by its name and puts them in it. */
    addToNew: (name: string) =>
      changeChosen(async (ids) => {
        const { id } = await library.makeCollection({ name, order: 'date', materials: [], members: [] });
        return library.addToCollection(id, ids);
      }),
    /** Takes them out of a collection. */
    take: (collectionId: string) => changeChosen((ids) => library.takeFromCollection(collectionId, ids)),
    /** Pins practices. */
    pin: (ids: readonly string[]) => change(ids.length, () => library.pinPractices(ids)),
    /** Takes pins off. */
    unpin: (ids: readonly string[]) => change(ids.length, () => library.unpinPractices(ids)),
    /** Pins practices; when all of them are pinned already, takes their pins off. */
    async togglePin(ids: readonly string[]): Promise<boolean> {
      return change(ids.length, async () => {
        const rows = await library.practiceRows(ids);
        const arePinned = rows.every(({ pinnedAt }) => pinnedAt !== undefined);
        return arePinned ? library.unpinPractices(ids) : library.pinPractices(ids);
      });
    },
    /** Puts practices in the trash. */
    trash: (ids: readonly string[]) =>
      change(ids.length, async () => {
        await library.deletePractices(ids);
        return undefined;
      }),
  };
});
/** Changes of many practices at once. */
export type BulkModel = InstanceType<typeof BulkModel>;

function commonTags([first, ...others]: readonly PracticeRow[]): string[] {
  return (first?.tags ?? []).filter((tag) =>
    others.every(({ tags = [] }) => tags.some((each) => isSameTag(each, tag))),
  );
}

function commonCollections([first, ...others]: readonly PracticeRow[]): string[] {
  return (first?.collectionIds ?? []).filter((id) =>
    others.every(({ collectionIds = [] }) => collectionIds.includes(id)),
  );
}
