import { expect, it } from 'vitest';
import { exportWording } from '#shared/exchange/export-wording.ts';
import { practiceForExport } from '#shared/exchange/practice-for-export.ts';
import { practiceColumns, practicesCsvHead, practicesCsvRows } from '#shared/exchange/practices-csv.ts';
import { writePracticesXlsx } from '#shared/exchange/practices-xlsx.ts';
import { writeTableCsv } from '#shared/exchange/table-csv.ts';
import { FIELD_ORDER, FIELD_SHAPES } from '#shared/practice/field-order.ts';
import type { PracticeFields } from '#shared/practice/practice-schema.ts';
import { anExportSource } from '../../builders/export.ts';
import { cellsOf, NO_OFFICE, openedInOffice } from '../../builders/office.ts';
import { SPREADSHEET_FORMULAS } from '../../builders/spreadsheet-formulas.ts';
import { aTable } from '../../builders/table.ts';

const wording = exportWording('fi');
const ALL = { withPersons: true, withNotes: true, withTables: true };
/** Reads UTF-8 with semicolons, every cell as a spreadsheet reads it by itself. */
const AS_CSV = 'CSV:59,34,76,1,,0,false,true';

/** A practice that says the text in every field that holds text. */
function saying(text: string) {
  const link = [{ text, address: 'https://www.koivula.example/' }];
  const values: Partial<Record<(typeof FIELD_SHAPES)[keyof typeof FIELD_SHAPES], unknown>> = {
    line: text,
    story: text,
    tags: [text],
    names: [text],
    links: link,
    periods: [{ text }],
    licence: { name: text },
    contacts: [{ name: text, phones: [], emails: [], isPersonal: true }],
  };
  const fields = Object.fromEntries(
    FIELD_ORDER.flatMap((name) => {
      const value = values[FIELD_SHAPES[name]];
      return value === undefined ? [] : [[name, value]];
    }),
  ) as Partial<PracticeFields>;
  const source = anExportSource(fields, {
    tables: [aTable([['Nimi'], [text]], { caption: text })],
    collectionNames: [text],
  });
  return practiceForExport(source, ALL, wording);
}

const practices = SPREADSHEET_FORMULAS.map(saying);
const bytes = (text: string) => new TextEncoder().encode(text);
/** What a file of a spreadsheet cannot tell apart: ends of lines and signs that XML has no place for. */
const plain = (text: string) => text.replace(/\0/g, '').replace(/\r\n?/g, '\n').trim();

it.skipIf(NO_OFFICE)(
  'gives LibreOffice no formula in a CSV file, and every text',
  { timeout: 180_000 },
  () => {
    const columns = practiceColumns(practices, wording);
    const file = practicesCsvHead(columns) + practicesCsvRows(practices, columns);
    const opened = openedInOffice('käytännöt.csv', bytes(file), 'fods', AS_CSV);
    const { texts, hasFormula } = cellsOf(opened);
    expect(hasFormula).toBe(false);
    // The apostrophe of the guard is a part of the cell here; our own reader takes it away.
    const said = texts.map((text) => plain(text.replace(/^'/, '')));
    for (const text of SPREADSHEET_FORMULAS) expect(said).toContain(plain(text.replace(/^'/, '')));
  },
);

it.skipIf(NO_OFFICE)('gives it none in the CSV file of a table', { timeout: 180_000 }, () => {
  const table = aTable([['Nimi'], ...SPREADSHEET_FORMULAS.map((text) => [text])]);
  const { hasFormula } = cellsOf(openedInOffice('taulukko.csv', bytes(writeTableCsv(table)), 'fods', AS_CSV));
  expect(hasFormula).toBe(false);
});

it.skipIf(NO_OFFICE)(
  'gives it none in an Excel workbook, and every text as it is',
  { timeout: 180_000 },
  async () => {
    const { file } = await writePracticesXlsx(practices, wording);
    const opened = openedInOffice('käytännöt.xlsx', new Uint8Array(await file.arrayBuffer()), 'fods');
    const { texts, hasFormula } = cellsOf(opened);
    expect(hasFormula).toBe(false);
    const said = texts.map(plain);
    for (const text of SPREADSHEET_FORMULAS) expect(said).toContain(plain(text));
  },
);
