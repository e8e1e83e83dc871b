import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson, canonicalPractice } from '#shared/subscription/canonical-json.ts';
import { aShared } from '../../builders/shared.ts';

describe('canonical JSON', () => {
  test('is the same whatever the order in which keys were written', () => {
    const shuffled = fc.dictionary(fc.string(), fc.jsonValue()).chain((value) =>
      fc.shuffledSubarray(Object.entries(value), { minLength: Object.keys(value).length }).map((entries) => ({
        value,
        other: Object.fromEntries(entries),
      })),
    );
    fc.assert(
      fc.property(shuffled, ({ value, other }) => {
        expect(canonicalJson(other)).toBe(canonicalJson(value));
      }),
      { seed: 7 },
    );
  });

  test('says what JSON says, and differs for what differs', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        expect(JSON.parse(canonicalJson(one))).toEqual(JSON.parse(JSON.stringify(one)));
        if (canonicalJson(one) === canonicalJson(other)) expect(one).toEqual(other);
      }),
      { seed: 7 },
    );
  });

  test('orders keys by code unit and leaves absent ones out', () => {
    expect(canonicalJson({ ä: 1, b: undefined, a: [{ d: 1, c: 2 }] })).toBe('{"a":[{"c":2,"d":1}],"ä":1}');
  });

  test('of a practice does not tell when it last changed', () => {
    const practice = aShared();
    const dated = { ...practice, changedAt: '2026-11-21T10:00:00.000Z' };
    expect(canonicalPractice(dated)).toBe(canonicalPractice(practice));
  });
});
