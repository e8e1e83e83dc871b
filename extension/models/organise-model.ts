import { createModel, signal } from '@preact/signals';
import type { CollectionFacts } from '#shared/collection/collection-schema.ts';
import type { TagCount } from '#shared/practice/tags.ts';
import type { CollectionWithCount } from '../database/collection-methods.ts';
import type { Library } from '../database/library.ts';
import type { OrganiseOutcome } from '../database/organise-methods.ts';

/** What organising needs of the library. */
export type OrganiseSource = Pick<
  Library,
  | 'tags'
  | 'collections'
  | 'tagPractices'
  | 'untagPractices'
  | 'renameTag'
  | 'addToCollection'
  | 'takeFromCollection'
  | 'makeCollection'
  | 'pinPractices'
  | 'unpinPractices'
  | 'addNote'
  | 'changeNote'
  | 'removeNote'
  | 'watch'
>;

/** A new collection made by its name alone. */
function named(name: string): CollectionFacts {
  return { name, order: 'date', materials: [], members: [] };
}

/**
 * Tags, collections, pins and notes of practices, one or many at once, with the tags and collections there are to choose
 * from. What is typed of a note stays here until it is saved, also when another practice is opened meanwhile.
 */
export const OrganiseModel = createModel((library: OrganiseSource) => {
  const tags = signal<readonly TagCount[]>([]);
  const collections = signal<readonly CollectionWithCount[]>([]);
  const hasFailed = signal(false);
  const full = signal(0);
  const isOpen = signal(false);
  const notes = signal<ReadonlyMap<string, string>>(new Map());
  let life = new AbortController();

  /** Does a change; what came of it, or `undefined` and `hasFailed` when it could not be written. */
  async function change(work: () => Promise<OrganiseOutcome>): Promise<OrganiseOutcome | undefined> {
    hasFailed.value = false;
    full.value = 0;
    try {
      const outcome = await work();
      full.value = outcome.full;
      return outcome;
    } catch {
      hasFailed.value = true;
      return undefined;
    }
  }

  const setNote = (key: string, text: string | undefined) => {
    const typed = new Map(notes.value);
    if (text === undefined) typed.delete(key);
    else typed.set(key, text);
    notes.value = typed;
  };

  return {
    /** The tags in use, the most used first. */
    tags,
    /** The collections, the one made last first. */
    collections,
    /** Whether the last change could not be written. */
    hasFailed,
    /** Whether the part of a practice's page with all this is unfolded. */
    isOpen,
    /** How many practices had no room for the last change. */
    full,
    /** What is typed of notes that are not saved, by `noteKey`. */
    notes,
    /** Begins to follow the tags and the collections. */
    begin(): void {
      life.abort();
      life = new AbortController();
      const fail = () => {
        hasFailed.value = true;
      };
      library.watch(library.tags, (found) => (tags.value = found), fail, life.signal);
      library.watch(
        library.collections,
        (found) => (collections.value = found.collections),
        fail,
        life.signal,
      );
    },
    /** Gives practices a tag. */
    tag: (practiceIds: readonly string[], tag: string) =>
      change(() => library.tagPractices(practiceIds, tag)),
    /** Takes a tag from practices. */
    untag: (practiceIds: readonly string[], tag: string) =>
      change(() => library.untagPractices(practiceIds, tag)),
    /** Gives a tag another name everywhere. */
    renameTag: (from: string, to: string) => change(() => library.renameTag(from, to)),
    /** Puts practices in a collection. */
    add: (practiceIds: readonly string[], collectionId: string) =>
      change(() => library.addToCollection(collectionId, practiceIds)),
    /** Makes a collection by its name and puts practices in it. */
    addToNew: (practiceIds: readonly string[], name: string) =>
      change(async () =>
        library.addToCollection((await library.makeCollection(named(name))).id, practiceIds),
      ),
    /** Takes practices out of a collection. */
    take: (practiceIds: readonly string[], collectionId: string) =>
      change(() => library.takeFromCollection(collectionId, practiceIds)),
    /** Pins practices to the top of lists. */
    pin: (practiceIds: readonly string[]) => change(() => library.pinPractices(practiceIds)),
    /** Takes pins off. */
    unpin: (practiceIds: readonly string[]) => change(() => library.unpinPractices(practiceIds)),
    /** Opens a note for writing, a new one without `noteId`; it begins with `text`. */
    beginNote(practiceId: string, noteId?: string, text = ''): void {
      setNote(noteKey(practiceId, noteId), text);
    },
    /** Keeps what is typed of a note. */
    typeNote(practiceId: string, noteId: string | undefined, text: string): void {
      setNote(noteKey(practiceId, noteId), text);
    },
    /** Leaves a note as it was. */
    cancelNote(practiceId: string, noteId?: string): void {
      setNote(noteKey(practiceId, noteId), undefined);
    },
    /** Saves what is typed of a note. An empty one is nothing new, or leaves the note as it was. */
    async saveNote(practiceId: string, noteId?: string): Promise<void> {
      const key = noteKey(practiceId, noteId);
      const text = (notes.value.get(key) ?? '').trim();
      const outcome =
        text === '' ||
        (await change(() =>
          noteId === undefined
            ? library.addNote(practiceId, text)
            : library.changeNote(practiceId, noteId, text),
        ));
      if (outcome === true || (outcome && outcome.full === 0)) setNote(key, undefined);
    },
    /** Takes a note away. */
    removeNote: (practiceId: string, noteId: string) => change(() => library.removeNote(practiceId, noteId)),
  };
});
/** Tags, collections, pins and notes of practices. */
export type OrganiseModel = InstanceType<typeof OrganiseModel>;

/** The key of a note that is being written: a new one has no id. */
export function noteKey(practiceId: string, noteId?: string): string {
  return `${practiceId}/${noteId ?? ''}`;
}
