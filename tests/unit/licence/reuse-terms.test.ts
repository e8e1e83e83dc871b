import { describe, expect, test } from 'vitest';
import { LICENCE_CODES } from '#shared/licence/licence-codes.ts';
import { licenceSchema } from '#shared/licence/licence-schema.ts';
import { reuseTerms, UNKNOWN_TERMS } from '#shared/licence/reuse-terms.ts';

describe('reuseTerms', () => {
  test('reads the parts of a Creative Commons name', () => {
    expect(reuseTerms({ name: 'x', code: 'cc-by-nc-sa-4.0' })).toEqual({
      copy: 'yes',
      change: 'yes',
      sell: 'no',
      attribution: true,
      sameTerms: true,
    });
    expect(reuseTerms({ name: 'x', code: 'cc-by-nd-3.0' }).change).toBe('no');
  });

  test('asks nothing of what is given to all', () => {
    expect(reuseTerms({ name: 'CC0', code: 'cc0-1.0' })).toMatchObject({ copy: 'yes', attribution: false });
  });

  test('tells to ask where no terms are known, they are not ours to judge, or all rights are kept', () => {
    expect(reuseTerms(undefined)).toBe(UNKNOWN_TERMS);
    expect(reuseTerms({ name: 'Oma ehto' })).toBe(UNKNOWN_TERMS);
    expect(reuseTerms({ name: 'x', code: 'all-rights-reserved' }).copy).toBe('ask');
  });

  test('knows every code', () => {
    for (const code of LICENCE_CODES) {
      expect(licenceSchema.parse({ name: 'x', code }).code).toBe(code);
      expect(reuseTerms({ name: 'x', code }).copy).toBe(code === 'all-rights-reserved' ? 'ask' : 'yes');
    }
  });
});
