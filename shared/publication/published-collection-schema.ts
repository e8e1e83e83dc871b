import { z } from 'zod/mini';
import { MATERIAL_KINDS } from '../collection/collection-schema.ts';
import { languageSchema } from '../language/language.ts';
import { localizedTextSchema } from '../language/localized-text.ts';
import { municipalityCodeSchema } from '../municipality/municipality-schema.ts';
import { daySchema, momentSchema, recordIdSchema } from '../record/record.ts';
import { publisherSchema } from './publication-schema.ts';

/** The word by which a published collection is recognised. */
export const COLLECTION_FORMAT = 'hyvan-kierre/collection';

const webAddress = z.string().check(z.regex(/^https?:\/\//), z.maxLength(4_000));

/**
 * A practice as a collection publishes it: what the publisher says of it in its own words, and where it is told of.
 * There is no place here for a clipped page's text, for authors or for contacts.
 */
export const publishedPracticeSchema = z.object({
  /** The practice's own id. */
  id: recordIdSchema,
  /** Its name. */
  title: localizedTextSchema,
  /** What it is, in the publisher's own words; never text taken from the source. */
  summary: z.optional(localizedTextSchema),
  /** The municipality it is from, by name. */
  municipality: z.optional(localizedTextSchema),
  /** The municipality's three-digit code, when it is one of the 308. */
  municipalityCode: z.optional(municipalityCodeSchema),
  /** What kind of practice it is, by the word of the card; a newer program may know kinds that this one does not. */
  kind: z.string().check(z.regex(/^[a-z-]+$/), z.maxLength(40)),
  /** The page that tells of it. */
  source: z.object({
    /** Its address. */
    address: webAddress,
    /** The site or body that published it. */
    site: z.optional(localizedTextSchema),
  }),
  /** On what terms the source may be re-used; absent when it does not say, and then one asks. */
  licence: z.optional(
    z.object({
      /** The licence's name as its giver writes it, for instance `CC BY 4.0`. */
      name: z.string().check(z.trim(), z.minLength(1), z.maxLength(200)),
      /** Where it can be read. */
      address: z.optional(webAddress),
    }),
  ),
  /** The day the source was published. */
  publishedOn: z.optional(daySchema),
});
/** A practice as a collection publishes it. */
export type PublishedPractice = z.infer<typeof publishedPracticeSchema>;

/** A collection of practices that a municipality publishes, version 1; with a period it is a theme. */
export const publishedCollectionSchema = z.object({
  /** Always `hyvan-kierre/collection`. */
  format: z.literal(COLLECTION_FORMAT),
  /** The format's version. */
  version: z.literal(1),
  /** The collection's own id; it stays when the file is published anew. */
  id: recordIdSchema,
  /** When this file was made. */
  publishedAt: momentSchema,
  /** Languages the publisher has written it in, the main one first. */
  languages: z.array(languageSchema).check(z.minLength(1)),
  /** Who publishes. */
  publisher: publisherSchema,
  /** The collection's name. */
  name: localizedTextSchema,
  /** What it gathers and why, with paragraphs. */
  description: z.optional(localizedTextSchema),
  /** When its theme is in force. */
  period: z.optional(
    z.object({
      /** The first day. */
      from: daySchema,
      /** The last day, itself in force. */
      until: daySchema,
    }),
  ),
  /** The practices, in the collection's own order. */
  practices: z.array(publishedPracticeSchema).check(z.maxLength(10_000)),
  /** Recordings, slides, pages and files that go with it, in the order they are shown. */
  materials: z
    .array(
      z.object({
        /** Its title. */
        title: localizedTextSchema,
        /** What kind of material it is. */
        kind: z.enum(MATERIAL_KINDS),
        /** Where it is. */
        address: webAddress,
      }),
    )
    .check(z.maxLength(100)),
});
/** A collection of practices that a municipality publishes. */
export type PublishedCollection = z.infer<typeof publishedCollectionSchema>;
