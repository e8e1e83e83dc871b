import { describe, expect, test } from 'vitest';
import type { z } from 'zod/mini';
import { finding } from '#shared/desk/check/finding.ts';
import { deskFieldsFi } from '#shared/language/extension/desk-fields-fi.ts';
import { publicationSchema } from '#shared/publication/publication-schema.ts';
import { fieldWords, placeWords } from '../../../../../extension/screens/desk-check/place-words.ts';
import { wordingIn } from '../../../../../extension/screens/parts/wording.ts';
import { aDeskAgreement, aDeskCommitment, aDeskPartner } from '../../../../builders/desk.ts';

const wording = wordingIn('fi');

/** The names of all fields that a schema has, however deep; those of a text in languages are languages and not fields. */
function fieldNames(schema: z.ZodMiniType, found = new Set<string>()): Set<string> {
  const { shape, innerType, element } = schema._zod.def as {
    shape?: Record<string, z.ZodMiniType>;
    innerType?: z.ZodMiniType;
    element?: z.ZodMiniType;
  };
  for (const inner of [innerType, element]) if (inner) fieldNames(inner, found);
  if (shape && !('smn' in shape)) {
    for (const [name, field] of Object.entries(shape)) {
      found.add(name);
      fieldNames(field, found);
    }
  }
  return found;
}

describe('fieldWords', () => {
  test('has a name for every field of a publication', () => {
    // The lists themselves are told as groups.
    const names = [...fieldNames(publicationSchema)].filter((name) => name !== 'partners');
    expect(names.length).toBeGreaterThan(50);
    expect(names.filter((name) => !(name in deskFieldsFi))).toEqual([]);
  });

  test('numbers a thing among several of its list, and not the only one', () => {
    const [one, two] = [aDeskCommitment(), aDeskCommitment()];
    const path = ['commitments', two.id, 'endsOn'];
    expect(fieldWords(path, aDeskPartner({ commitments: [one, two] }), wording)).toBe('Sitoumus 2 › Päättyy');
    expect(fieldWords(path, aDeskPartner({ commitments: [two] }), wording)).toBe('Sitoumus › Päättyy');
  });
});

describe('placeWords', () => {
  const partner = aDeskPartner();

  test('tells the partner and the field, or the partner alone', () => {
    const at = (path: string[]) => placeWords(finding('half-filled', { partner }, path), partner, wording);
    expect(at(['contact'])).toBe('Kyläyhdistys ry: Yhteystieto asukkaille');
    expect(at([])).toBe('Kyläyhdistys ry');
  });

  test('tells the page where there is no field, and what has names of its own by them', () => {
    const agreement = aDeskAgreement();
    const at = (...told: Parameters<typeof finding>) => placeWords(finding(...told), agreement, wording);
    expect(at('no-partners', {}, [], { page: 'partners' })).toBe('Kumppanit');
    expect(at('element-unserved', {}, ['elements', 'services'])).toBe('Palvelut');
    expect(at('low-contrast', {}, ['publishing', 'attributes', 'accent/surface', 'dark'])).toBe(
      'Korostus ja Pinta (tumma)',
    );
  });
});
