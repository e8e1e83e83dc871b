import { expect, test } from 'vitest';
import { ROW_SCHEMAS } from '#shared/bundle/bundle-tables.ts';
import { differingParts } from '#shared/bundle/record-parts.ts';
import { RECORD_TABLES, type RecordTable } from '../../../../../extension/database/library-database.ts';
import { readPart } from '../../../../../extension/screens/bundle/part-lines.ts';
import { wordingIn } from '../../../../../extension/screens/parts/wording.ts';
import { filledBySchema } from '../../../../builders/by-schema.ts';

const GOAL = '01a21c5b-080c-7551-9950-1c736d5ebfa1';
const OTHER = '01a21c5b-080c-7551-9950-1c736d5ebfa2';

/** What is read of a part of one record beside another. */
function read(table: RecordTable, part: string, side: object, other: object = {}) {
  const names = new Map([[GOAL, 'Kukaan ei jää yksin']]);
  return readPart(part, side, other, { table, wording: wordingIn('fi'), names });
}

const texts = (...args: Parameters<typeof read>) => read(...args).lines.map(({ text }) => text);

test('tells a commitment in words: what is promised, what it serves, until when', () => {
  const commitment = {
    id: OTHER,
    text: { fi: 'Avaamme ovet.' },
    goalIds: [GOAL],
    elements: ['participation'],
    lifeStages: [],
    endsOn: '2027-05-31',
    practices: [],
  };
  expect(texts('partners', 'commitments', { commitments: [commitment] })).toEqual([
    'Avaamme ovet. · Tavoitteet: Kukaan ei jää yksin · Arjen turvan osa-alueet: Osallisuus · Päättyy: 31.5.2027',
  ]);
});

test('tells a text in each of its languages', () => {
  expect(read('agreements', 'name', { name: { fi: 'Sopimus', sv: 'Avtal' } }).lines).toEqual([
    { label: 'suomi', text: 'Sopimus', language: 'fi' },
    { label: 'ruotsi', text: 'Avtal', language: 'sv' },
  ]);
});

test('says codes, days, moments, years, sums and municipalities as people write them', () => {
  expect(texts('agreements', 'kind', { kind: 'wellbeing-agreement' })).toEqual(['Hyvinvointisopimus']);
  expect(texts('agreements', 'signedOn', { signedOn: '2018-05-21' })).toEqual(['21.5.2018']);
  expect(texts('surveys', 'year', { year: 2018 })).toEqual(['2018']);
  expect(texts('partners', 'isMistake', { isMistake: true })).toEqual(['Kyllä']);
  expect(texts('adoptions', 'municipalityCode', { municipalityCode: '275', isOurs: false })).toEqual([
    'Konnevesi',
    'Ei',
  ]);
  expect(read('adoptions', 'history', { history: [], state: 'in-use' }).lines).toEqual([
    { label: 'Tila', text: 'Käytössä' },
  ]);
  const cost = { id: OTHER, text: 'Tila', euros: 1500, rhythm: 'yearly' };
  expect(texts('adoptions', 'costs', { costs: [cost] })[0]).toMatch(
    /^Tila · Euroa: 1.500.€ · Toistuvuus: Vuosittain$/,
  );
});

test('leaves out of lists what both sides have, and counts it', () => {
  const [ours, theirs] = [{ members: ['Koivula', 'Joki'] }, { members: ['Koivula', 'Ranta'] }];
  expect(read('collections', 'members', ours, theirs)).toEqual({ lines: [{ text: 'Joki' }], alike: 1 });
});

test('shows the whole list when only its order differs', () => {
  const [ours, theirs] = [{ members: ['Koivula', 'Joki'] }, { members: ['Joki', 'Koivula'] }];
  expect(read('collections', 'members', ours, theirs).lines).toHaveLength(2);
});

test('says that a record which is referred to is not known', () => {
  expect(texts('practices', 'previousVersionId', { previousVersionId: OTHER })).toEqual([
    'Kohde, jota kirjastossa ei ole',
  ]);
});

test.each(RECORD_TABLES)('shows no id, no sum and no mark of data of %s', (table) => {
  const { id, ...row } = filledBySchema(ROW_SCHEMAS[table], () => undefined);
  for (const part of differingParts(table, { id }, { id, ...row } as never)) {
    expect(texts(table, part, row).join('\n')).not.toMatch(/[{}[\]]|[0-9a-f]{8}-|[0-9a-f]{64}|0{20}|\dT\d/);
  }
});
