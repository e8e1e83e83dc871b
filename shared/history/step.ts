import { z } from 'zod/mini';
import { momentSchema, recordIdSchema } from '../record/record.ts';

/** What a step did, in the order of the rooms: practices, what a person keeps about them, and the other rooms' records. */
export const STEP_ACTIONS = [
  'edit',
  'delete',
  'restore',
  'merge',
  'restore-version',
  'tag',
  'untag',
  'rename-tag',
  'pin',
  'unpin',
  'note',
  'add-to-collection',
  'take-from-collection',
  'save-collection',
  'order-collection',
  'save-search',
  'adopt',
  'save-adoption',
  'move-adoption',
  'take-from-adoption',
  'delete-adoption',
  'save-series',
  'save-survey',
  'save-nomination',
  'save-agreement',
  'save-partner',
  'import-partners',
  'sign-partners',
  'delete-partner',
  'import',
  'copy-shared',
  'save-subscription',
  'keep-contacts',
] as const;

/** What a step did. */
export type StepAction = (typeof STEP_ACTIONS)[number];

/** One change of the library that a person made and can take back, by its name: “Deleted: Kyläkahvila”. */
export const stepSchema = z.object({
  /** The step's own id; steps sort by it. */
  id: recordIdSchema,
  /** When it was done. */
  at: momentSchema,
  /** What it did. */
  action: z.enum(STEP_ACTIONS),
  /** What it was done to, in the person's own words: a practice's title, a tag. Empty when it has no name. */
  title: z.string().check(z.maxLength(200)),
  /** How many records it changed. */
  count: z.int(),
  /** When it was taken back; absent while it holds. */
  undoneAt: z.optional(momentSchema),
});
/** One change of the library that a person made and can take back. */
export type Step = z.infer<typeof stepSchema>;
