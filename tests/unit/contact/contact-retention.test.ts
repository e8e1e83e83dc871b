import { expect, test } from 'vitest';
import { keptUntil, monthsAfter } from '#shared/contact/contact-retention.ts';

test('a contact is kept until its own day, or by the rule, or without an end', () => {
  const since = '2026-01-31';
  expect(keptUntil({ since }, { months: 24 })).toBe('2028-01-31');
  expect(keptUntil({ since, own: '2027-05-01' }, { months: 24 })).toBe('2027-05-01');
  expect(keptUntil({ since }, { months: null })).toBeUndefined();
});

test('a month without that day ends on its last one', () => {
  expect(monthsAfter('2026-01-31', 1)).toBe('2026-02-28');
  expect(monthsAfter('2024-02-29', 12)).toBe('2025-02-28');
  expect(monthsAfter('2026-11-30', 3)).toBe('2027-02-28');
});
