import { createModel, signal } from '@preact/signals';
import { z } from 'zod/mini';
import { COMPARED } from '#shared/practice/compare-practices.ts';
import { recordIdSchema } from '#shared/record/record.ts';
import { type ChoiceStore, keptChoice } from './kept-choice.ts';

/** A practice that was chosen to be compared. */
const chosenSchema = z.object({
  /** Its id. */
  id: recordIdSchema,
  /** Its title when it was chosen, by which a person recognises it. */
  title: z.string().check(z.maxLength(2_000)),
});
/** A practice that was chosen to be compared. */
export type ChosenPractice = z.infer<typeof chosenSchema>;

const choiceSchema = z.array(chosenSchema).check(z.maxLength(COMPARED.most));

/** The name the choice is kept under. */
const KEPT_AS = 'hyvan-kierre-compare';

/** What came of choosing a practice, or choosing it again. */
export type Choosing = 'chosen' | 'left-out' | 'full';

/** The practices chosen to be compared, up to five. They are kept while the page is open, over reloads too. */
export const CompareChoice = createModel((store: ChoiceStore) => {
  const { chosen, keep } = keptChoice<readonly ChosenPractice[]>(store, KEPT_AS, choiceSchema, []);
  const last = signal<{ what: Choosing; title: string } | undefined>(undefined);

  return {
    /** The chosen practices, the first one first. */
    chosen,
    /** What came of the last choosing; said to those who do not see it. */
    last,
    /** Chooses a practice, or leaves out a chosen one. */
    toggle({ id, title }: ChosenPractice): Choosing {
      const rest = chosen.value.filter((each) => each.id !== id);
      const what =
        rest.length < chosen.value.length ? 'left-out' : rest.length < COMPARED.most ? 'chosen' : 'full';
      if (what !== 'full') keep(what === 'chosen' ? [...rest, { id, title: title.slice(0, 2_000) }] : rest);
      last.value = { what, title };
      return what;
    },
    /** Makes the choice what is compared now, in that order. */
    replace(practices: readonly ChosenPractice[]): void {
      keep(practices.slice(0, COMPARED.most));
    },
    /** Forgets all. */
    clear(): void {
      keep([]);
      last.value = undefined;
    },
  };
});
/** The practices chosen to be compared. */
export type CompareChoice = InstanceType<typeof CompareChoice>;
