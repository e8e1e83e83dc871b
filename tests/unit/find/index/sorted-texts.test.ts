import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sortedTexts } from '#shared/find/index/sorted-texts.ts';

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
