import { expect, test } from 'vitest';
import { decisionWords } from '#shared/adoption/decision-words.ts';

test('a decision is referred to as minutes are', () => {
  const decision = {
    body: 'Kunnanhallitus',
    day: '2018-08-27',
    section: '112',
    diaryNumber: 'KONDno-2018-123',
  };
  expect(decisionWords(decision, 'fi')).toBe('Kunnanhallitus 27.8.2018 §\u00a0112, KONDno-2018-123');
});

test('what is not known is left out', () => {
  expect(decisionWords({ diaryNumber: 'KONDno-2018-123' }, 'fi')).toBe('KONDno-2018-123');
  expect(decisionWords({}, 'fi')).toBeUndefined();
});
