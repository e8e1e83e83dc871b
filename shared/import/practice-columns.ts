import { extensionWords } from '../language/extension/extension-words.ts';
import { LANGUAGES } from '../language/language.ts';
import { foldText } from '../partner/fold-text.ts';
import { FIELD_ORDER, FIELD_SHAPES } from '../practice/field-order.ts';
import { recordIdSchema } from '../record/record.ts';
import { addressOfWords } from './address-of-words.ts';
import { dayOfWords } from './day-of-words.ts';
import { kindOfWords, municipalityOfWords } from './field-of-words.ts';
import { examplesOf, type ReadTable, tableUnderHeadings } from './read-table.ts';
import { FURTHER_MEANINGS, type PracticeMeaning, type RecordReading } from './told-record.ts';

/** A table of practices. */
export type PracticeTable = ReadTable<PracticeMeaning>;

/** What a column of a table can tell, in the order in which it is offered: what most tables have, then the whole card. */
export const PRACTICE_MEANINGS: readonly PracticeMeaning[] = [
  ...new Set<PracticeMeaning>([
    ...(['title', 'address', 'municipalityCode', 'kind', 'summary', 'tags', 'collections', 'note'] as const),
    ...(['clippedOn', 'publishedOn'] as const),
    ...FIELD_ORDER,
    ...FURTHER_MEANINGS,
  ]),
];

/** Whether several columns may tell it: their values are put together. */
export function isManifold(meaning: PracticeMeaning): boolean {
  if (meaning === 'note' || meaning === 'tags' || meaning === 'collections') return true;
  if (meaning === 'address' || meaning === 'clippedOn' || meaning === 'id') return false;
  return FIELD_SHAPES[meaning] === 'tags';
}

/** Rows looked at to guess a column. */
const LOOKED_AT = 50;

/** The card's own labels and those of what stands beside it, in three languages: what our own exports are headed with. */
const LABELS = new Map<string, PracticeMeaning>(
  LANGUAGES.flatMap((language) => {
    const { fields, import: told } = extensionWords[language];
    return [
      ...FIELD_ORDER.map((name) => [foldText(fields[name]), name] as const),
      ...FURTHER_MEANINGS.map((name) => [foldText(told.fields[name]), name] as const),
    ];
  }),
);

/**
 * How headings of other tables begin in Finnish, Swedish and English, most particular first: a heading takes the first
 * meaning whose pattern it fits. Words are compared folded and without what stands in brackets.
 */
const HEADINGS: readonly (readonly [PracticeMeaning, RegExp])[] = [
  ['id', /^(?:id|uuid|guid)$/],
  [
    'address',
    /^(?:verkko-?osoite|lähteen osoite|källans adress|address of (?:the )?source|osoite$|linkki$|url|uri|www|verkkosivu|nettiosoite|webb?adress|adress$|länk$|webbplats$|link$|web ?address|address$|web ?page)/,
  ],
  [
    'clippedOn',
    /^(?:poimittu|poiminta|tallennettu|lisätty|haettu|sparad|hämtad|tillagd|clipped|saved|added|accessed|created$|created at|date added)/,
  ],
  ['municipalityCode', /^(?:kunta|kaupunki|kunnan nimi|kuntanimi|kommun|stad$|municipality|city$|town$)/],
  ['kind', /^(?:laji|tyyppi|luokka|typ$|slag|kind|type)/],
  ['tags', /^(?:tunnist|asiasan|avainsan|tag|etikett|nyckelord|keyword|label)/],
  ['collections', /^(?:kokoelma|kansio|samling|mapp|collection|folder)/],
  ['note', /^(?:huom|muistiinpan|kommentti|lisätie|anteckn|anmärk|kommentar|note|remark|comment)/],
  ['topics', /^(?:aihe|teema|ämne|tema$|topic|subject|theme)/],
  [
    'publishedOn',
    /^(?:julkaistu|julkaisupäivä|päivämäärä|päiväys|päivä$|pvm|luotu|publicerad|datum|dag$|published|date)/,
  ],
  ['modifiedOn', /^(?:muokattu|päivitetty|ändrad|uppdaterad|modified|updated)/],
  [
    'summary',
    /^(?:kuvaus|tiivistelmä|esittely|beskrivning|sammanfattning|description|summary|abstract|excerpt)/,
  ],
  ['site', /^(?:julkaisija|sivusto|lähde|utgivare|källa|publisher|site|source|website)/],
  ['author', /^(?:kirjoittaja|tekijä|författare|author|creator)/],
  ['language', /^(?:kieli|språk|language|lang$)/],
  ['regionCode', /^(?:maakunta|landskap|region$)/],
  ['area', /^(?:kylä|alue|by$|område|village|area|district)/],
  ['audience', /^(?:kenelle|kohderyh|målgrupp|audience|target group)/],
  ['funder', /^(?:rahoit|finansi|funder|funding)/],
  [
    'title',
    /^(?:otsikko|nimi|nimike|käytän|hyvä käytän|toimintamalli|titel|rubrik|namn|praxis|title|name|practice)/,
  ],
];

/** What a heading says its column tells; undefined when it says nothing that is known. */
export function meaningOfHeading(heading: string): PracticeMeaning | undefined {
  const folded = foldText(heading).replaceAll(/\s+/g, ' ').trim();
  const words = folded
    .replaceAll(/\([^)]*\)|[:*]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return LABELS.get(folded) ?? LABELS.get(words) ?? HEADINGS.find(([, pattern]) => pattern.test(words))?.[0];
}

/** Rows of words as a table of practices. */
export function practiceTable(rows: readonly (readonly string[])[]): PracticeTable {
  return tableUnderHeadings(rows, (cell) => cell.length <= 60 && meaningOfHeading(cell) !== undefined);
}

/** What each column is taken to tell, by its heading, else by its cells. No meaning is given to two columns that can have but one. */
export function guessPracticeMeanings(table: PracticeTable): (PracticeMeaning | undefined)[] {
  const used = new Set<PracticeMeaning>();
  const claim = (meaning: PracticeMeaning | undefined): PracticeMeaning | undefined => {
    if (meaning === undefined || (used.has(meaning) && !isManifold(meaning))) return undefined;
    used.add(meaning);
    return meaning;
  };
  const byHeading = table.columns.map(({ heading }) => claim(meaningOfHeading(heading)));
  const guessed = byHeading.map((meaning, column) => meaning ?? claim(meaningOfCells(table, column)));
  if (used.has('title')) return guessed;
  const first = guessed.findIndex((meaning, column) => meaning === undefined && isWords(table, column));
  return guessed.map((meaning, column) => (column === first ? 'title' : meaning));
}

/** What the cells of a column show it to be, whatever its heading. */
function meaningOfCells(table: PracticeTable, column: number): PracticeMeaning | undefined {
  const values = examplesOf({ rows: table.rows.slice(0, LOOKED_AT) }, column, LOOKED_AT);
  const most = (test: (value: string) => boolean) =>
    values.length > 0 && values.filter(test).length * 2 > values.length;
  if (most((value) => recordIdSchema.safeParse(value).success)) return 'id';
  if (most((value) => /^(?:https?:\/\/|www\.)\S+$/i.test(value) && addressOfWords(value) !== undefined)) {
    return 'address';
  }
  if (most((value) => dayOfWords(value) !== undefined)) return 'publishedOn';
  if (most((value) => municipalityOfWords(value) !== undefined)) return 'municipalityCode';
  if (most((value) => value.length <= 40 && kindOfWords(value) !== undefined)) return 'kind';
  return most(isListOfTags) ? 'tags' : undefined;
}

/** A few short words apart by commas or semicolons. */
function isListOfTags(value: string): boolean {
  const parts = value.split(/[,;]/);
  return parts.length > 1 && parts.every((part) => /^\s*[\p{L}\p{N}][^.!?]{0,29}$/u.test(part));
}

function isWords(table: PracticeTable, column: number): boolean {
  return examplesOf(table, column, LOOKED_AT).some((value) => /\p{L}{2}/u.test(value));
}

/** Signs that stand in tables for nothing. */
const NOTHING = /^[-–—]$/;

/** The rows of a table as what they tell of practices. */
export function* tableRecords(
  table: PracticeTable,
  meanings: readonly (PracticeMeaning | undefined)[],
): RecordReading {
  for (const { line, cells } of table.rows) {
    const values = meanings.flatMap((meaning, column) => {
      const text = cells[column] ?? '';
      if (meaning === undefined || text === '' || NOTHING.test(text)) return [];
      return [{ meaning, heading: table.columns[column]?.heading ?? '', text }];
    });
    if (values.length > 0) yield { line, values };
  }
  return 'whole';
}
