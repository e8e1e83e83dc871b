import { describe, expect, test } from 'vitest';
import type { CitableThings } from '../../../../../extension/database/workshop-methods.ts';
import type { SeriesModel } from '../../../../../extension/models/series-model.ts';
import { wordingIn } from '../../../../../extension/screens/parts/wording.ts';
import {
  type CitationSource,
  findCitations,
  presentText,
} from '../../../../../extension/screens/workshop/citable.ts';
import { aSeries, CODES } from '../../../../builders/workshop.ts';

const wording = wordingIn('fi');
const things: CitableThings = {
  findings: [
    {
      id: 'oma',
      municipalityCode: CODES.joutsa,
      survey: 'Kartoitus 2018',
      question: 'Yhteyshenkilö',
      value: '41 %',
    },
    { id: 'alue', survey: 'Kartoitus 2018', question: 'Tilat', value: 'Liian vähän' },
    {
      id: 'muu',
      municipalityCode: CODES.luhanka,
      survey: 'Kartoitus 2018',
      question: 'Tilat',
      value: 'Riittävästi',
    },
  ],
  nominations: [
    { id: 'seura', nominee: 'Kylän väki', isPerson: false, year: 2019 },
    { id: 'ihminen', nominee: 'Veikko Esimerkki', isPerson: true, year: 2019 },
  ],
};
const model: Pick<SeriesModel, 'findPractices'> = {
  findPractices: async () => [
    { id: 'poyta', title: 'Kumppanuuspöytä' },
    { id: 'kahvila', title: 'Kyläkahvila' },
  ],
};
const open = {
  state: 'ready' as const,
  series: aSeries(),
  titles: new Map([['poyta', 'Uusi nimi']]),
  things,
};
const source: CitationSource = { model, open, code: CODES.joutsa, cited: [] };

describe('what a plan can cite', () => {
  test('are the municipality’s own findings and the region’s, found by the survey’s words too', async () => {
    const all = await findCitations('findings', '', source, wording);
    expect(all.map(({ key }) => key)).toEqual(['oma', 'alue']);
    expect(all[0]?.kept).toBe('Kartoitus 2018: Yhteyshenkilö – 41 %');
    expect(
      (await findCitations('findings', 'kartoitus tilat', source, wording)).map(({ key }) => key),
    ).toEqual(['alue']);
  });

  test('are the practices the library finds, those cited already left out', async () => {
    const cited = [{ id: 'poyta', text: 'Kumppanuuspöytä' }];
    const found = await findCitations('practices', 'kylä', { ...source, cited }, wording);
    expect(found).toEqual([{ key: 'kahvila', text: 'Kyläkahvila' }]);
  });

  test('are nominations, but the name of a nominated person is not copied', async () => {
    const found = await findCitations('nominations', '', source, wording);
    expect(found.map(({ text, kept }) => [text, kept])).toEqual([
      ['Kylän väki', 'Kylän väki 2019'],
      ['Veikko Esimerkki', wording.words.workshop.plan.person(2019)],
    ]);
  });
});

test('what is cited has its present name while it is in the library, and none afterwards', () => {
  expect(presentText('practices', { id: 'poyta', text: 'Vanha nimi' }, open)).toBe('Uusi nimi');
  expect(presentText('practices', { id: 'poissa', text: 'Vanha nimi' }, open)).toBeUndefined();
  expect(presentText('findings', { id: 'oma', text: 'Tulos' }, open)).toBe('Tulos');
  expect(presentText('findings', { id: 'poissa', text: 'Tulos' }, open)).toBeUndefined();
  expect(presentText('nominations', { id: 'ihminen', text: 'Henkilöehdotus 2019' }, open)).toBe(
    'Veikko Esimerkki',
  );
});
