import { expect, test } from 'vitest';
import { adoptionSchema, stateEntrySchema } from '#shared/adoption/adoption-schema.ts';
import { anAdoption } from '../../builders/adoption.ts';

test('an adoption of a body that is none of the municipalities has a name in the code’s place', () => {
  const { municipalityCode: _code, ...rest } = anAdoption();
  expect(adoptionSchema.parse({ ...rest, organisation: 'Käylän kyläyhdistys' }).organisation).toBe(
    'Käylän kyläyhdistys',
  );
});

test('a dropped practice has the reason', () => {
  const dropped = { state: 'dropped', since: '2026-11-26' };
  expect(stateEntrySchema.safeParse(dropped).success).toBe(false);
  expect(stateEntrySchema.safeParse({ ...dropped, reason: ' ' }).success).toBe(false);
  expect(stateEntrySchema.safeParse({ ...dropped, reason: 'Ei vetäjää.' }).success).toBe(true);
});

test.each(['2018', '2018-09', '2018-09-03'])('a state may be dated %s', (since) => {
  expect(stateEntrySchema.safeParse({ state: 'trial', since }).success).toBe(true);
});

test.each(['', '18', '2018-13', '2018-02-30', 'syksy 2018'])('a state may not be dated “%s”', (since) => {
  expect(stateEntrySchema.safeParse({ state: 'trial', since }).success).toBe(false);
});

test('an adoption without any state in its history is refused', () => {
  expect(adoptionSchema.safeParse(anAdoption({ history: [] })).success).toBe(false);
});
