import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportWording } from '#shared/exchange/export-wording.ts';
import { type PracticeForExport, practiceForExport } from '#shared/exchange/practice-for-export.ts';
import { practiceColumns, practicesCsvHead, practicesCsvRows } from '#shared/exchange/practices-csv.ts';
import { cslReference, risReference } from '#shared/exchange/practices-references.ts';
import { writePracticesXlsx } from '#shared/exchange/practices-xlsx.ts';
import { cslItems, cslRecords } from '#shared/import/csl-records.ts';
import { csvRows } from '#shared/import/csv-rows.ts';
import { guessPracticeMeanings, practiceTable, tableRecords } from '#shared/import/practice-columns.ts';
import { readRecord } from '#shared/import/read-record.ts';
import { risRecords } from '#shared/import/ris-records.ts';
import { isSameTold } from '#shared/import/same-told.ts';
import type { ToldRecord } from '#shared/import/told-record.ts';
import { xlsxSheets } from '#shared/import/xlsx-rows.ts';
import { LANGUAGES } from '#shared/language/language.ts';
import { FIELD_ORDER } from '#shared/practice/field-order.ts';
import type { PracticeFields } from '#shared/practice/practice-schema.ts';
import { anExportSource } from '../../builders/export.ts';
import { SPREADSHEET_FORMULAS } from '../../builders/spreadsheet-formulas.ts';

const ALL = { withPersons: true, withNotes: true, withTables: false };

/** Words as people write them: a comma or a line's end parts a list, so a tag has none. */
const word = fc.stringMatching(/^[a-zåäö=+@-][a-zåäö0-9 ]{0,20}[a-zåäö]$/);
const line = fc.oneof(
  word,
  fc.constantFrom(...SPREADSHEET_FORMULAS.filter((text) => !/^'|[\t\r\n\0]/.test(text))),
);

const card: fc.Arbitrary<Partial<PracticeFields>> = fc.record(
  {
    title: line.filter((text) => text.trim() !== ''),
    summary: fc.array(word, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('\n\n')),
    place: word,
    kind: fc.constantFrom('grant', 'survey', 'partnership-table'),
    municipalityCode: fc.constantFrom('889', '545', '091'),
    regionCode: fc.constantFrom('17', '01'),
    publishedOn: fc.constantFrom('2018-05-21', '2024-12-01'),
    topics: fc.uniqueArray(word, { minLength: 1, maxLength: 4 }).map((words) => [...words, 'x']),
    parties: fc.uniqueArray(word, { minLength: 1, maxLength: 4 }),
    elements: fc.constantFrom(['livelihood'], ['services', 'participation']),
    lifeStages: fc.constantFrom(['youth'], ['working-age', 'everyone']),
    language: fc.constantFrom('fi', 'sv', 'se'),
    site: word,
    links: fc.constant([{ address: 'https://a.example/', text: 'Ohje' }]),
    contacts: fc.constant([
      { name: 'Maija Malli', role: 'koordinaattori', phones: ['040 123 4567'], emails: [], isPersonal: true },
    ]),
    author: fc.constant('Maija Malli'),
  },
  { requiredKeys: ['title', 'kind'] },
) as fc.Arbitrary<Partial<PracticeFields>>;

function readBack(record: ToldRecord | undefined): PracticeFields | undefined {
  if (record === undefined) return undefined;
  const { found } = readRecord(record, 'none');
  return 'practice' in found ? found.practice.fields : undefined;
}

const differing = (own: PracticeFields, back: PracticeFields | undefined) =>
  FIELD_ORDER.filter((name) => own[name] !== undefined && !(back && isSameTold(name, own, back)));

function csvOf(practice: PracticeForExport, language: (typeof LANGUAGES)[number]): string {
  const columns = practiceColumns([practice], exportWording(language));
  return practicesCsvHead(columns) + practicesCsvRows([practice], columns);
}

const recordOfRows = (rows: readonly string[][]) => {
  const table = practiceTable(rows);
  return [...tableRecords(table, guessPracticeMeanings(table))][0];
};

it('a practice comes back under its own id, so that it is known whatever its title has become', () => {
  const practice = practiceForExport(anExportSource(), ALL, exportWording('sv'));
  const record = recordOfRows(csvRows(csvOf(practice, 'sv')));
  const read = record && readRecord(record, 'none');
  expect(read && 'practice' in read.found && read.found.practice.id).toBe(practice.id);
});

describe.each(LANGUAGES)('an export in %s comes back with every field as it was', (language) => {
  const wording = exportWording(language);
  const exported = (fields: Partial<PracticeFields>) => {
    const source = anExportSource(fields);
    return { own: source.practice.fields, practice: practiceForExport(source, ALL, wording) };
  };

  it('as CSV', () => {
    fc.assert(
      fc.property(card, (fields) => {
        const { own, practice } = exported(fields);
        expect(differing(own, readBack(recordOfRows(csvRows(csvOf(practice, language)))))).toEqual([]);
      }),
    );
  });

  it('as Excel', async () => {
    await fc.assert(
      fc.asyncProperty(card, async (fields) => {
        const { own, practice } = exported(fields);
        const { file } = await writePracticesXlsx([practice], wording);
        const [sheet] = await xlsxSheets(await file.arrayBuffer());
        expect(differing(own, readBack(recordOfRows(sheet?.rows ?? [])))).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });

  it('as RIS and CSL-JSON, as far as references tell it', () => {
    const told = ['title', 'summary', 'municipalityCode', 'publishedOn', 'language'] as const;
    fc.assert(
      fc.property(card, (fields) => {
        const { own, practice } = exported({ ...fields, modifiedOn: fields.publishedOn });
        const ris = readBack([...risRecords(risReference(practice, wording))][0]);
        const items = cslItems(JSON.parse(JSON.stringify([cslReference(practice, wording)]))) ?? [];
        const csl = readBack([...cslRecords(items)][0]);
        for (const back of [ris, csl]) {
          expect(differing(own, back).filter((name) => (told as readonly string[]).includes(name))).toEqual(
            [],
          );
        }
      }),
    );
  });
});
