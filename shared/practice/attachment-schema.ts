import { z } from 'zod/mini';

/** What kinds of file or recording pages attach. */
export const ATTACHMENT_TYPES = [
  'pdf',
  'text-document',
  'spreadsheet',
  'slides',
  'image',
  'video',
  'audio',
  'archive',
] as const;

/** A file or recording that a page links to. */
export const attachmentSchema = z.object({
  /** Its title: the link's words without the type and the size. */
  title: z.string().check(z.trim(), z.minLength(1), z.maxLength(2_000)),
  /** Its address: http or https. */
  address: z.string().check(z.minLength(1), z.maxLength(4_000)),
  /** What kind of file it is, by its ending, its host or what the page says. */
  type: z.enum(ATTACHMENT_TYPES),
  /** Its size in bytes, where the page tells it. */
  bytes: z.optional(z.int().check(z.minimum(0))),
});
/** A file or recording that a page links to. */
export type Attachment = z.infer<typeof attachmentSchema>;
