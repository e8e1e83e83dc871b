import { createModel, signal } from '@preact/signals';
import { z } from 'zod/mini';
import { recordIdSchema } from '#shared/record/record.ts';

/** What a person chose to export, where they came from. */
const choiceSchema = z.object({
  /** Practices, in their order. */
  ids: z.array(recordIdSchema).check(z.maxLength(200_000)),
  /** A collection or theme instead, by its id. */
  collectionId: z.optional(recordIdSchema),
});
/** What a person chose to export. */
export type ChosenForExport = z.infer<typeof choiceSchema>;

/** The name the choice is kept under. */
const KEPT_AS = 'hyvan-kierre-export';

/** What was chosen to be exported: practices of a list, an open or compared ones, or a collection. Kept over reloads. */
export const ExportChoice = createModel((store: Pick<Storage, 'getItem' | 'setItem'>) => {
  const chosen = signal<ChosenForExport>(keptIn(store));

  function keep(next: ChosenForExport): void {
    chosen.value = next;
    try {
      store.setItem(KEPT_AS, JSON.stringify(next));
    } catch {
      // A store that is full or shut costs the choice only its life over a reload.
    }
  }

  return {
    /** What is chosen. */
    chosen,
    /** Chooses practices. */
    choose: (ids: readonly string[]) => keep({ ids: [...ids] }),
    /** Chooses a collection. */
    chooseCollection: (collectionId: string) => keep({ ids: [], collectionId }),
  };
});
/** What was chosen to be exported. */
export type ExportChoice = InstanceType<typeof ExportChoice>;

function keptIn(store: Pick<Storage, 'getItem'>): ChosenForExport {
  try {
    return choiceSchema.safeParse(JSON.parse(store.getItem(KEPT_AS) ?? '{}')).data ?? { ids: [] };
  } catch {
    return { ids: [] };
  }
}
