import { createModel, signal } from '@preact/signals';
import { dataFileText } from '#shared/desk/check/check-publishing.ts';
import { type PublicationChanges, publicationChanges } from '#shared/desk/check/publication-changes.ts';
import type { Publication } from '#shared/publication/publication-schema.ts';
import type { DeskMethods, PublishedNote } from '../database/desk-methods.ts';

/** What the published versions need of the library. */
export type DeskVersionsSource = Pick<DeskMethods, 'publishedVersion'>;

/** What is known of the version that is open. */
export type OpenVersion =
  | { state: 'loading' }
  | { state: 'lost' }
  | { state: 'first' }
  | { state: 'ready'; publication: Publication; changes: PublicationChanges };

/** The published versions of an agreement: what changed from one to the next, and their files. */
export const DeskVersionsModel = createModel((library: DeskVersionsSource) => {
  const open = signal<{ noteId: string; version: OpenVersion } | undefined>(undefined);
  const lostId = signal<string | undefined>(undefined);

  /** Reads a version; nothing when it is not there or cannot be read. */
  async function read(noteId: string): Promise<Publication | undefined> {
    try {
      return await library.publishedVersion(noteId);
    } catch {
      return undefined;
    }
  }

  async function compare(noteId: string, beforeId: string | undefined): Promise<OpenVersion> {
    if (beforeId === undefined) return { state: 'first' };
    const [publication, before] = await Promise.all([read(noteId), read(beforeId)]);
    if (publication === undefined || before === undefined) return { state: 'lost' };
    return { state: 'ready', publication, changes: publicationChanges(before, publication) };
  }

  return {
    /** The version whose changes are shown. */
    open,
    /** The version whose file could not be read. */
    lostId,
    /** Shows what changed in a version from the one before it; the same one again puts it away. */
    async toggle(noteId: string, published: readonly PublishedNote[]): Promise<void> {
      if (open.value?.noteId === noteId) {
        open.value = undefined;
        return;
      }
      open.value = { noteId, version: { state: 'loading' } };
      const place = published.findIndex(({ id }) => id === noteId);
      const version = await compare(noteId, published[place + 1]?.id);
      if (open.value?.noteId === noteId) open.value = { noteId, version };
    },
    /** The text of a version's data file; nothing, and a word of it, when it cannot be read. */
    async fileText(noteId: string): Promise<string | undefined> {
      const publication = await read(noteId);
      lostId.value = publication === undefined ? noteId : undefined;
      return publication && dataFileText(publication);
    },
  };
});
/** The published versions of an agreement. */
export type DeskVersionsModel = InstanceType<typeof DeskVersionsModel>;
