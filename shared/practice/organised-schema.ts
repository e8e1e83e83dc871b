import { z } from 'zod/mini';
import { momentSchema, recordIdSchema } from '../record/record.ts';

/** The longest tag, in characters. */
export const MAX_TAG_LENGTH = 100;

/** How many tags one practice may have. */
export const MAX_TAGS = 50;

/** How many collections one practice may be in. */
export const MAX_COLLECTIONS_OF_PRACTICE = 200;

/** The longest note, in characters. */
export const MAX_NOTE_LENGTH = 10_000;

/** How many notes one practice may have. */
export const MAX_NOTES = 200;

/** A tag: a person's own word for finding practices again. The page's subject words are the card's `topics`. */
export const tagSchema = z.string().check(z.trim(), z.minLength(1), z.maxLength(MAX_TAG_LENGTH));

/** What a person has written of a practice. It is theirs, and no part of the card. */
export const noteSchema = z.object({
  /** The note's own id. */
  id: recordIdSchema,
  /** The text, with paragraphs. */
  text: z.string().check(z.trim(), z.minLength(1), z.maxLength(MAX_NOTE_LENGTH)),
  /** When it was written, or written anew. */
  writtenAt: momentSchema,
});
/** What a person has written of a practice. */
export type Note = z.infer<typeof noteSchema>;

/** How a person has organised a practice: where it belongs and what they noted of it. */
export const organisedSchema = z.object({
  /** Tags in the order they were given, each once, whatever its case and spaces. */
  tags: z.array(tagSchema).check(z.maxLength(MAX_TAGS)),
  /** The collections and themes it is in, in the order it was added to them. */
  collectionIds: z.array(recordIdSchema).check(z.maxLength(MAX_COLLECTIONS_OF_PRACTICE)),
  /** Notes, the first written first. */
  notes: z.array(noteSchema).check(z.maxLength(MAX_NOTES)),
  /** When it was pinned to the top of lists; absent when it is not. */
  pinnedAt: z.optional(momentSchema),
});
/** How a person has organised a practice. A practice without it has not been organised. */
export type Organised = z.infer<typeof organisedSchema>;

/** What a practice nobody has organised has. */
export const NOT_ORGANISED: Organised = { tags: [], collectionIds: [], notes: [] };
