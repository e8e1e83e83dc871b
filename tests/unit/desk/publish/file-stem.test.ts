import { describe, expect, test } from 'vitest';
import { fileStem, plainStem } from '#shared/desk/publish/file-stem.ts';

describe('fileStem', () => {
  test('is the name in plain letters, with the municipality when that is not in it', () => {
    expect(fileStem({ fi: 'Elinvoimasopimus 2026!' }, { fi: 'Äänekoski' })).toBe(
      'elinvoimasopimus-2026-aanekoski',
    );
    expect(fileStem({ fi: 'Esimerkkilän hyvä sopimus' }, { fi: 'Esimerkkilä' })).toBe(
      'esimerkkilan-hyva-sopimus',
    );
  });

  test('has a name also where no letter can stay', () => {
    expect(fileStem({ fi: '***' }, undefined)).toBe('sopimus');
  });

  test('is cut between words at 60 characters', () => {
    const stem = fileStem({ fi: 'sana '.repeat(40) }, undefined);
    expect(stem).toBe(`${'sana-'.repeat(11)}sana`);
    expect(fileStem({ fi: 'x'.repeat(90) }, undefined)).toBe('x'.repeat(60));
  });
});

test('a typed name becomes plain, or nothing', () => {
  expect(plainStem(' Koivulan Sopimus.json ')).toBe('koivulan-sopimus-json');
  expect(plainStem('../..')).toBeUndefined();
});
