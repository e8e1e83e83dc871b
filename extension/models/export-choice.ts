import { createModel } from '@preact/signals';
import { z } from 'zod/mini';
import { recordIdSchema } from '#shared/record/record.ts';
import { type ChoiceStore, keptChoice } from './kept-choice.ts';

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
export const ExportChoice = createModel((store: ChoiceStore) => {
  const { chosen, keep } = keptChoice<ChosenForExport>(store, KEPT_AS, choiceSchema, { ids: [] });

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
