import { describe, expect, it } from 'vitest';
import { comparePractices } from '#shared/practice/compare-practices.ts';
import type { PracticeFields } from '#shared/practice/practice-schema.ts';

const voucher = (more: Partial<PracticeFields> = {}): PracticeFields => ({
  kind: 'welfare-voucher',
  title: 'Hyvinvointiseteli',
  ...more,
});

describe('comparing practices', () => {
  it('gives the fields that any of them tells, in the order of the card', () => {
    const rows = comparePractices([voucher({ value: '50 €' }), voucher({ summary: 'Seteli.' })]);
    expect(rows.map(({ name }) => name)).toEqual(['title', 'kind', 'summary', 'value']);
  });

  it('says who tells a field', () => {
    const rows = comparePractices([voucher({ value: '50 €' }), voucher(), voucher({ value: '60 €' })]);
    expect(rows.find(({ name }) => name === 'value')?.told).toEqual([true, false, true]);
  });

  it('takes values that differ in white space only for the same', () => {
    const rows = comparePractices([voucher({ value: '50 €' }), voucher({ value: '50  € ' })]);
    expect(rows.find(({ name }) => name === 'value')?.outcome).toBe('same');
  });

  it('tells different values from a field that some do not tell', () => {
    const outcome = (...values: (string | undefined)[]) =>
      comparePractices(values.map((value) => (value === undefined ? voucher() : voucher({ value })))).find(
        ({ name }) => name === 'value',
      )?.outcome;
    expect(outcome('50 €', '50 €', '50 €')).toBe('same');
    expect(outcome('50 €', '50 €', '60 €')).toBe('differs');
    expect(outcome(undefined, '50 €', '60 €')).toBe('differs');
    expect(outcome(undefined, '50 €', '50 €')).toBe('not-all');
    expect(outcome('50 €', undefined)).toBe('not-all');
  });
});
