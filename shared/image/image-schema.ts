import { z } from 'zod/mini';

const line = z.string().check(z.maxLength(2_000));

/** The largest image that is kept, in bytes (trust rule: ten megabytes). */
export const MAX_IMAGE_BYTES = 10_000_000;
/** The most images that are kept of one page. */
export const MAX_IMAGES = 100;

/** Image types that are kept; an SVG only as a drawn picture, never as a document. */
export const IMAGE_TYPES = ['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/avif'] as const;

/** Why an image was not taken along: the page's text and the image's own words are kept all the same. */
export const imageLossSchema = z.enum([
  'not-reachable',
  'too-large',
  'not-an-image',
  'too-many',
  'private-address',
]);
/** Why an image was not taken along. */
export type ImageLoss = z.infer<typeof imageLossSchema>;

/** An image of a page's main content: what it is, who made it, and its data where it could be had. */
export const pageImageSchema = z.object({
  /** Its address on the page: http or https. */
  address: z.string().check(z.maxLength(4_000)),
  /** Its text alternative; empty for decoration or where the page gives none. */
  alt: line,
  /** Its caption on the page. */
  caption: z.optional(line),
  /** Who made it, as the page says. */
  credit: z.optional(line),
  /** Its width in pixels. */
  width: z.optional(z.int().check(z.minimum(0))),
  /** Its height in pixels. */
  height: z.optional(z.int().check(z.minimum(0))),
  /** Its data, when it was taken along. */
  data: z.optional(
    z.object({
      /** What the bytes themselves show it to be. */
      type: z.enum(IMAGE_TYPES),
      /** The bytes in base64: an answer from a page carries text only. */
      base64: z.string().check(z.maxLength(Math.ceil((MAX_IMAGE_BYTES * 4) / 3) + 4)),
    }),
  ),
  /** Why there is no data. */
  loss: z.optional(imageLossSchema),
});
/** An image of a page's main content. */
export type PageImage = z.infer<typeof pageImageSchema>;
