import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readPartnerRows } from '#shared/desk/import/read-partner-rows.ts';
import { guessMeanings, sourceTable } from '#shared/desk/import/source-table.ts';
import type { Basis } from '#shared/desk/import/told-contacts.ts';
import { csvRows, decodedText } from '#shared/import/csv-rows.ts';
import { xlsxSheets } from '#shared/import/xlsx-rows.ts';
import { newRecord } from '#shared/record/record.ts';

const GOAL = { id: newRecord(new Date(0)).id, name: { fi: 'Yksinäisyys vähenee' } };

function read(text: string, basis?: Basis) {
  const table = sourceTable(csvRows(text));
  const meanings = guessMeanings(table, 'fi');
  return readPartnerRows(table, { meanings, language: 'fi', goals: [GOAL], basis });
}

const toldOf = (text: string, basis?: Basis) => read(text, basis).partners[0]?.told;

test('reads a register of LibreOffice: headings below a title, and every row or a reason', async () => {
  const file = readFileSync(new URL('../../../fixtures/kumppanit-libreoffice.xlsx', import.meta.url));
  const [sheet] = await xlsxSheets(new Uint8Array(file).buffer);
  const table = sourceTable(sheet?.rows ?? []);
  expect(table.above).toHaveLength(1);
  const read = readPartnerRows(table, { meanings: guessMeanings(table, 'fi'), language: 'fi', goals: [] });
  expect(read.partners.map(({ line, told }) => [line, told.name.fi, told.kind])).toEqual([
    [4, 'Esimerkkilän Martat ry', 'association'],
    [5, 'Rantakylän kyläyhdistys ry', 'association'],
    [6, 'Nuorisoseura Tähti r.y.', 'association'],
    [7, 'Kahvila Laituri Oy', 'company'],
    [9, 'nuorisoseura tähti', 'association'],
  ]);
  expect(read.refused).toMatchObject([
    { line: 8, reason: 'nameless', words: expect.stringContaining('Nimetön') },
  ]);
  expect(read.remarks.map(({ line, reason }) => [line, reason])).toEqual([
    [5, 'business-id'],
    [7, 'day'],
  ]);
  expect(read.partners[0]?.told).toMatchObject({
    website: 'https://www.martat.example/',
    steps: [{ state: 'signed', day: '2026-05-21' }],
    commitments: [{ text: { fi: 'Opetamme ruokakursseilla arjen taitoja.' } }],
    internalContact: { name: 'Maija Malli', email: 'maija.malli@posti.example', phone: '050 000 0001' },
    internalNote: 'Soita iltaisin',
  });
});

test('keeps a value that cannot be read in the note, under its heading', () => {
  expect(toldOf('Nimi;Y-tunnus;Kotisivu\nKylä ry;1234567-0;ei ole')?.internalNote).toBe(
    'Y-tunnus: 1234567-0\nKotisivu: ei ole',
  );
});

test('knows headings in Swedish and in English', () => {
  expect(
    toldOf('Namn;FO-nummer;Hemsida;Område;Åtagande\nByn rf;0201256-6;byn.example;Norrby;Vi öppnar'),
  ).toMatchObject({
    name: { fi: 'Byn rf' },
    businessId: '0201256-6',
    website: 'https://byn.example/',
    area: { fi: 'Norrby' },
    commitments: [{ text: { fi: 'Vi öppnar' } }],
  });
  expect(toldOf('Name,Kind,E-mail,Phone\nBay Club,association,club@bay.example,050 000 0001')).toMatchObject({
    kind: 'association',
    internalContact: { email: 'club@bay.example', phone: '050 000 0001' },
  });
});

test('takes texts in the language that their heading names', () => {
  expect(toldOf('Nimi;Nimi (ruotsi);Kuvaus på svenska\nKylä ry;Byn rf;Vi ses')?.name).toEqual({
    fi: 'Kylä ry',
    sv: 'Byn rf',
  });
});

test('makes no contact public without a ground', () => {
  const told = toldOf('Nimi;Sähköposti\nKylä ry;info@kyla.example');
  expect(told?.contact).toBeUndefined();
  expect(told?.internalContact).toEqual({ email: 'info@kyla.example' });
});

test('makes only the mailbox of a role public, never what reaches a person', () => {
  expect(
    toldOf('Nimi;Tehtävä;Sähköposti;Puhelin\nKylä ry;Toimisto;info@kyla.example;014 000 001', 'consent'),
  ).toMatchObject({
    contact: { basis: 'consent', email: 'info@kyla.example', role: { fi: 'Toimisto' }, phone: '014 000 001' },
  });
  const named = toldOf(
    'Nimi;Puheenjohtaja;Sähköposti;Puhelin\nKylä ry;Maija Malli;maija.malli@posti.example;050 000 0001',
    'consent',
  );
  expect(named?.contact).toBeUndefined();
  const hidden = toldOf(
    'Nimi;Puheenjohtaja;Sähköposti\nKylä ry;Maija Malli;mallinmaija@posti.example',
    'consent',
  );
  expect(hidden?.contact).toBeUndefined();
  const both = toldOf(
    'Nimi;Puheenjohtaja;Sähköposti;Puhelin\nKylä ry;Maija Malli;info@kyla.example;050 000 0001',
    'consent',
  );
  expect(both?.contact).toEqual({ basis: 'consent', email: 'info@kyla.example' });
  expect(both?.internalContact).toEqual({ name: 'Maija Malli', phone: '050 000 0001' });
});

test('keeps a description with personal data to the desk', () => {
  const found = read('Nimi;Kuvaus\nKylä ry;"Talon avaimet: Maija Malli, puh. 050 000 0001"');
  expect(found.partners[0]?.told.description).toBeUndefined();
  expect(found.partners[0]?.told.internalNote).toContain('050 000 0001');
  expect(found.remarks).toMatchObject([{ line: 2, reason: 'personal' }]);
});

test('knows kinds from names and from words, and keeps other words as the body’s own kind', () => {
  const kinds = read(
    'Nimi\nKylän Oy\nRannan kyläseura\nKeskusta-alueen seurakunta\nVaalan kunta\nPohjolan lukio\nKivilän kylä\nPelastuslaitos\nKainuun kuntayhtymä\nMetsästäjät\nLukion Oppilaskunta ry',
  );
  expect(kinds.partners.map(({ told }) => told.kind)).toEqual([
    ...(['company', 'association', 'parish', 'municipality', 'educational-institution'] as const),
    ...(['village', 'authority', 'joint-municipal-authority', 'association', 'association'] as const),
  ]);
  expect(toldOf('Nimi;Laji\nTalo;Osakaskunta')).toMatchObject({
    kind: 'other',
    ownKind: { fi: 'Osakaskunta' },
  });
});

test('takes goals of the agreement by their names and keeps the others', () => {
  const found = read(
    'Nimi;Sitoumus;Tavoite\nKylä ry;Kahvila;yksinäisyys vähenee\nSeura ry;Retket;Muu tavoite',
  );
  expect(found.partners[0]?.told.commitments[0]?.goalIds).toEqual([GOAL.id]);
  expect(found.remarks).toMatchObject([{ line: 3, reason: 'goal' }]);
});

test('makes a commitment of each line of a cell', () => {
  expect(
    toldOf('Nimi;Sitoumukset\nKylä ry;"• Kahvila\n• Retket"')?.commitments.map(({ text }) => text),
  ).toEqual([{ fi: 'Kahvila' }, { fi: 'Retket' }]);
});

test('reads a list of names without any heading', () => {
  expect(
    read('Kylän Martat ry\nUimaseura Hauki\n\nNuoret ry').partners.map(({ line, told }) => [
      line,
      told.name.fi,
    ]),
  ).toEqual([
    [1, 'Kylän Martat ry'],
    [2, 'Uimaseura Hauki'],
    [4, 'Nuoret ry'],
  ]);
});

test('reads UTF-8 with and without its mark, and windows-1252', () => {
  const text = 'Nimi;Kylä\nÄyräpää ry;Åbo';
  const utf8 = new TextEncoder().encode(text);
  expect(decodedText(utf8)).toBe(text);
  expect(decodedText(new Uint8Array([0xef, 0xbb, 0xbf, ...utf8]))).toBe(text);
  expect(decodedText(Uint8Array.from(text, (letter) => letter.charCodeAt(0)))).toBe(text);
  expect(decodedText(new Uint8Array([1, 0, 2, 0]))).toBeUndefined();
});

test('parts cells by semicolons, commas and tabs, and leaves commas of sentences alone', () => {
  expect(csvRows('a;b\nc;d, e')).toEqual([
    ['a', 'b'],
    ['c', 'd, e'],
  ]);
  expect(csvRows('a,b\n"c, d",e')).toEqual([
    ['a', 'b'],
    ['c, d', 'e'],
  ]);
  expect(csvRows('a\tb\nc, d\te; f')).toEqual([
    ['a', 'b'],
    ['c, d', 'e; f'],
  ]);
  expect(csvRows('Kylä ry, kahvila\nSeura ry\nNuoret ry')).toHaveLength(3);
  expect(csvRows('Kylä ry, kahvila\nSeura ry\nNuoret ry')[0]).toHaveLength(1);
});
