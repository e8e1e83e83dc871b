import type { PracticeDraft } from '../practice/practice-schema.ts';

/** A practice as a source tells it. */
export type IncomingPractice = PracticeDraft & {
  /** Where it stands in the source. */
  line: number;
  /** The id it has in the library it was exported from. */
  id?: string;
  /** The address of its page. */
  address?: string;
  /** When that was clipped or saved, as the source tells; a moment. */
  clippedAt?: string;
  /** Whether the source tells its kind; one that is not told is a page. */
  isKindTold: boolean;
  /** A person's own tags. */
  tags: readonly string[];
  /** Names of collections it is in. */
  collections: readonly string[];
  /** Notes, with what did not fit elsewhere. */
  notes: readonly string[];
};

/** Why a value could not be its field's and is kept in a note. */
export type RemarkReason =
  | 'address'
  | 'day'
  | 'kind'
  | 'municipality'
  | 'region'
  | 'language'
  | 'element'
  | 'life-stage'
  | 'link'
  | 'licence'
  | 'tag'
  | 'too-long'
  | 'further'
  | 'unknown';

/** A value that is kept in a note. */
export type ValueRemark = {
  /** Where it stands in the source. */
  line: number;
  /** What the source calls it. */
  heading: string;
  /** The value, shortened. */
  value: string;
  /** Why. */
  reason: RemarkReason;
};

/** Why a record cannot be taken: no title, an address that is none of the web's, a text too long, the same as an earlier one, not understood. */
export type RefusalReason = 'titleless' | 'address' | 'too-long' | 'doubled' | 'unreadable';

/** A record that cannot be taken. */
export type RefusedRecord = {
  /** Where it stands in the source. */
  line: number;
  /** Its words, shortened. */
  words: string;
  /** Why. */
  reason: RefusalReason;
  /** Where the record stands that is taken in its stead. */
  firstLine?: number;
};

/** What a source tells, all of it. */
export type IncomingPractices = {
  /** What can be taken. */
  practices: readonly IncomingPractice[];
  /** What cannot. */
  refused: readonly RefusedRecord[];
  /** Values that are kept in notes. */
  remarks: readonly ValueRemark[];
};
