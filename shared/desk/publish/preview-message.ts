import { z } from 'zod/mini';
import { languageSchema } from '../../language/language.ts';
import { publicationSchema } from '../../publication/publication-schema.ts';
import { PACKAGINGS } from '../desk-agreement-schema.ts';

const colour = z.string().check(z.regex(/^(#[0-9a-f]{3,8})?$/i));

/** What the preview's page is told to show. It travels as JSON text. */
export const previewMessageSchema = z.object({
  /** What it is. */
  type: z.literal('hyvan-kierre-preview'),
  /** What is shown. */
  publication: publicationSchema,
  /** How it is put on the page. */
  packaging: z.enum(PACKAGINGS),
  /** The page's language. */
  language: languageSchema,
  /** The level of the first heading. */
  headingLevel: z.number().check(z.gte(1), z.lte(6)),
  /** The mount's attributes, without `data-`. */
  attributes: z.record(z.string().check(z.regex(/^[a-z-]{1,40}$/)), z.string().check(z.maxLength(400))),
  /** The chosen colours, as they go in a style sheet. */
  css: z.string().check(z.maxLength(10_000)),
  /** The page that is imitated. */
  page: z.object({
    /** Light or dark. */
    scheme: z.enum(['light', 'dark']),
    /** Its ground. */
    ground: colour,
    /** Its text. */
    ink: colour,
  }),
});
/** What the preview's page is told to show. */
export type PreviewMessage = z.infer<typeof previewMessageSchema>;

/** What the preview's page says once it can be told. */
export const previewReadySchema = z.object({
  /** What it is. */
  type: z.literal('hyvan-kierre-preview-ready'),
});
