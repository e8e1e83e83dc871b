import { describe, expect, test } from 'vitest';
import { findClockTimes } from '#shared/read/kind-facts/clock-times.ts';

const timesIn = (text: string) => findClockTimes(text).map(({ time }) => time);

describe('findClockTimes', () => {
  test.each([
    ['klo 15.00', '15:00'],
    ['klo 8', '08:00'],
    ['kello 9.30', '09:30'],
    ['kl. 15.45', '15:45'],
    ['kl 12', '12:00'],
    ['at 4 pm', '16:00'],
    ['at 12 p.m.', '12:00'],
    ['4.15 p.m.', '16:15'],
    ['at 16:00', '16:00'],
  ])('reads %s', (text, time) => {
    expect(timesIn(text)).toEqual([time]);
  });

  test('has no time for midnight at the end of a day', () => {
    expect(timesIn('31.3.2026 klo 24.00')).toEqual([undefined]);
  });

  test.each([
    'klo 9–15',
    'klo 9.00–15.00',
    'klo 25',
    'klo 12.75',
    '15.00',
    '13 pm',
    '1:2:3',
    '15 maaliskuuta',
  ])('leaves %s alone', (text) => {
    expect(timesIn(text)).toEqual([]);
  });

  test('does not take a time of day for a day', () => {
    expect(timesIn('30.9.2026 klo 8.10')).toEqual(['08:10']);
  });
});
