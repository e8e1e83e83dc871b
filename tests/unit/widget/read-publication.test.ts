import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePublication } from '#shared/publication/parse-publication.ts';
import { readPublication } from '../../../widget/read-publication.ts';
import { anAgreement } from '../../builders/agreement.ts';
import { aCommitment } from '../../builders/commitment.ts';
import { aPartner } from '../../builders/partner.ts';
import { aPublication } from '../../builders/publication.ts';

const partner = aPartner({
  businessId: '1234567-1',
  website: 'https://pallo.example/',
  contact: {
    role: { fi: 'Sihteeri' },
    email: 'sihteeri@pallo.example',
    basis: 'consent',
    until: '2027-01-01',
  },
});
const full = aPublication({
  agreement: anAgreement({
    signedOn: '2018-05-21',
    goals: [{ id: aPartner().id, name: { fi: 'Yhdessä' } }],
    decision: { body: { fi: 'Valtuusto' }, day: '2018-05-21', section: 12 },
    developmentTargets: [{ id: aPartner().id, scope: 'village', state: 'choosing' }],
  }),
  partners: [partner],
  commitments: [
    aCommitment({
      partnerId: partner.id,
      measure: {
        name: { fi: 'Kävijät' },
        unit: { fi: 'kävijää' },
        start: 0,
        target: 10,
        readings: [{ day: '2026-01-01', value: 1 }],
      },
    }),
  ],
});

/** Values that some part of a publication might be given instead of the right one. */
const wrongValues = fc.constantFrom<unknown>(
  null,
  '',
  ' ',
  'x',
  -1,
  0.5,
  7,
  true,
  [],
  {},
  [null],
  { fi: '' },
  '2026-11-31',
  'javascript:alert(1)',
  'a@b',
  undefined,
);

describe('readPublication', () => {
  test('reads what parsePublication reads', () => {
    expect(readPublication(JSON.stringify(full))).toEqual(parsePublication(JSON.stringify(full)));
    expect(readPublication(JSON.stringify(full)).ok).toBe(true);
  });

  test('accepts and refuses the same files as parsePublication, whatever part is spoilt', () => {
    const paths = listPaths(full);
    fc.assert(
      fc.property(fc.constantFrom(...paths), wrongValues, (path, value) => {
        const text = JSON.stringify(replaceAt(full, path, value));
        expect(readPublication(text).ok).toBe(parsePublication(text).ok);
      }),
      { numRuns: 1_500, seed: 5 },
    );
  });

  test('names the place of the first wrong part', () => {
    const text = JSON.stringify({ ...full, partners: [partner, { ...partner, kind: 'circus' }] });
    expect(readPublication(text)).toEqual({
      ok: false,
      problem: { kind: 'invalid', where: 'partners[1].kind' },
    });
  });

  test('drops unknown keys and is not touched by __proto__', () => {
    const text = JSON.stringify({ ...full, secret: 1 }).replace('{', '{"__proto__":{"polluted":true},');
    const read = readPublication(text);
    expect(read.ok && ('secret' in read.publication || 'polluted' in read.publication)).toBe(false);
  });
});

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
