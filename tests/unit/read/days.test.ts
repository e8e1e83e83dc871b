import { describe, expect, test } from 'vitest';
import { calendarDay, findDays, firstDay } from '#shared/read/days.ts';

describe('firstDay', () => {
  test.each([
    ['20.6.2018', '2018-06-20'],
    ['31.03.2020', '2020-03-31'],
    ['3. 9. 2024', '2024-09-03'],
    ['ti 3.9.2024 klo 9.15', '2024-09-03'],
    ['den 24 april 2023', '2023-04-24'],
    ['3 September 2024', '2024-09-03'],
    ['September 3, 2024', '2024-09-03'],
    ['3rd March 2024', '2024-03-03'],
    ['3. syyskuuta 2024', '2024-09-03'],
    ['05 tammikuu 2022', '2022-01-05'],
    ['2024-09-03', '2024-09-03'],
    ['2024-09-03T23:59:00+03:00', '2024-09-03'],
    ['29.2.2024', '2024-02-29'],
    ['3. März 2024', '2024-03-03'],
    ['24. Dezember 2023', '2023-12-24'],
    ['1er août 2023', '2023-08-01'],
    ['3. mai 2024', '2024-05-03'],
    ['Dec 18 2025', '2025-12-18'],
    ['2024/9/3', '2024-09-03'],
    ['Thu, 09/25/2025 - 11:38', '2025-09-25'],
    ['25/09/2025', '2025-09-25'],
    ['11-29-2024, 09:03 AM', '2024-11-29'],
  ])('reads %s', (text, day) => {
    expect(firstDay(text)).toBe(day);
  });

  test.each([
    '31.11.2024',
    '29.2.2023',
    '32.1.2024',
    '2024-13-01',
    '10.4.',
    '23.10–20.11',
    'tammikuussa 2023',
    'p. 014 000 0000',
    '1.2.3.2024',
    'PRIDno-2022-3319',
    'version 1.12.20245',
    '3.9.0024',
    '03/09/2024',
    '3 days ago',
    '1/2/3/2024',
  ])('refuses %s', (text) => {
    expect(firstDay(text)).toBeUndefined();
  });
});

describe('findDays', () => {
  test('gives every day in the order of the text', () => {
    const days = findDays('Haku 1.2.2024–26.2.2024, päätös 2024-03-20 tai 3. huhtikuuta 2024');
    expect(days.map(({ day }) => day)).toEqual(['2024-02-01', '2024-02-26', '2024-03-20', '2024-04-03']);
  });
});

describe('calendarDay', () => {
  test('refuses years no page is from', () => {
    expect(calendarDay(1066, 10, 14)).toBeUndefined();
  });
});
