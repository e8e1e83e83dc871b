import { expect, test } from 'vitest';
import { bodyByName, bodyName, isSameBody } from '#shared/adoption/adopting-body.ts';

test.each([
  ['Konnevesi', '275'],
  ['  konneveden ', undefined],
  ['Vasa', '905'],
  ['Mäntyharju', '507'],
])('“%s” is understood', (typed, municipalityCode) => {
  expect(bodyByName(typed)).toEqual(
    municipalityCode === undefined ? { organisation: typed.trim() } : { municipalityCode },
  );
});

test('an empty name and one too long are of no body', () => {
  expect(bodyByName('  ')).toBeUndefined();
  expect(bodyByName('a'.repeat(201))).toBeUndefined();
});

test('a municipality is named in the reader’s language', () => {
  expect(bodyName({ municipalityCode: '905' }, 'sv')).toBe('Vasa');
  expect(bodyName({ organisation: 'Raahen hyvinvointikuntayhtymä' }, 'sv')).toBe(
    'Raahen hyvinvointikuntayhtymä',
  );
});

test('a merged municipality is the one it became part of', () => {
  expect(isSameBody({ municipalityCode: '588' }, { municipalityCode: '507' })).toBe(true);
  expect(isSameBody({ organisation: 'Käylän kylä' }, { organisation: 'käylän kylä' })).toBe(true);
  expect(isSameBody({ organisation: 'Käylän kylä' }, { municipalityCode: '305' })).toBe(false);
});
