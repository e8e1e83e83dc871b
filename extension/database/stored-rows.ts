import type { ChangeCount } from '#shared/backup/sentinel.ts';
import type { Step } from '#shared/history/step.ts';
import type { Publication } from '#shared/publication/publication-schema.ts';
import type { PublicationProblem } from '#shared/publication/read-envelope.ts';
import type { LibraryRecords, RecordTable } from './library-database.ts';
import type { PracticeRow } from './practice-row.ts';

/** 1 while a practice lives, 0 while it is in the trash. A number, because IndexedDB cannot index truth values. */
export type Living = 0 | 1;

/** A practice's list row as stored. */
export type StoredPracticeRow = PracticeRow & {
  /** Whether the practice lives; first part of the list's index. */
  living: Living;
};

/** A publication as it came with a clip. One that could not be read is kept as text, so that nothing is lost. */
export type StoredPublication = {
  /** The clip it came with. */
  clipId: string;
  /** The practice it belongs to. */
  practiceId: string;
  /** The publication; absent when it could not be read. */
  publication?: Publication;
  /** Why it could not be read. */
  problem?: PublicationProblem;
  /** Its text, kept only when it could not be read. */
  text?: string;
};

/** A publication of the desk's own that went out. Its data is kept as text: what went out is never written anew by a later version. */
export type StoredPublished = {
  /** Its own id. */
  id: string;
  /** The agreement, or the collection of practices, that was published. */
  agreementId: string;
  /** When it went out. */
  publishedAt: string;
  /** How many partners, or practices, it told of. */
  partnerCount: number;
};

/** The text of such a publication, apart from what lists show: it may be as large as everything else of the agreement together. */
export type StoredPublishedText = {
  /** The publication's own id. */
  id: string;
  /** The data file's text. */
  text: string;
};

/** A number kept about the library as a whole. */
export type Fact = KeptNumber | StoredChangeCount;

/** How often the library has been changed; an older copy of it is known by that. */
export type StoredChangeCount = ChangeCount & {
  /** Among the other facts. */
  name: 'changeCount';
};

type KeptNumber = {
  /** `practiceCount`: living practices. `schemaStep`: the last migration that was finished. */
  name: 'practiceCount' | 'schemaStep';
  /** Its value. */
  value: number;
};

/** A kept number of practices: counting by the index would read every entry of it after each change. */
export type MemberCount = {
  /** What they have in common. */
  of: 'tag' | 'collection';
  /** The tag as it is written, or the collection's id. */
  name: string;
  /** How many living practices have it; at least one. */
  count: number;
};

/** Something a person has chosen for the library as a whole. */
export type Setting = {
  /**
   * `ourMunicipality`: the code of the municipality that keeps this library, or another body by its name.
   * `regionAddresses`: the municipalities of a region and where they publish. `libraryId`: the library's own id.
   * `contactRetention`: how long contacts are kept. `removedPersons`: hashes of persons who were removed everywhere.
   * `staged/…`: what is being taken in from a large file.
   */
  name:
    | 'ourMunicipality'
    | 'regionAddresses'
    | 'libraryId'
    | 'contactRetention'
    | 'removedPersons'
    | `staged/${string}`;
  /** Its value; parsed by whoever reads it. */
  value: unknown;
};

/** A step as stored. */
export type StoredStep = Step;

/** A record that a step changed, as it was before the step. */
export type StoredStepRecord = {
  /** The step. */
  stepId: string;
  /** The record's table. */
  table: RecordTable;
  /** The record's id. */
  id: string;
  /** The record before the step; absent when the step made it. */
  before?: LibraryRecords[RecordTable];
  /** The record's revision after the step: another one means that it was changed again meanwhile. */
  afterRevision: number;
  /** The record after the step, kept while the step is taken back. */
  after?: LibraryRecords[RecordTable];
  /** The record's revision after the step was taken back. */
  undoneRevision?: number;
};
