import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson, isPlainJson, MAX_DEPTH } from '#shared/bundle/canonical-json.ts';
import { readLines } from '#shared/bundle/read-rows.ts';

test('writes equal values as equal lines, whatever the order of their keys', () => {
  expect(canonicalJson({ b: 1, a: { d: [2], c: 'ä' } })).toBe(canonicalJson({ a: { c: 'ä', d: [2] }, b: 1 }));
  expect(canonicalJson({ b: undefined, a: null })).toBe('{"a":null}');
});

test('reads back every value that JSON can carry, one to a line', () => {
  fc.assert(
    fc.property(
      fc.array(fc.jsonValue({ noUnicodeString: false, maxDepth: 5 }), { minLength: 1 }),
      (values) => {
        const lines = values.map((value) => `${canonicalJson({ value })}\n`);
        const plain = values.every((value) => isPlainJson({ value }));
        expect(readLines(lines.join(''))).toEqual(
          plain ? values.map((value) => JSON.parse(JSON.stringify({ value }))) : undefined,
        );
      },
    ),
  );
});

test('refuses what is nested deeper than allowed, and no less', () => {
  const nested = (depth: number) => JSON.parse('['.repeat(depth) + ']'.repeat(depth));
  expect([isPlainJson(nested(MAX_DEPTH)), isPlainJson(nested(MAX_DEPTH + 1))]).toEqual([true, false]);
});

test('refuses a text without its last line’s end', () => {
  expect([readLines('{}'), readLines(''), readLines(undefined), readLines('{}\n')]).toEqual([
    undefined,
    undefined,
    undefined,
    [{}],
  ]);
});
