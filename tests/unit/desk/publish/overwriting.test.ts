import { describe, expect, test } from 'vitest';
import { overwriteConcern } from '#shared/desk/publish/overwriting.ts';
import { aPublication } from '../../../builders/publication.ts';

const publication = aPublication({ publishedAt: '2026-10-01T09:00:00.000Z' });
const concern = (present: object) =>
  overwriteConcern(JSON.stringify({ ...publication, ...present }), publication);

describe('overwriteConcern', () => {
  test('has nothing against an older publication of the agreement, nor the very same', () => {
    expect(concern({ publishedAt: '2026-09-30T09:00:00.000Z' })).toBeUndefined();
    expect(concern({})).toBeUndefined();
  });

  test('tells when what is there was published later', () => {
    const publishedAt = '2026-10-01T09:00:00.001Z';
    expect(concern({ publishedAt })).toEqual({ kind: 'newer', publishedAt });
  });

  test('compares moments and not their spelling', () => {
    expect(concern({ publishedAt: '2026-10-01T11:30:00+03:00' })).toBeUndefined();
  });

  test('tells another agreement by its name, when it has one', () => {
    const { agreement, id } = aPublication();
    expect(concern({ id, agreement: { ...agreement, name: { sv: 'Ett annat' } } })).toEqual({
      kind: 'other',
      name: 'Ett annat',
    });
    expect(concern({ id, agreement: null })).toEqual({ kind: 'other', name: undefined });
  });

  test('tells a file of a newer program', () => {
    expect(concern({ version: 99 })).toEqual({ kind: 'newer-version' });
  });

  test.each(['', 'null', '[]', '{"format":"muu"}', '{'])(
    'tells a file that is no publication: %s',
    (present) => {
      expect(overwriteConcern(present, publication)).toEqual({ kind: 'unknown' });
    },
  );

  test('does not pass a publication whose moment cannot be read', () => {
    expect(concern({ publishedAt: 'eilen' })).toEqual({ kind: 'unknown' });
  });
});
