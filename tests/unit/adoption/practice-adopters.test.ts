import { expect, test } from 'vitest';
import { practiceAdopters, practiceSource } from '#shared/adoption/practice-adopters.ts';
import { anAdoption } from '../../builders/adoption.ts';

const JOUTSA = { municipalityCode: '172' };
const KONNEVESI = { municipalityCode: '275' };
const inUse = (municipalityCode: string, since: string) =>
  anAdoption({ municipalityCode, state: 'in-use', history: [{ state: 'in-use', since }] });

test('the one whose practice it is comes first, then the earliest adopters', () => {
  const adopters = practiceAdopters(JOUTSA, [inUse('435', '2021'), inUse('275', '2018-09')]);
  expect(adopters.map(({ body, isSource }) => [body.municipalityCode, isSource])).toEqual([
    ['172', true],
    ['275', false],
    ['435', false],
  ]);
});

test('what is only thought of, dropped or in the trash counts for none', () => {
  const thought = anAdoption({ state: 'assessed', history: [{ state: 'assessed', since: '2026' }] });
  const dropped = anAdoption({
    state: 'dropped',
    history: [{ state: 'dropped', since: '2026', reason: 'Ei vetäjää.' }],
  });
  const removed = anAdoption({ deletedAt: '2026-11-26T10:00:00.000Z' });
  expect(practiceAdopters(undefined, [thought, dropped, removed])).toEqual([]);
});

test('the one whose practice it is does not adopt it', () => {
  expect(practiceAdopters(KONNEVESI, [inUse('275', '2020')])).toHaveLength(1);
});

test('from whom it was taken is told when that is another than the one whose it is', () => {
  const [, direct, second] = practiceAdopters(JOUTSA, [
    anAdoption({ source: JOUTSA }),
    { ...inUse('435', '2021'), source: KONNEVESI },
  ]);
  expect(direct?.from).toBeUndefined();
  expect(second?.from).toEqual(KONNEVESI);
});

test('a card that names no municipality names a place or a site', () => {
  expect(practiceSource({ municipalityCode: '172', locality: 'Joutsa' })).toEqual(JOUTSA);
  expect(practiceSource({ locality: 'Keski-Suomi', site: 'Innokylä' })).toEqual({
    organisation: 'Keski-Suomi',
  });
  expect(practiceSource({ site: 'Innokylä' })).toEqual({ organisation: 'Innokylä' });
  expect(practiceSource({})).toBeUndefined();
});
