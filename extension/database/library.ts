import type { Clip, ClipBody, ClipScope, KnownChoice } from '#shared/clip/clip-schema.ts';
import type { PageImage } from '#shared/image/image-schema.ts';
import type { FieldChange } from '#shared/practice/compare-cards.ts';
import type {
  Practice,
  PracticeDraft,
  PracticeFieldName,
  PracticeFields,
} from '#shared/practice/practice-schema.ts';
import type { Publication } from '#shared/publication/publication-schema.ts';
import type { PublicationProblem } from '#shared/publication/read-envelope.ts';
import type { Quote } from '#shared/quote/quote-schema.ts';
import type { PageReading } from '#shared/read/page-reading.ts';
import type { TableData } from '#shared/table/table-schema.ts';
import type { AdoptionMethods } from './adoption-methods.ts';
import type { BackupMethods } from './backup-methods.ts';
import type { BundleMethods } from './bundle-methods.ts';
import type { CollectionMethods } from './collection-methods.ts';
import type { CollectionSharingMethods } from './collection-sharing-methods.ts';
import type { DeskMethods } from './desk-methods.ts';
import type { ExportMethods } from './export-methods.ts';
import type { HistoryMethods } from './history-methods.ts';
import type { IntakeMethods } from './intake-methods.ts';
import type { KnownPracticesMethods } from './known-practices.ts';
import type { ListMethods } from './list-methods.ts';
import type { MergeMethods } from './merge-methods.ts';
import type { NominationMethods } from './nomination-methods.ts';
import type { OrganiseMethods } from './organise-methods.ts';
import type { PersonMethods } from './person-methods.ts';
import type { PersonalTexts } from './personal-texts.ts';
import type { PracticeRow } from './practice-row.ts';
import type { RegionMethods } from './region-methods.ts';
import type { SavedSearchMethods } from './saved-search-methods.ts';
import type { SharedCopyMethods } from './shared-copy-methods.ts';
import type { StorageMethods, StorageWatching } from './storage-methods.ts';
import type { KnownBy, PracticeVersion, StoredFile, StoredImage } from './stored-evidence.ts';
import type { SubscriptionMethods } from './subscription-methods.ts';
import type { SurveyMethods } from './survey-methods.ts';
import type { TrashMethods } from './trash-methods.ts';
import type { WorkshopMethods } from './workshop-methods.ts';

/** How a clip begins: what the browser knows at the moment of the click. */
export type ClipStart = {
  /** The tab's address. */
  address: string;
  /** The tab's title; may be empty. */
  tabTitle: string;
  /** The whole page, a selection or one thing of it. */
  scope: ClipScope;
  /** The address of the picture or the link that a person pointed at. */
  target?: string;
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

/** A clip with what it keeps of its page; what is lost or damaged is absent, the rest stays. */
export type Evidence = {
  clip: Clip;
  /** Its text and mark-up. */
  body?: ClipBody;
  /** Its tables, in the order of the page. */
  tables: TableData[];
  /** Its images, without their data. */
  images: StoredImage[];
  /** Whether it has a snapshot of the page. */
  hasSnapshot: boolean;
};

/** A clip of a page that is in the library already, and what the page says differently now. */
export type KnownPage = {
  clip: Clip;
  /** The practice that is there. */
  practice: Practice;
  /** Why it is taken for the same page. */
  knownBy: KnownBy;
  /** The card as the page gives it now. */
  draft: PracticeDraft;
  /** What differs, in the order of the card. A field that a person has typed is not compared with the page. */
  changes: FieldChange[];
  /** The tables when the practice was last read, and now. */
  tables: { before: TableData[]; now: TableData[] };
  /** What has become of its quotes. */
  quotes: Quote[];
};

/** A practice with the evidence it rests on. */
export type PracticeWithEvidence = {
  practice: Practice;
  /** Its clips, the first one first. */
  evidence: Evidence[];
  /** Its quotes, in the order of their places. */
  quotes: Quote[];
  /** Its former versions, the newest first. */
  versions: PracticeVersion[];
  /** The practice it is a newer version of, and the one that is a newer version of it, while they live. */
  relatives: { previous?: PracticeRow; next?: PracticeRow };
  /** The agreement that came with the page as data. */
  publication?: Publication;
  /** Why the data that came with the page could not be read; what came is kept as it was. */
  publicationProblem?: PublicationProblem;
};

/**
 * The library as screens and the background see it: everything a person keeps, and nothing of how it is stored.
 * Every method that changes something resolves only after the change is durable, so "saved" may be said then.
 */
export type Library = CoreLibrary &
  HistoryMethods &
  TrashMethods &
  MergeMethods &
  AdoptionMethods &
  CollectionMethods &
  CollectionSharingMethods &
  SubscriptionMethods &
  SharedCopyMethods &
  OrganiseMethods &
  ListMethods &
  SavedSearchMethods &
  SurveyMethods &
  NominationMethods &
  DeskMethods &
  RegionMethods &
  IntakeMethods &
  ExportMethods &
  KnownPracticesMethods &
  BackupMethods &
  BundleMethods &
  StorageMethods &
  StorageWatching &
  PersonMethods &
  WorkshopMethods;

/** The part of the library that clips, their practices and their evidence need. */
export type CoreLibrary = {
  /** Notes that a clip has begun, before the page is read, so that it cannot be lost. */
  beginClip(start: ClipStart): Promise<Clip>;
  /**
   * Finishes a clip with what was read: makes the practice, keeps the evidence and the publication, all or nothing.
   * A reading for a clip that was discarded meanwhile resolves to `undefined`. So does one of a page that is in the
   * library already: nothing is added to the practices then, the evidence is kept, and the clip waits as `known`.
   */
  fillClip(clipId: string, reading: PageReading): Promise<Practice | undefined>;
  /** A clip that waits as `known`, with what has changed on its page; `undefined` when it does not wait any more. */
  knownPage(clipId: string): Promise<KnownPage | undefined>;
  /** Does what a person chose with a clip that waits as `known`; the practice that it is evidence for then. */
  resolveKnown(clipId: string, choice: KnownChoice): Promise<Practice>;
  /** Takes such a choice back: everything is as it was before, and the clip waits again. */
  reconsiderKnown(clipId: string): Promise<void>;
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
  /** The beginning of the whole list, as the finder orders it: pinned practices first, then the newest. */
  firstPractices(limit: number): Promise<PracticeRow[]>;
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
  /** Puts several practices in the trash at once, all or nothing. */
  deletePractices(practiceIds: readonly string[]): Promise<void>;
  /** Takes several practices back from the trash at once, all or nothing. */
  restorePractices(practiceIds: readonly string[]): Promise<void>;
  /** Brings a former version back; the present one is kept as a version. */
  restoreVersion(versionId: string): Promise<Practice>;
  /** Everything of a practice, its evidence, quotes and former versions that may name a person. */
  personalTexts(practiceId: string): Promise<PersonalTexts>;
  /**
   * Writes such texts in the place of those there are, all or nothing. A field of the card that does not say any more
   * what it said in `from` stays as it is.
   */
  replacePersonalTexts(from: PersonalTexts, to: PersonalTexts): Promise<void>;

  /** A file by its SHA-256; `undefined` when it is lost or damaged. */
  file(sha256: string): Promise<StoredFile | undefined>;
  /** The snapshot of a clip's page; `undefined` when there is none, or it is damaged. */
  snapshot(clipId: string): Promise<string | undefined>;
  /** Keeps the data of an image that was not taken along with its page. */
  keepImage(clipId: string, index: number, data: NonNullable<PageImage['data']>): Promise<void>;
  /** Says which field a quote supports; none when `field` is absent. */
  moveQuote(quoteId: string, field: PracticeFieldName | undefined): Promise<void>;
  /** Takes a quote away. */
  removeQuote(quoteId: string): Promise<void>;
  /** Brings a removed quote back. */
  restoreQuote(quoteId: string): Promise<void>;

  /** Runs `query` now and again after each change in any window; stops when `signal` is aborted. */
  watch<T>(
    query: () => Promise<T>,
    show: (result: T) => void,
    fail: (error: unknown) => void,
    signal: AbortSignal,
  ): void;
};
