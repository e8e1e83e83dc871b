import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sortedPlaces, sortedTexts } from '#shared/find/index/sorted-texts.ts';

test('texts sorted group by group stand as sort() puts them', async () => {
  const text = fc.string({
    unit: fc.constantFrom('a', 'b', 'ä', 'z', '-', '\u{1f600}', '\uffff'),
    maxLength: 6,
  });
  await fc.assert(
    fc.asyncProperty(fc.array(text, { maxLength: 80 }), async (texts) => {
      expect(await sortedTexts(texts, async () => undefined)).toEqual([...texts].sort());
    }),
  );
});

test('places sorted run by run stand as sort() puts them, equals in the order of their numbers', async () => {
  for (const count of [0, 1, 2_000, 2_001, 9_999]) {
    const values = Array.from({ length: count }, (_, place) => (place * 7_919) % 1_000);
    const byValue = (a: number, b: number) => (values[a] ?? 0) - (values[b] ?? 0);
    const expected = Uint32Array.from(values, (_, place) => place).sort(byValue);
    expect(await sortedPlaces(count, byValue, async () => undefined)).toEqual(expected);
  }
});
