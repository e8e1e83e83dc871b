import { z } from 'zod/mini';

/** The kinds of thing staff clip, in the order they are offered. `page` is a page whose kind is not known. */
export const PRACTICE_KINDS = [
  'operating-model',
  'partnership-table',
  'welfare-voucher',
  'agreement',
  'grant',
  'workshop-series',
  'association-list',
  'survey',
  'plan',
  'award',
  'minutes',
  'article',
  'page',
] as const;

/** What kind of practice a card describes. */
export const practiceKindSchema = z.enum(PRACTICE_KINDS);
/** What kind of practice a card describes. */
export type PracticeKind = z.infer<typeof practiceKindSchema>;
