import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod/mini';

/** An id that sorts by time of making: UUID version 7, in lower-case text. Made once, by the client, never re-used. */
export const recordIdSchema = z.uuidv7();

/** A moment in UTC as ISO 8601 text, for instance `2026-11-22T10:15:00.000Z`. */
export const momentSchema = z.iso.datetime();

/** A calendar day without a time zone: `2018-05-21`. Days that do not exist (31 November) are refused. */
export const daySchema = z.iso.date();

/**
 * What every stored record carries, so that it can later be synchronised, merged and erased
 * without a server having been planned for: a stable id, the last change, a revision and a tombstone.
 */
export const recordSchema = z.object({
  /** The record's own id, the same in every browser, export and publication. */
  id: recordIdSchema,
  /** When the record was last changed. */
  updatedAt: momentSchema,
  /** How many times the record has been saved; the first save is 1. */
  revision: z.int().check(z.minimum(1)),
  /** When the record was put in the trash; absent while it lives. */
  deletedAt: z.optional(momentSchema),
});
/** The part every stored record has in common. */
export type StoredRecord = z.infer<typeof recordSchema>;

/** The common part of a new record made at `now`. */
export function newRecord(now: Date): StoredRecord {
  return { id: uuidv7({ msecs: now.getTime() }), updatedAt: now.toISOString(), revision: 1 };
}

/** The record after one more save at `now`: revision raised, everything else as given in `changes`. */
export function revised<T extends StoredRecord>(record: T, changes: Partial<T>, now: Date): T {
  return { ...record, ...changes, updatedAt: now.toISOString(), revision: record.revision + 1 };
}
