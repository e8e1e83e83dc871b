import { createModel, signal } from '@preact/signals';
import type { Library } from '../database/library.ts';
import type { CopyOrigin } from '../database/shared-copy-methods.ts';
import { follower } from './followed.ts';

/** Where the open practice was copied from, whether that has changed since, and bringing the copy up to it. */
export const CopyOriginModel = createModel(
  (library: Pick<Library, 'copyOrigin' | 'updateCopy' | 'watch'>) => {
    const origin = follower<CopyOrigin | undefined>(library);
    const hasFailed = signal(false);

    return {
      /** Where it was copied from. */
      origin: origin.shown,
      /** Whether the last change could not be written. */
      hasFailed,
      /** Follows the origin of a practice, or of none. */
      show(practiceId: string | undefined): void {
        hasFailed.value = false;
        if (practiceId === undefined) origin.stop();
        else origin.follow(() => library.copyOrigin(practiceId));
      },
      /** Brings a copied practice up to what the collection says now; answers whether it was written. */
      async update(practiceId: string): Promise<boolean> {
        try {
          await library.updateCopy(practiceId);
          hasFailed.value = false;
          return true;
        } catch {
          hasFailed.value = true;
          return false;
        }
      },
    };
  },
);
/** Where the open practice was copied from. */
export type CopyOriginModel = InstanceType<typeof CopyOriginModel>;
