import { wordsOfMarkup } from '#shared/html/words-of-markup.ts';
import { chooseText } from '#shared/language/localized-text.ts';
import { type LibraryDatabase, RECORD_TABLES, type RecordTable } from './library-database.ts';

/** What is removed as one, all or nothing: a practice with all it rests on, a draft, a record of another room, the steps. */
export const PERSON_PLACES = [
  ...RECORD_TABLES.filter((table) => table !== 'quotes' && table !== 'versions'),
  'published',
  'settings',
  'steps',
] as const;
/** What is removed as one. */
export type PersonPlace = (typeof PERSON_PLACES)[number] & string;

/** Something that speaks of a person, by which all of it is found again. */
export type PersonOwner = {
  /** What it is. */
  of: PersonPlace;
  /** Its id; the steps together have one. */
  id: string;
};

/** The id of the steps together. */
export const ALL_STEPS = 'all';

/** A table that holds words of people or about them. */
export type WordTable =
  | RecordTable
  | 'clipBodies'
  | 'clipTables'
  | 'clipImages'
  | 'snapshots'
  | 'publications'
  | 'comparisons'
  | 'published'
  | 'publishedTexts'
  | 'subscribedContents'
  | 'subscribedPractices'
  | 'settings'
  | 'steps'
  | 'stepRecords';

/**
 * Every table in which a person may be named, the small ones first. What is derived of them (list rows, counts, the search
 * index) is not looked through; it is made anew of what is left. Files and logos are pictures, in which nothing is read.
 */
export const WORD_TABLES: readonly WordTable[] = [
  ...RECORD_TABLES,
  'published',
  'publishedTexts',
  'subscribedContents',
  'subscribedPractices',
  'settings',
  'steps',
  'stepRecords',
  'comparisons',
  'publications',
  'clipTables',
  'clipImages',
  'clipBodies',
  'snapshots',
];

/** Settings that are the library’s own and name no one. */
const OWN_SETTINGS: ReadonlySet<string> = new Set(['libraryId', 'contactRetention', 'removedPersons']);

type Row = Record<string, unknown>;

/** Tables of what a clip holds beside itself, each row under the clip’s id. */
export const OF_CLIPS = [
  'clipBodies',
  'clipTables',
  'clipImages',
  'snapshots',
  'publications',
  'comparisons',
] as const satisfies readonly WordTable[];

function isOfClip(table: WordTable): table is (typeof OF_CLIPS)[number] {
  return OF_CLIPS.some((each) => each === table);
}

/** Tells to whom the rows of all tables belong. */
export async function ownersOf(db: LibraryDatabase) {
  const byClip = new Map<string, string>();
  await db.clips.each(({ id, practiceId }) => {
    if (practiceId !== undefined) byClip.set(id, practiceId);
  });
  await db.comparisons.each(({ clipId, practiceId }) => {
    if (!byClip.has(clipId)) byClip.set(clipId, practiceId);
  });
  const ofClip = (id: string): PersonOwner => {
    const practiceId = byClip.get(id);
    return practiceId === undefined ? { of: 'clips', id } : { of: 'practices', id: practiceId };
  };
  return (table: WordTable, row: unknown): PersonOwner | undefined => {
    const told = row as Row;
    const text = (name: string) => String(told[name]);
    if (table === 'clips') return ofClip(text('id'));
    if (isOfClip(table)) return ofClip(text('clipId'));
    if (table === 'quotes' || table === 'versions') return { of: 'practices', id: text('practiceId') };
    if (table === 'publishedTexts') return { of: 'published', id: text('id') };
    if (table === 'subscribedContents' || table === 'subscribedPractices') {
      return { of: 'subscriptions', id: text('subscriptionId') };
    }
    if (table === 'steps' || table === 'stepRecords') return { of: 'steps', id: ALL_STEPS };
    if (table !== 'settings') return { of: table, id: text('id') };
    return OWN_SETTINGS.has(text('name')) ? undefined : { of: 'settings', id: text('name') };
  };
}

/** A row as it is looked through: mark-up by its words, and of a clip’s text and mark-up the text where that says it already. */
export function searchedValue(table: WordTable, row: unknown): unknown {
  const { html, ...told } = row as Row;
  if (typeof html !== 'string') return row;
  return table === 'snapshots' || table === 'clipBodies' ? { ...told, html: wordsOfMarkup(html) } : row;
}

/** A record by the name a person knows it by; empty when it has none. */
export function titleOf(row: unknown): string {
  const told = (row ?? {}) as Row;
  const fields = told.fields as Row | undefined;
  for (const value of [fields?.title, ...NAMES.map((name) => told[name])]) {
    if (typeof value === 'string' && value !== '') return value;
    if (value instanceof Object) return chooseText(value, 'fi').text;
  }
  return '';
}

const NAMES = ['name', 'title', 'nominee', 'practiceTitle', 'tabTitle', 'address'] as const;
