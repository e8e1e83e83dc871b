import { z } from 'zod/mini';
import { findAnswerSchema, indexStateSchema, snippetSchema } from '#shared/find/find-answer.ts';
import { findRequestSchema } from '#shared/find/find-request.ts';
import { recordIdSchema } from '#shared/record/record.ts';
import { LIBRARY_TROUBLES } from './library-unavailable.ts';

/** What a window asks of the worker that searches for it. */
export const finderQuestionSchema = z.discriminatedUnion('ask', [
  z.object({
    /** A part of what is found. */
    ask: z.literal('find'),
    /** The number of the question; its answer has the same. */
    turn: z.int(),
    /** What is looked for. */
    request: findRequestSchema,
    /** How many practices come before the part. */
    offset: z.int(),
    /** How many it has at most. */
    limit: z.int(),
  }),
  z.object({
    /** The ids of all that is found. */
    ask: z.literal('all-ids'),
    /** The number of the question. */
    turn: z.int(),
    /** What is looked for. */
    request: findRequestSchema,
  }),
  z.object({
    /** Titles and passages with what was met marked. */
    ask: z.literal('snippets'),
    /** The number of the question. */
    turn: z.int(),
    /** What is looked for. */
    request: findRequestSchema,
    /** The practices. */
    ids: z.array(recordIdSchema).check(z.maxLength(500)),
  }),
]);
/** What a window asks of the worker that searches for it. */
export type FinderQuestion = z.infer<typeof finderQuestionSchema>;

/** What the worker tells the window. */
export const finderReplySchema = z.discriminatedUnion('tell', [
  z.object({
    /** What was found. */
    tell: z.literal('found'),
    /** The number of the question. */
    turn: z.int(),
    /** The answer. */
    answer: findAnswerSchema,
  }),
  z.object({
    /** All that was found. */
    tell: z.literal('all-ids'),
    /** The number of the question. */
    turn: z.int(),
    /** The ids, in order. */
    ids: z.array(z.string()),
  }),
  z.object({
    /** Titles and passages. */
    tell: z.literal('snippets'),
    /** The number of the question. */
    turn: z.int(),
    /** They by the practices' ids. */
    snippets: z.record(z.string(), snippetSchema),
  }),
  z.object({
    /** A newer question was asked before this one was answered. */
    tell: z.literal('overtaken'),
    /** The number of the question. */
    turn: z.int(),
  }),
  z.object({
    /** The question could not be answered. */
    tell: z.literal('failed'),
    /** The number of the question. */
    turn: z.int(),
    /** Why, where it is the storage. */
    reason: z.optional(z.enum(LIBRARY_TROUBLES)),
  }),
  z.object({
    /** Where the index stands now. */
    tell: z.literal('index'),
    /** That. */
    index: indexStateSchema,
  }),
]);
/** What the worker tells the window. */
export type FinderReply = z.infer<typeof finderReplySchema>;
