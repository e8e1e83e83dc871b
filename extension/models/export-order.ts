import { z } from 'zod/mini';
import { languageSchema } from '#shared/language/language.ts';
import { daySchema, recordIdSchema } from '#shared/record/record.ts';
import { LIBRARY_TROUBLES } from '../database/library-unavailable.ts';
import { exportProblemSchema, fileFormatSchema } from './export-formats.ts';

/** What a page asks of the worker that makes files. */
export const exportOrderSchema = z.object({
  /** The format. */
  format: fileFormatSchema,
  /** The language of the file. */
  language: languageSchema,
  /** The practices, in their order. */
  ids: z.array(recordIdSchema).check(z.maxLength(200_000)),
  /** What is let along. */
  choices: z.object({
    /** Contacts, authors and what else is about persons. */
    withPersons: z.boolean(),
    /** A person's own notes. */
    withNotes: z.boolean(),
    /** Tables of the clipped pages. */
    withTables: z.boolean(),
  }),
  /** The title of a paper or of slides; when there is none they are called what they are. */
  title: z.optional(z.string()),
  /** What the file is called when it holds several practices; after their number when nothing is said. */
  called: z.optional(z.string()),
  /** Whose the file is; empty when that is not known. */
  body: z.string(),
  /** The day it is made. */
  day: daySchema,
});
/** What a page asks of the worker that makes files. */
export type ExportOrder = z.infer<typeof exportOrderSchema>;

/** What the making of a file goes through: practices are read from the library, then the file is written. */
const exportStageSchema = z.enum(['reading', 'writing']);
/** What the making of a file goes through. */
export type ExportStage = z.infer<typeof exportStageSchema>;

const exportedFileSchema = z.object({
  /** Its name. */
  name: z.string(),
  /** Its content. */
  file: z.instanceof(Blob),
  /** How many practices, or tables, it holds. */
  count: z.int(),
  /** How many texts were longer than a cell of Excel. */
  cutCount: z.int(),
});
/** A file that was made. */
export type ExportedFile = z.infer<typeof exportedFileSchema>;

/** What the worker tells the page. */
export const exportReplySchema = z.discriminatedUnion('tell', [
  z.object({
    /** How far it has come. */
    tell: z.literal('progress'),
    /** What it is doing. */
    stage: exportStageSchema,
    /** How much of that is done. */
    done: z.int(),
    /** How much of that there is; 0 while that is not known. */
    total: z.int(),
  }),
  z.object({
    /** The file is there. */
    tell: z.literal('made'),
    /** The file. */
    made: exportedFileSchema,
  }),
  z.object({
    /** Practices cannot be exported so. */
    tell: z.literal('refused'),
    /** Why. */
    problem: exportProblemSchema,
  }),
  z.object({
    /** The file could not be made. */
    tell: z.literal('failed'),
    /** Why, where it is the storage. */
    reason: z.optional(z.enum(LIBRARY_TROUBLES)),
  }),
]);
/** What the worker tells the page. */
export type ExportReply = z.infer<typeof exportReplySchema>;
