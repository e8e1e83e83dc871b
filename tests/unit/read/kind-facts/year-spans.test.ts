import { describe, expect, test } from 'vitest';
import { findYear, findYearSpan } from '#shared/read/kind-facts/year-spans.ts';

describe('findYearSpan', () => {
  test.each([
    ['Hyvinvointisuunnitelma 2025–2029', '2025–2029'],
    ['fullmäktigeperioden 2018−2021', '2018−2021'],
    ['kausi 2024-27', '2024-27'],
    ['1.1.2024 – 31.12.2027', '1.1.2024 – 31.12.2027'],
    ['ajalle 1.6.–31.12.2028', '1.6.–31.12.2028'],
    ['päivätty 2024-09-03', undefined],
    ['TAIDno-2024-77', undefined],
    ['p. 2024 2025', undefined],
  ])('of "%s" is %s', (text, span) => {
    expect(findYearSpan(text)).toBe(span);
  });
});

describe('findYear', () => {
  test.each([
    ['Järjestökartoitus 2023', '2023'],
    ['Hyvinvointikertomus (2022)', '2022'],
    ['päivätty 3.9.2024', undefined],
    ['vuosina 2021–2025', undefined],
  ])('of "%s" is %s', (text, year) => {
    expect(findYear(text)).toBe(year);
  });
});
