import { computed, createModel, signal } from '@preact/signals';
import type { Collection, CollectionFacts } from '#shared/collection/collection-schema.ts';
import type { CollectionList, OpenCollection } from '../database/collection-methods.ts';
import type { Library } from '../database/library.ts';
import { type CollectionDraft, draftOf, isSameDraft, NEW_DRAFT } from './collection-draft.ts';
import { failureOf, type LibraryFailure } from './library-failure.ts';

/** How many practices of a collection are fetched at a time. */
const COLLECTED_AT_A_TIME = 100;

/** What the collections need of the library. */
export type CollectionSource = Pick<
  Library,
  | 'collections'
  | 'collection'
  | 'makeCollection'
  | 'changeCollection'
  | 'removeCollection'
  | 'moveInCollection'
  | 'takeFromCollection'
  | 'watch'
>;

/** What is known of the collections. */
export type ListedCollections =
  | { state: 'loading' }
  | { state: 'failed'; failure: LibraryFailure }
  | ({ state: 'ready' } & CollectionList);

/** What is known of the collection that is open. */
export type ShownCollection =
  | { state: 'none' }
  | { state: 'loading'; id: string }
  | { state: 'missing'; id: string }
  | { state: 'failed'; id: string; failure: LibraryFailure }
  | { state: 'ready'; id: string; found: OpenCollection };

/** The key of the form of a collection that is being made: it has no id yet. */
export const MAKING = 'new';

/** A form that is open: as it was opened, and as it is now. */
export type OpenForm = { initial: CollectionDraft; draft: CollectionDraft };

/** The collections and themes, and the one that is open; both follow every change in the library while they are shown. */
export const CollectionsModel = createModel((library: CollectionSource, atATime = COLLECTED_AT_A_TIME) => {
  const list = signal<ListedCollections>({ state: 'loading' });
  const open = signal<ShownCollection>({ state: 'none' });
  const hasFailed = signal(false);
  const forms = signal<ReadonlyMap<string, OpenForm>>(new Map());
  let limit = atATime;
  let listLife = new AbortController();
  let openLife = new AbortController();

  function showList(): void {
    listLife.abort();
    listLife = new AbortController();
    library.watch(
      library.collections,
      (found) => {
        list.value = { state: 'ready', ...found };
      },
      (error) => {
        list.value = { state: 'failed', failure: failureOf(error) };
      },
      listLife.signal,
    );
  }

  function follow(id: string): void {
    openLife.abort();
    openLife = new AbortController();
    library.watch(
      () => library.collection(id, limit),
      (found) => {
        open.value = found ? { state: 'ready', id, found } : { state: 'missing', id };
      },
      (error) => {
        open.value = { state: 'failed', id, failure: failureOf(error) };
      },
      openLife.signal,
    );
  }

  /** Does a change; what it answers, or `undefined` and `hasFailed` when it could not be written. */
  async function change<T>(work: () => Promise<T>): Promise<T | undefined> {
    hasFailed.value = false;
    try {
      return await work();
    } catch {
      hasFailed.value = true;
      return undefined;
    }
  }

  /** Does a change; answers whether it was written. */
  async function done(work: () => Promise<unknown>): Promise<boolean> {
    return (await change(async () => [await work()])) !== undefined;
  }

  function setForm(key: string, form: OpenForm | undefined): void {
    const next = new Map(forms.value);
    if (form === undefined) next.delete(key);
    else next.set(key, form);
    forms.value = next;
  }

  return {
    /** The collections. */
    list,
    /** The open collection. */
    open,
    /** Whether the last change could not be written. */
    hasFailed,
    /** The forms that are open, by the collection's id or `MAKING`. They stay while a person looks elsewhere. */
    forms,
    /** Whether something typed in a form is not saved. */
    isUnsaved: computed(() =>
      [...forms.value.values()].some(({ initial, draft }) => !isSameDraft(initial, draft)),
    ),
    /** Opens the form of a collection, of a new one without any. */
    beginForm(collection?: Collection): void {
      const initial = collection === undefined ? NEW_DRAFT : draftOf(collection);
      setForm(collection?.id ?? MAKING, { initial, draft: initial });
    },
    /** Keeps what is typed in a form. */
    typeForm(key: string, changes: Partial<CollectionDraft>): void {
      const form = forms.value.get(key);
      if (form) setForm(key, { ...form, draft: { ...form.draft, ...changes } });
    },
    /** Shuts a form; what is typed in it is given up. */
    endForm(key: string): void {
      setForm(key, undefined);
    },
    /** Begins to follow the collections, anew after a failure. */
    showList,
    /** Opens a collection, or none. */
    show(id: string | undefined): void {
      limit = atATime;
      if (id === undefined) {
        openLife.abort();
        open.value = { state: 'none' };
        return;
      }
      if (open.value.state === 'none' || open.value.id !== id) open.value = { state: 'loading', id };
      follow(id);
    },
    /** Fetches more practices of the open collection. */
    showMore(): void {
      if (open.value.state !== 'ready') return;
      limit += atATime;
      follow(open.value.id);
    },
    /** Makes a collection; `undefined` when it could not be written. */
    make: (facts: CollectionFacts): Promise<Collection | undefined> =>
      change(() => library.makeCollection(facts)),
    /** Changes what is told of a collection; `undefined` when it could not be written. */
    save: (id: string, facts: CollectionFacts): Promise<Collection | undefined> =>
      change(() => library.changeCollection(id, facts)),
    /** Puts a collection in the trash; answers whether it is there. */
    remove: (id: string): Promise<boolean> => done(() => library.removeCollection(id)),
    /** Moves a practice of a collection a place up (-1) or down (1); answers whether it was moved. */
    move: (id: string, practiceId: string, step: 1 | -1): Promise<boolean> =>
      done(() => library.moveInCollection(id, practiceId, step)),
    /** Takes a practice out of a collection; answers whether it is out. */
    take: (id: string, practiceId: string): Promise<boolean> =>
      done(() => library.takeFromCollection(id, [practiceId])),
  };
});
/** The collections and themes, and the one that is open. */
export type CollectionsModel = InstanceType<typeof CollectionsModel>;
