import { z } from 'zod/mini';
import { agreementSchema } from '../agreement/agreement-schema.ts';
import { languageSchema } from '../language/language.ts';
import { localizedTextSchema } from '../language/localized-text.ts';
import { commitmentSchema } from '../partner/commitment-schema.ts';
import { partnerSchema } from '../partner/partner-schema.ts';
import { webAddressSchema } from '../record/addresses.ts';
import { momentSchema, recordIdSchema } from '../record/record.ts';

/** The word by which a publication is recognised. */
export const PUBLICATION_FORMAT = 'hyvan-kierre/publication';

/** The newest version this program writes and reads. Every older one is read for ever. */
export const PUBLICATION_VERSION = 1;

/** Who publishes. */
export const publisherSchema = z.object({
  /** The publishing body's name. */
  name: localizedTextSchema,
  /** Its web site. */
  website: webAddressSchema,
});

/**
 * A publication, version 1: the one data file behind the widget in all its packagings, and what the next
 * municipality's staff clip. It holds only what residents may see; unknown keys are dropped when it is read.
 */
export const publicationSchema = z.object({
  /** Always `hyvan-kierre/publication`. */
  format: z.literal(PUBLICATION_FORMAT),
  /** The format's version. */
  version: z.literal(1),
  /** The publication's own id; it stays when the file is published anew. */
  id: recordIdSchema,
  /** When this file was made. */
  publishedAt: momentSchema,
  /** Languages the publisher has written it in, the main one first. */
  languages: z.array(languageSchema).check(z.minLength(1)),
  /** Who publishes. */
  publisher: publisherSchema,
  /** The agreement. */
  agreement: z.omit(agreementSchema, { deletedAt: true }),
  /** Its partners. */
  partners: z.array(z.omit(partnerSchema, { deletedAt: true })).check(z.maxLength(100_000)),
  /** What the partners have promised. */
  commitments: z.array(z.omit(commitmentSchema, { deletedAt: true })).check(z.maxLength(500_000)),
});
/** A publication: the one data file behind the widget. */
export type Publication = z.infer<typeof publicationSchema>;
