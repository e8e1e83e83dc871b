import { z } from 'zod/mini';

/** The four elements of everyday security (Arjen turvaa), always these four and in this order. */
export const ELEMENTS = ['livelihood', 'services', 'wellbeing', 'participation'] as const;

/** One of the four elements of everyday security. */
export const elementSchema = z.enum(ELEMENTS);

/** The stages of the life course that commitments and practices are tagged with, youngest first, then the whole population. */
export const LIFE_STAGES = [
  'children-and-families',
  'youth',
  'working-age',
  'older-people',
  'everyone',
] as const;

/** A stage of the life course. */
export const lifeStageSchema = z.enum(LIFE_STAGES);
/** A stage of the life course. */
export type LifeStage = z.infer<typeof lifeStageSchema>;
