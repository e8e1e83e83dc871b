import { expect, test } from 'vitest';
import { bookmarkRecords } from '#shared/import/bookmark-records.ts';
import { cslItems, cslRecords } from '#shared/import/csl-records.ts';
import { csvRows } from '#shared/import/csv-rows.ts';
import { decodedEntities, wordsOfMarkup } from '#shared/import/markup-tokens.ts';
import {
  guessPracticeMeanings,
  meaningOfHeading,
  practiceTable,
  tableRecords,
} from '#shared/import/practice-columns.ts';
import { risRecords } from '#shared/import/ris-records.ts';
import type { RecordReading, ToldRecord } from '#shared/import/told-record.ts';
import { extensionWords } from '#shared/language/extension/extension-words.ts';
import { LANGUAGES } from '#shared/language/language.ts';
import { FIELD_ORDER } from '#shared/practice/field-order.ts';
import {
  CHROME_BOOKMARKS,
  FIREFOX_BOOKMARKS,
  KARAKEEP_BOOKMARKS,
  ZOTERO_CSL,
  ZOTERO_RIS,
} from '../../builders/import-files.ts';

/** All records of a reading, and whether the source was whole. */
function all(reading: RecordReading): { records: ToldRecord[]; end: 'whole' | 'damaged' } {
  const records: ToldRecord[] = [];
  let next = reading.next();
  while (!next.done) {
    records.push(next.value);
    next = reading.next();
  }
  return { records, end: next.value };
}

const told = ({ values }: ToldRecord) => values.map(({ meaning, text }) => `${meaning}: ${text}`);

test('every label of the card is known as a heading in three languages', () => {
  for (const language of LANGUAGES) {
    const { fields } = extensionWords[language];
    expect(FIELD_ORDER.map((name) => meaningOfHeading(fields[name]))).toEqual(FIELD_ORDER);
  }
});

test('columns without headings are told by what is in them', () => {
  const table = practiceTable(
    csvRows(
      'https://a.example/;Kyläkahvila;Utajärvi;Avustus;21.5.2018;kylä, kahvi\nhttps://b.example/;Kaveri;Ii;Kysely;1.2.2019;a, b',
    ),
  );
  expect(guessPracticeMeanings(table)).toEqual([
    ...['address', 'title', 'municipalityCode', undefined, 'publishedOn', 'tags'],
  ]);
});

test('rows keep their lines, and a dash is nothing', () => {
  const table = practiceTable(csvRows('Otsikko;Kunta\n\nKahvila;–\n'));
  expect(all(tableRecords(table, ['title', 'municipalityCode'])).records).toEqual([
    { line: 3, values: [{ meaning: 'title', heading: 'Otsikko', text: 'Kahvila' }] },
  ]);
});

test('reads the references of Zotero with their lines, further lines and words of notes', () => {
  const { records, end } = all(risRecords(ZOTERO_RIS));
  expect(end).toBe('whole');
  expect(records.map(({ line }) => line)).toEqual([1, 17, 24]);
  expect(told(records[0] as ToldRecord)).toEqual([
    ...['title: Kyläkahvila Rantakylässä', 'author: Malli, Maija', 'site: Rantakylän kylät'],
    'summary: Kahvila, jota ylläpitävät kyläläiset.\nToinen kappale.',
    ...['publishedOn: 2024/03/21/', 'language: fi-FI', 'address: https://rantakyla.example/kahvila'],
    ...['clippedOn: 2024/05/06/12:30:00', 'tags: kylä, kahvila', 'tags: vapaaehtoiset'],
    'note: Kysy lisää & kokeile.',
  ]);
  expect(told(records[2] as ToldRecord)).toContain('municipalityCode: Utajärvi');
  expect(told(records[2] as ToldRecord)).toContain('note: SN: 1234-5678');
});

test('reads CSL-JSON item by item, and knows one that is none', () => {
  const { records } = all(cslRecords(cslItems(JSON.parse(ZOTERO_CSL)) ?? []));
  expect(told(records[0] as ToldRecord)).toEqual(
    expect.arrayContaining([
      ...['author: Malli, Maija', 'author: Rantakylän kyläyhdistys ry', 'publishedOn: 2024-03-21'],
      'clippedOn: 2024-05-06',
    ]),
  );
  expect(told(records[1] as ToldRecord)).toEqual(
    expect.arrayContaining(['note: page: 12-30', 'publishedOn: 2023']),
  );
  expect(records[2]).toEqual({ line: 3, values: [], isUnreadable: true });
});

test('a file that names our objects and one that is nested deep are read as data', () => {
  const item = '{"type":"webpage","title":"A","__proto__":{"polluted":1},"constructor":"x"}';
  const { records } = all(cslRecords(cslItems(JSON.parse(`[${item}]`)) ?? []));
  expect(records[0]?.values.map(({ text }) => text)).toEqual(['A', 'constructor: x']);
  expect(({} as { polluted?: number }).polluted).toBeUndefined();
  const deep = `[${'['.repeat(50_000)}${']'.repeat(50_000)}]`;
  expect(cslItems(JSON.parse(deep))).toBeUndefined();
});

test('reads bookmarks with their days, tags and folders, without the browser’s own', () => {
  const chrome = all(bookmarkRecords(CHROME_BOOKMARKS));
  expect(chrome.end).toBe('whole');
  expect(chrome.records.map(({ line, folders }) => [line, folders])).toEqual([
    [13, ['Kylät & kahvilat']],
    [14, ['Kylät & kahvilat']],
    [16, []],
    [18, []],
  ]);
  expect(told(chrome.records[0] as ToldRecord)).toEqual([
    'title: Kyläkahvila <Rantakylä>',
    'address: https://rantakyla.example/kahvila?utm_source=x',
    'clippedOn: 2023-11-14T22:13:20.000Z',
  ]);
  const firefox = all(bookmarkRecords(FIREFOX_BOOKMARKS));
  expect(told(firefox.records[1] as ToldRecord)).toEqual([
    ...['title: Toiminta-avustus', 'address: https://avustus.example/toiminta'],
    ...['clippedOn: 2023-07-22T04:26:40.000Z', 'tags: avustus\nyhdistykset'],
    'summary: Yhdistysten yleinen avustus.',
  ]);
  expect(firefox.records[2]?.folders).toEqual([]);
  expect(told(all(bookmarkRecords(KARAKEEP_BOOKMARKS)).records[0] as ToldRecord)).toContain(
    'tags: kulttuuri\nkaverit',
  );
});

test('a source that is cut anywhere within a record is damaged', () => {
  for (let cut = 60; cut < ZOTERO_RIS.length - 30; cut += 37) {
    const text = ZOTERO_RIS.slice(0, cut);
    const endsBetween = /ER {2}- ?\r?\n?(?:\r?\n)?$/.test(text);
    if (!endsBetween) expect(all(risRecords(text)).end, text.slice(-30)).toBe('damaged');
  }
  for (let cut = 300; cut < CHROME_BOOKMARKS.length - 12; cut += 41) {
    expect(all(bookmarkRecords(CHROME_BOOKMARKS.slice(0, cut))).end).toBe('damaged');
  }
});

test('mark-up that never ends takes time by its length alone', () => {
  const bomb = `<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><p>${'<DT><A HREF="'.repeat(100_000)}`;
  expect(all(bookmarkRecords(bomb)).end).toBe('damaged');
  expect(all(bookmarkRecords(`<DL>${'<'.repeat(500_000)}`)).end).toBe('damaged');
  expect(all(bookmarkRecords(`<DL>${'<DL>'.repeat(100_000)}`)).end).toBe('damaged');
});

test('decodes signs by name and number, and leaves what it does not know', () => {
  expect(decodedEntities('&amp;&#228;&#xe5;&tuntematon;&#9999999;')).toBe('&äå&tuntematon;\ufffd');
  expect(wordsOfMarkup('<p>Yksi</p><p>Kaksi &lt;</p>')).toBe('Yksi\n\nKaksi <');
  expect(wordsOfMarkup('3 < 4')).toBe('3 < 4');
});
