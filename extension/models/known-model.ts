import { createModel, signal } from '@preact/signals';
import type { KnownChoice } from '#shared/clip/clip-schema.ts';
import type { Library } from '../database/library.ts';

/** What to do with a clip of a page that the library has: the person's choice, and taking it back. */
export const KnownModel = createModel(
  (library: Pick<Library, 'resolveKnown' | 'reconsiderKnown' | 'discardDraft'>) => {
    const isBusy = signal(false);
    const hasFailed = signal(false);

    /** Does one thing at a time; what cannot be written is said and changes nothing. */
    async function attempt(act: () => Promise<unknown>): Promise<void> {
      if (isBusy.value) return;
      isBusy.value = true;
      hasFailed.value = false;
      await act().catch(() => {
        hasFailed.value = true;
      });
      isBusy.value = false;
    }

    return {
      /** Whether a choice is being written. */
      isBusy,
      /** Whether the last choice could not be written. */
      hasFailed,
      /** Does what was chosen. */
      choose(clipId: string, choice: KnownChoice): Promise<void> {
        return attempt(() => library.resolveKnown(clipId, choice));
      },
      /** Takes a choice back. */
      reconsider(clipId: string): Promise<void> {
        return attempt(() => library.reconsiderKnown(clipId));
      },
      /** Throws the new clip away. */
      discard(clipId: string): Promise<void> {
        return attempt(() => library.discardDraft(clipId));
      },
    };
  },
);
/** What to do with a clip of a page that the library has. */
export type KnownModel = InstanceType<typeof KnownModel>;
