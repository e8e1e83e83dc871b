import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DeskPartner } from '#shared/desk/desk-partner-schema.ts';
import { deskPartnerSchema } from '#shared/desk/desk-partner-schema.ts';
import { nameKey } from '#shared/desk/import/partner-key.ts';
import { partnersOfPlan } from '#shared/desk/import/partners-of-plan.ts';
import { type ImportPlan, planCounts, planImport } from '#shared/desk/import/plan-import.ts';
import { readPartnerRows } from '#shared/desk/import/read-partner-rows.ts';
import { guessMeanings, sourceTable } from '#shared/desk/import/source-table.ts';
import type { ValueKey } from '#shared/desk/import/told-values.ts';
import { partnerTable } from '#shared/desk/partner-table.ts';
import { writeTableCsv } from '#shared/exchange/table-csv.ts';
import { csvRows } from '#shared/import/csv-rows.ts';
import { extensionWords } from '#shared/language/extension/extension-words.ts';
import { LANGUAGES } from '#shared/language/language.ts';
import { newRecord } from '#shared/record/record.ts';
import { aDeskAgreement, aDeskCommitment, aDeskPartner } from '../../../builders/desk.ts';

const NOW = new Date('2026-11-01T10:00:00Z');
const NOTHING = { left: new Set<number>(), taken: new Map() };

function planOf(text: string, desk: readonly DeskPartner[] = []): ImportPlan {
  const table = sourceTable(csvRows(text));
  const goals = [{ id: newRecord(NOW).id }];
  return planImport(
    readPartnerRows(table, { meanings: guessMeanings(table, 'fi'), language: 'fi', goals }),
    desk,
  );
}

function imported(plan: ImportPlan, taken: [number, ValueKey][] = [], left: number[] = []) {
  const choices = { left: new Set(left), taken: new Map(taken.map(([line, key]) => [line, new Set([key])])) };
  return partnersOfPlan(plan, choices, { agreementId: newRecord(NOW).id, now: NOW });
}

test('takes a name for the same without its form of law and punctuation', () => {
  for (const name of ['Kylän Martat ry', 'KYLÄN MARTAT R.Y.', 'Kylän  Martat, ry.', 'kylän martat']) {
    expect(nameKey(name)).toBe('kylän martat');
  }
  expect(nameKey('Ry')).toBe('ry');
});

test('knows a partner by its business id under another name', () => {
  const present = aDeskPartner({ name: { fi: 'Vanha nimi ry' }, businessId: '0201256-6' });
  const [planned] = planOf('Nimi;Y-tunnus\nUusi nimi ry;0201256-6', [present]).partners;
  expect(planned).toMatchObject({
    state: 'conflict',
    conflicts: [{ key: 'name:fi', present: 'Vanha nimi ry', incoming: 'Uusi nimi ry' }],
  });
});

test('takes bodies of one name with two business ids for two', () => {
  const present = aDeskPartner({ name: { fi: 'Martat ry' }, businessId: '0201256-6' });
  expect(planOf('Nimi;Y-tunnus\nMartat ry;0112038-9', [present]).partners[0]?.state).toBe('new');
});

test('keeps the first of two equal rows and tells of the second', () => {
  const plan = planOf('Nimi;Kylä\nMartat ry;Ranta\nMARTAT R.Y.;Mäki');
  expect(plan.partners).toHaveLength(1);
  expect(plan.refused).toEqual([{ line: 3, words: 'MARTAT R.Y.', reason: 'doubled', firstLine: 2 }]);
});

test('fills what is empty and keeps what is there unless the other is chosen', () => {
  const present = aDeskPartner({ name: { fi: 'Martat ry' }, website: 'https://vanha.example/' });
  const plan = planOf('Nimi;Kotisivu;Kylä\nMartat ry;uusi.example;Ranta', [present]);
  expect(planCounts(plan)).toEqual({ new: 0, fills: 0, conflict: 1, same: 0, refused: 0 });
  expect(imported(plan).changed).toEqual([{ ...present, area: { fi: 'Ranta' } }]);
  expect(imported(plan, [[2, 'website']]).changed[0]?.website).toBe('https://uusi.example/');
  expect(imported(plan, [], [2])).toEqual({ added: [], changed: [] });
});

test('a guessed kind and another spelling are no conflict', () => {
  const present = aDeskPartner({
    name: { fi: 'Martat' },
    kind: 'village',
    website: 'http://www.martat.example/',
  });
  expect(planOf('Nimi;Kotisivu\nMartat;https://martat.example', [present]).partners[0]?.state).toBe('same');
});

test('adds a step in signing behind an invitation and asks before it changes another', () => {
  const invited = aDeskPartner({
    name: { fi: 'Martat' },
    steps: [{ id: newRecord(NOW).id, state: 'invited' }],
  });
  const text = 'Nimi;Allekirjoitus;Päivä\nMartat;Allekirjoittanut;21.5.2026';
  const [signed] = imported(planOf(text, [invited])).changed;
  expect(signed?.steps).toMatchObject([{ state: 'invited' }, { state: 'signed', day: '2026-05-21' }]);
  const left = aDeskPartner({ name: { fi: 'Martat' }, steps: [{ id: newRecord(NOW).id, state: 'left' }] });
  expect(planOf(text, [left]).partners[0]?.conflicts).toMatchObject([{ key: 'step', present: 'left' }]);
});

test('new partners are whole records of the desk', () => {
  const { added } = imported(planOf('Nimi;Kieli;Sitoumus\nMartat;suomi;Kahvila'));
  expect(deskPartnerSchema.parse(added[0])).toMatchObject({
    name: { fi: 'Martat' },
    languages: ['fi'],
    steps: [{ state: 'invited' }],
    commitments: [{ text: { fi: 'Kahvila' } }],
  });
});

test('new partners keep the order of the source by their ids', () => {
  const names = Array.from({ length: 300 }, (_, at) => `Yhteisö ${at}`);
  const { added } = imported(planOf(`Nimi;Kylä\n${names.map((name) => `${name};`).join('\n')}`));
  const byId = added.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  expect(byId.map(({ name }) => name.fi)).toEqual(names);
});

/** A partner with everything that a table can hold. */
const somePartner = fc
  .record({
    place: fc.nat(9_999),
    text: fc.constantFrom(
      'Kahvila, "torstaina"',
      '=SUMMA(A1)',
      '-5 % alennus',
      'Talo; ranta',
      "'lainattu'",
      '@kyla',
    ),
    kind: fc.constantFrom('association', 'village', 'other', 'company', 'authority'),
    day: fc.constantFrom('2026-05-21', '2025-12-31'),
    state: fc.constantFrom('invited', 'promised', 'signed', 'renewed', 'left'),
    email: fc.option(fc.constantFrom('info@kyla.example', 'maija.malli@posti.example'), { nil: undefined }),
  })
  .map(
    ({ place, text, kind, day, state, email }): DeskPartner =>
      aDeskPartner({
        name: { fi: `Yhteisö ${place}`, sv: `Samfund ${place}` },
        ...{ kind, languages: ['fi', 'smn'], description: { fi: `${text}\ntoinen rivi` } },
        ...(kind === 'other' && { ownKind: { fi: 'Osakaskunta' } }),
        steps: [{ id: newRecord(NOW).id, state, day }],
        commitments: [
          aDeskCommitment({
            text: { fi: text, sv: 'Vi bjuder' },
            elements: ['services'],
            lifeStages: ['youth'],
          }),
          aDeskCommitment({ text: { fi: `${text} taas` } }),
        ],
        ...(email !== undefined && { internalContact: { name: 'Maija Malli', email }, internalNote: text }),
      }),
  );

test.each(LANGUAGES)('what is exported in %s comes back as the same partners', (language) => {
  const headings = extensionWords[language].deskImport.fields;
  fc.assert(
    fc.property(
      fc.uniqueArray(somePartner, { selector: ({ name }) => name.fi, maxLength: 8, minLength: 1 }),
      fc.boolean(),
      (partners, withInternal) => {
        const agreement = aDeskAgreement();
        const table = partnerTable({ agreement, partners }, { headings, language, withInternal });
        const plan = planOf(writeTableCsv(table), partners);
        expect(planCounts(plan)).toEqual({
          new: 0,
          fills: 0,
          conflict: 0,
          same: partners.length,
          refused: 0,
        });
        expect(plan.remarks).toEqual([]);
        expect(partnersOfPlan(plan, NOTHING, { agreementId: agreement.id, now: NOW })).toEqual({
          added: [],
          changed: [],
        });
      },
    ),
    { numRuns: 60 },
  );
});

test('nothing internal is exported unless it is asked for', () => {
  const partner = aDeskPartner({
    internalContact: {
      name: 'Maija Malli',
      email: 'maija@posti.example',
      phone: '050 000 0001',
      role: 'sihteeri',
    },
    internalNote: 'oma muistiinpano',
    contact: { email: 'info@kyla.example', basis: 'consent' },
  });
  const headings = extensionWords.fi.deskImport.fields;
  const desk = { agreement: aDeskAgreement(), partners: [partner] };
  const csv = writeTableCsv(partnerTable(desk, { headings, language: 'fi', withInternal: false }));
  expect(csv).not.toMatch(/Maija|maija|050|sihteeri|muistiinpano|info@/);
  const own = writeTableCsv(partnerTable(desk, { headings, language: 'fi', withInternal: true }));
  expect(own).toMatch(/Maija Malli.*maija@posti.example.*oma muistiinpano/);
});

test('10,000 rows against 10,000 partners are planned in a time that grows with their sum', () => {
  const partnersOf = (count: number) =>
    Array.from({ length: count }, (_, at) => aDeskPartner({ name: { fi: `Yhteisö ${at} ry` } }));
  const textOf = (count: number) =>
    `Nimi;Kylä\n${Array.from({ length: count }, (_, at) => `Yhteisö ${at + count / 2};Ranta`).join('\n')}`;
  const counts = planCounts(planOf(textOf(10_000), partnersOf(10_000)));
  expect(counts).toEqual({ new: 5_000, fills: 5_000, conflict: 0, same: 0, refused: 0 });
});
