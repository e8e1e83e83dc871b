import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkBySchema } from '#shared/publication/check-by-schema.ts';
import collectionTerse from '#shared/publication/json-schema/collection-1.terse.json' with { type: 'json' };
import publicationTerse from '#shared/publication/json-schema/publication-1.terse.json' with { type: 'json' };
import regionTerse from '#shared/publication/json-schema/region-1.terse.json' with { type: 'json' };
import { publishedCollectionSchema } from '#shared/publication/published-collection-schema.ts';
import { regionSchema } from '#shared/publication/region-schema.ts';
import type { TerseSchemas } from '#shared/publication/terse-schema.ts';

const folder = new URL('../../site/pages/esimerkkila/kierre/', import.meta.url);
const readData = (name: string) => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));

const formats = [
  {
    name: 'collection',
    schema: publishedCollectionSchema,
    terse: collectionTerse,
    data: readData('kokoelma.json'),
  },
  { name: 'region', schema: regionSchema, terse: regionTerse, data: readData('alue.json') },
];

/** Values that some part of a file might be given instead of the right one. */
const wrongValues = fc.constantFrom<unknown>(
  null,
  '',
  ' ',
  'x',
  -1,
  7,
  true,
  [],
  {},
  { fi: '' },
  '2026-11-31',
);

describe.each(formats)('a published $name', ({ schema, terse, data }) => {
  const check = (value: unknown) =>
    checkBySchema([...publicationTerse, ...terse] as unknown as TerseSchemas, value);

  test('loses nothing of the demo’s file, by either schema', () => {
    expect(schema.parse(data)).toEqual(data);
    expect(check(data)).toEqual(data);
  });

  test('is accepted and refused by the widget as by zod, whatever part is spoilt', () => {
    const paths = listPaths(data);
    fc.assert(
      fc.property(fc.constantFrom(...paths), wrongValues, (path, value) => {
        const spoilt = replaceAt(data, path, value);
        expect(passes(() => check(spoilt))).toBe(schema.safeParse(spoilt).success);
      }),
      { numRuns: 400, seed: 5 },
    );
  });
});

test('a collection has no place for a contact, an author or a clipped text', () => {
  const [practice] = readData('kokoelma.json').practices;
  const spoken = { ...practice, author: 'kanaria', contacts: ['kanaria'], text: 'kanaria' };
  const read = publishedCollectionSchema.parse({ ...readData('kokoelma.json'), practices: [spoken] });
  expect(JSON.stringify(read)).not.toContain('kanaria');
});

function passes(check: () => unknown): boolean {
  try {
    check();
    return true;
  } catch {
    return false;
  }
}

function listPaths(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => listPaths(inner, [...path, key]))].filter(
    (found) => found.length > 0,
  );
}

function replaceAt(value: unknown, [key, ...rest]: string[], replacement: unknown): unknown {
  if (key === undefined) return replacement;
  if (Array.isArray(value))
    return value.map((item, i) => (String(i) === key ? replaceAt(item, rest, replacement) : item));
  const object = value as Record<string, unknown>;
  return { ...object, [key]: replaceAt(object[key], rest, replacement) };
}
