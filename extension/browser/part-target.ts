import { z } from 'zod/mini';

/** Which one thing of a page a person chose in the context menu. */
export const partTargetSchema = z.object({
  /** What it is. */
  scope: z.enum(['table', 'image', 'link', 'contact']),
  /** The address of the picture or the link, as the browser tells it. */
  address: z.optional(z.string().check(z.maxLength(100_000))),
  /** Firefox's own number for the element that was clicked on. */
  elementId: z.optional(z.int()),
});
/** Which one thing of a page a person chose in the context menu. */
export type PartTarget = z.infer<typeof partTargetSchema>;
