import { describe, expect, test } from 'vitest';
import {
  DraftProblem,
  euros,
  neededBody,
  optionalAddress,
  optionalDay,
  optionalSection,
  optionalText,
  partialDay,
} from '../../../../extension/models/adoption-values.ts';

/** The code of what is wrong, when reading fails. */
function problemOf(read: () => unknown): string | undefined {
  try {
    read();
    return undefined;
  } catch (error) {
    return error instanceof DraftProblem ? error.problem.code : 'another error';
  }
}

describe('a sum of euros', () => {
  test.each([
    ['300', 300],
    ['1 500', 1500],
    ['1\u00a0500,50 €', 1500.5],
    ['12,5', 12.5],
    ['12.50', 12.5],
    ['1.500', 1500],
    ['1.500,00', 1500],
    ['0', 0],
    ['40 euroa', 40],
  ])('“%s” is %d', (typed, sum) => expect(euros({ sum: typed }, 'sum')).toBe(sum));

  test.each(['', 'paljon', '-5', '1,234,5', '12,345', '1e3'])('“%s” is none', (typed) => {
    expect(problemOf(() => euros({ sum: typed }, 'sum'))).toBe('euros-unknown');
  });
});

describe('a day, month or year', () => {
  test.each([
    ['2018', '2018'],
    ['9/2018', '2018-09'],
    ['9.2018', '2018-09'],
    ['1.9.2018', '2018-09-01'],
    ['2018-09-01', '2018-09-01'],
  ])('“%s” is %s', (typed, day) => expect(partialDay({ since: typed }, 'since')).toBe(day));

  test.each(['', '13/2018', '31.2.2018', 'syksy 2018', '18'])('“%s” is none', (typed) => {
    expect(problemOf(() => partialDay({ since: typed }, 'since'))).toBe('since-unknown');
  });
});

test.each([
  ['§ 112', '112'],
  ['112', '112'],
  ['112–114', '112–114'],
  ['', undefined],
])('the section “%s” is %s', (typed, section) => {
  expect(optionalSection({ section: typed }, 'section')).toBe(section);
});

test('what is no section, day or web address is said to be none', () => {
  expect(problemOf(() => optionalSection({ section: 'kolmas' }, 'section'))).toBe('section-unknown');
  expect(problemOf(() => optionalDay({ day: '32.1.2026' }, 'day'))).toBe('day-unknown');
  expect(problemOf(() => optionalAddress({ address: 'javascript:alert(1)' }, 'address'))).toBe(
    'address-unknown',
  );
});

test('a body must be named', () => {
  expect(problemOf(() => neededBody({ name: ' ' }, 'name'))).toBe('body-missing');
  expect(neededBody({ name: 'konnevesi' }, 'name')).toEqual({ municipalityCode: '275' });
});

test('a text that is too long is not cut but refused', () => {
  expect(problemOf(() => optionalText({ text: 'a'.repeat(2_001) }, 'text'))).toBe('too-long');
  expect(optionalText({ text: '  ' }, 'text')).toBeUndefined();
});
