import { z } from 'zod/mini';
import { clipScopeSchema } from '#shared/clip/clip-schema.ts';

/** What of a page the reader is to read: put into the world of our scripts just before the reader runs there. */
export const readTargetSchema = z.object({
  /** The page, its selection or one thing of it. */
  scope: clipScopeSchema,
  /** The address of the picture or the link that a person pointed at, as the browser tells it. */
  address: z.optional(z.string().check(z.maxLength(100_000))),
  /** Firefox's own number for the element that was clicked on. */
  elementId: z.optional(z.int()),
});
/** What of a page the reader is to read. */
export type ReadTarget = z.infer<typeof readTargetSchema>;
