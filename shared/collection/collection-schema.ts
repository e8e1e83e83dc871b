import { z } from 'zod/mini';
import { MAX_ADDRESS_LENGTH, safeUrl } from '../html/safe-url.ts';
import { daySchema, momentSchema, recordIdSchema, recordSchema } from '../record/record.ts';

/** What kinds of material a collection can offer: a recording, a set of slides, a page, another file. */
export const MATERIAL_KINDS = ['video', 'slides', 'link', 'file'] as const;
/** The longest name of a collection, of a material and of a member, in characters. */
export const MAX_NAME_LENGTH = 200;

/** The longest description, in characters. */
export const MAX_DESCRIPTION_LENGTH = 10_000;

/** How many materials a collection can have. */
export const MAX_MATERIALS = 100;

/** How many members a collection can name: every municipality and a good many bodies. */
export const MAX_MEMBERS = 500;

/** A name on one line. */
export const nameSchema = z.string().check(z.trim(), z.minLength(1), z.maxLength(MAX_NAME_LENGTH));

/** What a collection offers beside its practices. */
export const materialSchema = z.object({
  /** What kind of material it is. */
  kind: z.enum(MATERIAL_KINDS),
  /** Its title. */
  title: nameSchema,
  /** Where it is: http, https, mailto or tel. */
  address: z.string().check(
    z.maxLength(MAX_ADDRESS_LENGTH),
    z.refine((address) => safeUrl(address) !== undefined),
  ),
});
/** What a collection offers beside its practices. */
export type Material = z.infer<typeof materialSchema>;

/** The days in which a theme is in force. */
export const periodSchema = z
  .object({
    /** The first day. */
    from: daySchema,
    /** The last day, itself in force. */
    until: daySchema,
  })
  .check(z.refine(({ from, until }) => from <= until));
/** The days in which a theme is in force. */
export type Period = z.infer<typeof periodSchema>;

/** What a person tells of a collection. */
export const collectionFactsSchema = z.object({
  /** Its name. */
  name: nameSchema,
  /** What it gathers and why, with paragraphs. */
  description: z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(MAX_DESCRIPTION_LENGTH))),
  /** Whether its practices stand in an order made by hand, or the newest first. */
  order: z.enum(['hand', 'date']),
  /** When it is in force. A collection with a period is a theme. */
  period: z.optional(periodSchema),
  /** Recordings, slides, pages and files that go with it, in the order they are shown. */
  materials: z.array(materialSchema).check(z.maxLength(MAX_MATERIALS)),
  /** Municipalities and bodies that take part, by name. */
  members: z.array(nameSchema).check(z.maxLength(MAX_MEMBERS)),
});
/** What a person tells of a collection. */
export type CollectionFacts = z.infer<typeof collectionFactsSchema>;

/**
 * A collection of practices; with a period it is a theme. Which practices are in it stands on the practices
 * themselves, so that a practice taken back from the trash is where it was.
 */
export const collectionSchema = z.extend(recordSchema, {
  ...collectionFactsSchema.shape,
  /** When it was made. */
  createdAt: momentSchema,
  /** Practices in the order made by hand; one that is not named here follows by date. */
  practiceOrder: z.array(recordIdSchema).check(z.maxLength(100_000)),
});
/** A collection of practices; with a period it is a theme. */
export type Collection = z.infer<typeof collectionSchema>;
