import { describe, expect, test } from 'vitest';
import { findClockTimes } from '#shared/read/kind-facts/clock-times.ts';
import { dayOfMention, findDayMentions } from '#shared/read/kind-facts/day-mentions.ts';

const mentionsIn = (text: string) =>
  findDayMentions(text, findClockTimes(text)).map(({ day, month, year }) =>
    [day, month, year].map((part) => part ?? '').join('.'),
  );

describe('findDayMentions', () => {
  test.each([
    ['1.2.–28.2.2026', ['1.2.', '28.2.2026']],
    ['1.–28.2.2026', ['1..', '28.2.2026']],
    ['23.10–20.11', ['23.10.', '20.11.']],
    ['30.9 mennessä', ['30.9.']],
    ['helmikuun loppuun', ['last.2.']],
    ['helmikuun 2026 loppuun', ['last.2.2026']],
    ['by the end of February 2026', ['last.2.2026']],
    ['den 1 till den 30 september 2026', ['1..', '30.9.2026']],
    ['1. helmikuuta – 15. maaliskuuta 2026', ['1.2.', '15.3.2026']],
    ['March 31, 2026', ['31.3.2026']],
    ['31.11.', ['31.11.']],
  ])('finds the days of %s', (text, days) => {
    expect(mentionsIn(text)).toEqual(days);
  });

  test.each(['klo 8.10', '2,5 miljoonaa', 'versio 1.2.3', '45.13.', 'puh. 044 000 0000', 'you may apply'])(
    'finds none in %s',
    (text) => {
      expect(mentionsIn(text)).toEqual([]);
    },
  );
});

describe('dayOfMention', () => {
  const end = { day: 'last', month: 2, year: undefined, index: 0, end: 0 } as const;

  test('knows the last day of February', () => {
    expect([2024, 2026].map((year) => dayOfMention(end, year))).toEqual(['2024-02-29', '2026-02-28']);
  });

  test('knows no 31 November', () => {
    expect(dayOfMention({ ...end, day: 31, month: 11 }, 2026)).toBeUndefined();
  });
});
