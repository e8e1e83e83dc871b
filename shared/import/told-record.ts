import type { PracticeFieldName } from '../practice/practice-schema.ts';

/** What a value of a source can tell of a practice, beside the fields of its card. */
export const FURTHER_MEANINGS = ['address', 'clippedOn', 'tags', 'collections', 'note', 'id'] as const;

/**
 * What a value of a source tells of a practice: a field of its card, the address of its page, when that was clipped, tags,
 * names of collections, a note, or the id it has in a library.
 */
export type PracticeMeaning = PracticeFieldName | (typeof FURTHER_MEANINGS)[number];

/** A value of a source. */
export type ToldValue = {
  /** What it tells. */
  meaning: PracticeMeaning;
  /** What the source calls it: a column's heading, the name of a reference's field. */
  heading: string;
  /** The value as it stands there. */
  text: string;
  /** Whether it is one of several: a comma in it parts nothing. */
  isSingle?: boolean;
};

/** What a source tells of one practice. */
export type ToldRecord = {
  /** Where it stands: the line of a text, the row of a sheet, or the place in a list, from 1. */
  line: number;
  /** Its values, in the order of the source. */
  values: readonly ToldValue[];
  /** The folders it lies in, the outermost first. */
  folders?: readonly string[];
  /** Whether something stands there that is not in the source's own form. */
  isUnreadable?: boolean;
};

/**
 * A reading of a source, record by record, so that whoever reads can stop in between. Its result says whether the source was
 * whole: one that is cut is refused, with all that was read of it.
 */
export type RecordReading = Generator<ToldRecord, 'whole' | 'damaged', void>;
