import { z } from 'zod/mini';
import { recordIdSchema } from '#shared/record/record.ts';

/**
 * What the extension's own pages (side panel, library) may ask of the background, each with its answer.
 * Everything else they do themselves: they share the library with it.
 */
export const protocol = {
  /** Read the page of a begun or interrupted clip again, if a tab of the window still shows it. Answers when that is done. */
  readAgain: {
    request: z.object({
      /** The clip. */
      clipId: recordIdSchema,
      /** The window whose tabs are looked through, the one in view first. */
      windowId: z.int(),
    }),
    /** `saved`; `not-open`: no tab we may read shows the page; `failed`: it was read without success, the panel says why. */
    reply: z.enum(['saved', 'not-open', 'failed']),
  },
  /** Show the library page, in the tab where it is open already or in a new one. */
  openLibrary: {
    request: z.object({
      /** The practice to show; the list when absent. */
      practiceId: z.optional(recordIdSchema),
    }),
    /** Always `opened`. */
    reply: z.literal('opened'),
  },
} as const;

/** The messages there are. */
export type Protocol = typeof protocol;
/** A message's name. */
export type MessageName = keyof Protocol;
/** What a message carries. */
export type RequestOf<Name extends MessageName> = z.infer<Protocol[Name]['request']>;
/** What it is answered with. */
export type ReplyOf<Name extends MessageName> = z.infer<Protocol[Name]['reply']>;

/** A message on its way: its name and what it carries, which the named message's own schema checks. */
export const envelopeSchema = z.object({
  /** The message's name. */
  name: z.enum(['readAgain', 'openLibrary']),
  /** What it carries. */
  request: z.unknown(),
});

/** An answer on its way back. A failure is a value, because errors do not survive the way. */
export const answerSchema = z.discriminatedUnion('ok', [
  z.object({
    /** It was done. */
    ok: z.literal(true),
    /** The reply, which the message's own schema checks. */
    reply: z.unknown(),
  }),
  z.object({
    /** It was not done. */
    ok: z.literal(false),
    /** The error in its own words, for those who mend it. */
    error: z.string(),
  }),
]);
/** An answer on its way back. */
export type Answer = z.infer<typeof answerSchema>;
