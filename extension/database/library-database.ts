import Dexie, { type EntityTable, type Table, type Transaction } from 'dexie';
import type { Adoption } from '#shared/adoption/adoption-schema.ts';
import type { Clip, ClipBody } from '#shared/clip/clip-schema.ts';
import { textPrint } from '#shared/clip/text-print.ts';
import type { Collection } from '#shared/collection/collection-schema.ts';
import type { DeskAgreement } from '#shared/desk/desk-agreement-schema.ts';
import type { DeskPartner } from '#shared/desk/desk-partner-schema.ts';
import type { SavedSearch } from '#shared/find/saved-search-schema.ts';
import type { Nomination } from '#shared/nomination/nomination-schema.ts';
import type { Practice } from '#shared/practice/practice-schema.ts';
import type { Quote } from '#shared/quote/quote-schema.ts';
import { newRecord } from '#shared/record/record.ts';
import type { Subscription } from '#shared/subscription/subscription-schema.ts';
import type { Survey } from '#shared/survey/survey-schema.ts';
import type { WorkshopSeries } from '#shared/workshop/workshop-series-schema.ts';
import { countChanges } from './change-count.ts';
import { guardedIndexedDb } from './guarded-indexed-db.ts';
import { type LibraryStorage, libraryStorage } from './library-storage.ts';
import { upgradeFailure } from './library-unavailable.ts';
import { Losses } from './losses.ts';
import { againPastLosses, readPastLosses } from './read-past-losses.ts';
import { refuseWrites } from './refuse-writes.ts';
import type {
  PracticeVersion,
  StoredComparison,
  StoredFile,
  StoredImages,
  StoredSnapshot,
  StoredTables,
} from './stored-evidence.ts';
import type {
  Fact,
  MemberCount,
  Setting,
  StoredPracticeRow,
  StoredPublication,
  StoredPublished,
  StoredPublishedText,
  StoredStep,
  StoredStepRecord,
} from './stored-rows.ts';

/** The database's name in the browser. */
export const LIBRARY_NAME = 'hyvan-kierre';

/** The newest version of the stored shape. Each released one stays here and has a sample in `tests/fixtures/databases`. */
export const LIBRARY_VERSION = 5;

/**
 * Version 1: the tables and what they are found by. The small rows of lists and the texts of searches stand apart
 * from the cards, and bodies apart from clips, so that no list ever reads what it does not show.
 */
export const LIBRARY_SCHEMA_V1 = {
  practices: 'id',
  practiceRows: 'id, [living+createdAt+id]',
  searchTexts: 'id, [living+createdAt+id]',
  clips: 'id, practiceId, addressKey, [state+clippedAt]',
  clipBodies: 'clipId',
  publications: 'clipId, practiceId',
  facts: 'name',
} as const;

/**
 * Version 2: what a clip keeps beside its text has tables of its own (tables, images, files, the snapshot), quotes and
 * former versions of practices too, and a clip of a page that is there already waits in `comparisons`. Clips are also
 * found by the print of their text.
 */
export const LIBRARY_SCHEMA_V2 = {
  ...LIBRARY_SCHEMA_V1,
  practices: 'id, previousVersionId',
  clips: 'id, practiceId, addressKey, [state+clippedAt], *textPrint',
  clipTables: 'clipId',
  clipImages: 'clipId',
  snapshots: 'clipId',
  files: 'sha256',
  comparisons: 'clipId, practiceId',
  versions: 'id, practiceId',
  quotes: 'id, practiceId, clipId, addressKey',
} as const;

/**
 * Version 3: the rooms beside the practices have tables (adoptions, collections, workshop series, surveys, nominations,
 * saved searches, settings), every step a person makes is kept so that it can be taken back (`steps` and the records as
 * they were, `stepRecords`), and list rows are found by tag and collection, which are counted in
 * `memberCounts`. Searches look in an index (`indexDelta`, `indexParts`) instead of in texts.
 */
export const LIBRARY_SCHEMA_V3 = {
  ...LIBRARY_SCHEMA_V2,
  practiceRows: 'id, [living+createdAt+id], *tags, *collectionIds, pinnedAt',
  searchTexts: null,
  adoptions: 'id, practiceId, [practiceId+municipalityCode], reviewOn',
  collections: 'id',
  workshopSeries: 'id',
  surveys: 'id, year',
  nominations: 'id',
  savedSearches: 'id',
  memberCounts: '[of+name], of',
  settings: 'name',
  steps: 'id',
  stepRecords: '[stepId+table+id], stepId, [table+id]',
  indexDelta: 'id, order',
  indexParts: 'name',
} as const;

/**
 * Version 4: the agreement desk. Partners have rows of their own, because there may be thousands of an agreement; what has
 * been published is kept as it went out, its text apart, and logos by their sum.
 */
export const LIBRARY_SCHEMA_V4 = {
  ...LIBRARY_SCHEMA_V3,
  agreements: 'id',
  partners: 'id, agreementId',
  published: 'id, [agreementId+publishedAt]',
  publishedTexts: 'id',
  logos: 'sha256',
} as const;

/**
 * Version 5: collections of others that are read by their address. What a person chose (`subscriptions`) stands apart from
 * what was fetched last and from the practices it holds, which change without a step. The library has an id of its own, by
 * which one that was emptied is told from one that is new.
 */
export const LIBRARY_SCHEMA_V5 = {
  ...LIBRARY_SCHEMA_V4,
  subscriptions: 'id',
  subscribedContents: 'subscriptionId',
  subscribedPractices: '[subscriptionId+id], subscriptionId',
} as const;

/** The kinds of record a person's steps change, by the table that holds them. */
export type LibraryRecords = {
  /** Whole practice cards. */
  practices: Practice;
  /** Clips, drafts included. */
  clips: Clip;
  /** Quotes. */
  quotes: Quote;
  /** Former versions of practices. */
  versions: PracticeVersion;
  /** Who has taken a practice into use. */
  adoptions: Adoption;
  /** Collections and themes. */
  collections: Collection;
  /** Series of workshops. */
  workshopSeries: WorkshopSeries;
  /** Surveys of associations. */
  surveys: Survey;
  /** Nominations for the award. */
  nominations: Nomination;
  /** Searches that are kept under a name. */
  savedSearches: SavedSearch;
  /** Agreements on the desk. */
  agreements: DeskAgreement;
  /** Their partners, with what they have promised. */
  partners: DeskPartner;
  /** Collections of others that are read by their address. */
  subscriptions: Subscription;
};

/** A table whose records are changed by steps. */
export type RecordTable = keyof LibraryRecords;

/** The tables whose records are changed by steps. */
export const RECORD_TABLES = [
  'practices',
  'clips',
  'quotes',
  'versions',
  'adoptions',
  'collections',
  'workshopSeries',
  'surveys',
  'nominations',
  'savedSearches',
  'agreements',
  'partners',
  'subscriptions',
] as const satisfies readonly RecordTable[];

type RecordTables = { [Name in RecordTable]: Table<LibraryRecords[Name], string> };

/** The library's tables: those of its records, and the rest. */
export type LibraryDatabase = Dexie & RecordTables & OtherTables;

type OtherTables = {
  /** What lists show of them. */
  practiceRows: EntityTable<StoredPracticeRow, 'id'>;
  /** Texts and mark-up of clips. */
  clipBodies: Table<ClipBody, string>;
  /** Publications that came with pages. */
  publications: Table<StoredPublication, string>;
  /** Tables of clips. */
  clipTables: Table<StoredTables, string>;
  /** Images of clips, without their data. */
  clipImages: Table<StoredImages, string>;
  /** Snapshots of clips. */
  snapshots: Table<StoredSnapshot, string>;
  /** Data of images, each once. */
  files: Table<StoredFile, string>;
  /** Clips of known pages that wait for a choice. */
  comparisons: Table<StoredComparison, string>;
  /** Kept counts and the schema step. */
  facts: Table<Fact, Fact['name']>;
  /** How many living practices each tag and each collection has. */
  memberCounts: Table<MemberCount, [MemberCount['of'], string]>;
  /** What a person has chosen for the library as a whole. */
  settings: EntityTable<Setting, 'name'>;
  /** Steps that can be taken back, and taken-back ones that can be done again. */
  steps: EntityTable<StoredStep, 'id'>;
  /** The records of those steps as they were. */
  stepRecords: Table<StoredStepRecord, [string, RecordTable, string]>;
  /** What has changed since the search index was last put together. */
  indexDelta: Table<unknown, string>;
  /** The search index, in parts. */
  indexParts: Table<unknown, string>;
  /** Publications that went out. */
  published: Table<StoredPublished, string>;
  /** Their data files. */
  publishedTexts: Table<StoredPublishedText, string>;
  /** Logos of partners. */
  logos: Table<StoredFile, string>;
  /** What was fetched last of the collections of others, without their practices. Parsed by who reads it. */
  subscribedContents: Table<unknown, string>;
  /** The practices in them, one row each. Parsed by who reads it. */
  subscribedPractices: Table<unknown, [string, string]>;
};

/**
 * The library's database, opened at its first use. `strict` makes the browser flush each change to the disk before
 * it says it is done: the default loses acknowledged changes in a power cut. Dexie's own cache is off, because it
 * shows changes before they are durable. One that is opened without a storage to copy it to is never upgraded.
 */
export function libraryDatabase(
  name = LIBRARY_NAME,
  { guard, watch }: Pick<LibraryStorage, 'guard' | 'watch'> = libraryStorage(name, LIBRARY_VERSION),
): LibraryDatabase {
  const db = new Dexie(name, {
    chromeTransactionDurability: 'strict',
    cache: 'disabled',
    indexedDB: guardedIndexedDb(guard),
  }) as LibraryDatabase;
  db.version(1).stores(LIBRARY_SCHEMA_V1);
  db.version(2).stores(LIBRARY_SCHEMA_V2).upgrade(upgrading(toVersion2));
  db.version(3).stores(LIBRARY_SCHEMA_V3).upgrade(upgrading(toVersion3));
  db.version(4).stores(LIBRARY_SCHEMA_V4).upgrade(upgrading(toVersion4));
  db.version(LIBRARY_VERSION).stores(LIBRARY_SCHEMA_V5).upgrade(upgrading(toVersion5));
  db.on('populate', async (change) => {
    await change.table<Setting>('settings').add(newLibraryId());
    const facts: Fact[] = [
      { name: 'practiceCount', value: 0 },
      { name: 'schemaStep', value: LIBRARY_VERSION },
    ];
    await change.table('facts').bulkAdd(facts);
  });
  const losses = new Losses();
  db.use(readPastLosses(losses));
  againPastLosses(db, losses);
  db.use(countChanges([...RECORD_TABLES, 'clipImages', 'files', 'logos']));
  db.use(refuseWrites(() => watch.now.state === 'read-only'));
  giveWay(db);
  return db;
}

/** A step from one version to the next, failing in the library's own terms. All steps of an upgrade are one transaction. */
function upgrading(step: (change: Transaction) => Promise<void>): (change: Transaction) => Promise<void> {
  return async (change) => {
    try {
      await step(change);
    } catch (error) {
      throw upgradeFailure(error);
    }
  };
}

/** Gives the clips of version 1 the print of their text, one body at a time: together they may be larger than memory. */
async function toVersion2(change: Transaction): Promise<void> {
  for (const clipId of await change.table<ClipBody, string>('clipBodies').toCollection().primaryKeys()) {
    const body = await change.table<ClipBody, string>('clipBodies').get(clipId);
    const print = textPrint(body?.text ?? '');
    if (print.length > 0) await change.table<Clip>('clips').update(clipId, { textPrint: print });
  }
  await change.table<Fact>('facts').put({ name: 'schemaStep', value: 2 });
}

/** Nothing that stays of version 2 changes its shape: the new tables begin empty. */
async function toVersion3(change: Transaction): Promise<void> {
  await change.table<Fact>('facts').put({ name: 'schemaStep', value: 3 });
}

/** Nothing of version 3 changes its shape: the desk's tables begin empty. */
async function toVersion4(change: Transaction): Promise<void> {
  await change.table<Fact>('facts').put({ name: 'schemaStep', value: 4 });
}

/** Nothing of version 4 changes its shape; the library gets its id. */
async function toVersion5(change: Transaction): Promise<void> {
  await change.table<Setting>('settings').put(newLibraryId());
  await change.table<Fact>('facts').put({ name: 'schemaStep', value: 5 });
}

function newLibraryId(): Setting {
  return { name: 'libraryId', value: newRecord(new Date()).id };
}

/** Lets a newer version of the program upgrade the database at once; our next use of it can only read. */
function giveWay(db: LibraryDatabase): void {
  db.on('versionchange', () => {
    db.close({ disableAutoOpen: false });
    return false;
  });
}
