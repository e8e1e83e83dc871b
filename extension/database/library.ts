import type { Clip, ClipBody, ClipScope } from '#shared/clip/clip-schema.ts';
import type { Practice, PracticeFields } from '#shared/practice/practice-schema.ts';
import type { Publication } from '#shared/publication/publication-schema.ts';
import type { PublicationProblem } from '#shared/publication/read-envelope.ts';
import type { PageReading } from '#shared/read/page-reading.ts';
import type { PracticeRow } from './practice-row.ts';

/** How a clip begins: what the browser knows at the moment of the click. */
export type ClipStart = {
  /** The tab's address. */
  address: string;
  /** The tab's title; may be empty. */
  tabTitle: string;
  /** The whole page or a selection. */
  scope: ClipScope;
};

/** A place in a list: the last row that was shown. */
export type RowCursor = Pick<PracticeRow, 'id' | 'createdAt'>;

/** One page of a list, newest first. */
export type RowPage = {
  rows: PracticeRow[];
  /** Where the next page begins; absent at the end. */
  next?: RowCursor;
  /** How many rows of this page are damaged and left out; absent when none is. */
  unreadable?: number;
};

/** A practice with the evidence it rests on. */
export type PracticeWithEvidence = {
  practice: Practice;
  /** Its clips, the first one first, each with its body; a body that is lost or damaged is absent, the rest stays. */
  evidence: { clip: Clip; body?: ClipBody }[];
  /** The agreement that came with the page as data. */
  publication?: Publication;
  /** Why the data that came with the page could not be read; what came is kept as it was. */
  publicationProblem?: PublicationProblem;
};

/**
 * The library as screens and the background see it: everything a person keeps, and nothing of how it is stored.
 * Every method that changes something resolves only after the change is durable, so "saved" may be said then.
 */
export type Library = {
  /** Notes that a clip has begun, before the page is read, so that it cannot be lost. */
  beginClip(start: ClipStart): Promise<Clip>;
  /**
   * Finishes a clip with what was read: makes the practice, keeps the evidence and the publication, all or nothing.
   * A reading for a clip that was discarded meanwhile resolves to `undefined`.
   */
  fillClip(clipId: string, reading: PageReading): Promise<Practice | undefined>;
  /** Keeps only the address of a page that could not be read, under the given title. */
  keepAddress(clipId: string, title: string): Promise<Practice>;
  /** Marks a begun clip as interrupted, so that it is offered as a draft. */
  interruptClip(clipId: string): Promise<void>;
  /** Marks clips begun before `moment` and never finished as interrupted; answers how many. */
  interruptClipsBegunBefore(moment: Date): Promise<number>;
  /** Drafts: interrupted clips, the newest first. */
  drafts(): Promise<Clip[]>;
  /** Throws a draft away. */
  discardDraft(clipId: string): Promise<void>;
  /** One clip, whatever its state. */
  clip(clipId: string): Promise<Clip | undefined>;

  /** How many practices there are, the trash not counted. A kept count, never a scan. */
  practiceCount(): Promise<number>;
  /** Practices, the newest first, by keyset. */
  newestPractices(page: { limit: number; after?: RowCursor }): Promise<RowPage>;
  /** Practices where every word is found in some field, the newest first. Empty words answer like `newestPractices`. */
  findPractices(
    words: string,
    page: { limit: number; after?: RowCursor },
  ): Promise<RowPage & { total: number }>;
  /** One practice with its evidence; `undefined` when it is not there or is in the trash. */
  practice(practiceId: string): Promise<PracticeWithEvidence | undefined>;
  /** Living practices clipped from the same page as this one, itself left out, the newest first. */
  samePage(practiceId: string): Promise<PracticeRow[]>;
  /** Saves a person's changes; a field given as `undefined` is emptied. Changed fields become `typed`. */
  editPractice(
    practiceId: string,
    changes: Partial<{ [Name in keyof PracticeFields]: PracticeFields[Name] | undefined }>,
  ): Promise<Practice>;
  /** Puts a practice in the trash. */
  deletePractice(practiceId: string): Promise<void>;
  /** Takes a practice back from the trash. */
  restorePractice(practiceId: string): Promise<void>;

  /** Runs `query` now and again after each change in any window; stops when `signal` is aborted. */
  watch<T>(
    query: () => Promise<T>,
    show: (result: T) => void,
    fail: (error: unknown) => void,
    signal: AbortSignal,
  ): void;
};
