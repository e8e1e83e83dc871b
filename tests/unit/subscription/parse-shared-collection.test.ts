import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseCollectionPage, parseSharedCollection } from '#shared/subscription/parse-shared-collection.ts';
import { aShared, aSharedCollection } from '../../builders/shared.ts';

const parsed = (value: unknown) => parseSharedCollection(JSON.stringify(value));
const problemOf = (value: unknown) => {
  const result = parsed(value);
  return result.ok ? undefined : result.problem;
};
const withPractice = (told: object) => ({ ...aSharedCollection(), practices: [{ ...aShared(), ...told }] });

describe('a shared collection', () => {
  test('is read without the parts that only the extension knows', () => {
    const path = '../../site/pages/esimerkkila/kierre/kokoelma.json';
    const text = readFileSync(new URL(path, import.meta.url), 'utf8');
    const result = parseSharedCollection(`\ufeff${text}`);
    expect(result.ok && result.page).toEqual(JSON.parse(text));
  });

  test('loses what has no place in it', () => {
    const result = parsed(
      withPractice({ author: 'kanaria', card: { contacts: ['kanaria'], rhythm: 'usein' } }),
    );
    expect(result.ok && JSON.stringify(result.page)).not.toContain('kanaria');
    expect(result.ok && result.page.practices[0]?.card).toEqual({ rhythm: 'usein' });
  });

  test('of a newer version is told from one that is faulty', () => {
    expect(problemOf({ ...aSharedCollection(), version: 2, practices: 'muuta' })).toEqual({
      kind: 'newer-version',
    });
    expect(problemOf({ ...aSharedCollection(), version: '1' })).toEqual({
      kind: 'invalid',
      where: 'version',
    });
  });

  test.each([
    ['a text', 'kokoelma'],
    ['a list', []],
    ['nothing', null],
    ['a publication of another kind', { format: 'hyvan-kierre/publication', version: 1 }],
    ['a further page', { format: 'hyvan-kierre/collection-page', version: 1 }],
  ])('is not %s', (_what, value) => {
    expect(problemOf(value)).toEqual({ kind: 'not-collection' });
  });

  test('is not a text that is no JSON', () => {
    expect(parseSharedCollection('<html>')).toEqual({ ok: false, problem: { kind: 'not-json' } });
    expect(parseCollectionPage('{')).toEqual({ ok: false, problem: { kind: 'not-json' } });
  });

  test.each([
    ['a script as its source', { source: { address: 'javascript:alert(1)' } }, 'practices[0].source.address'],
    [
      'a script in a link',
      { card: { links: [{ text: 'x', address: 'javascript:alert(1)' }] } },
      'practices[0].card',
    ],
    [
      'a file in a link',
      { card: { memos: [{ text: 'x', address: 'file:///etc/passwd' }] } },
      'practices[0].card',
    ],
    ['a number for a title', { title: 7 }, 'practices[0].title'],
    ['a list for a card', { card: [] }, 'practices[0].card'],
    ['mark-up for a kind', { kind: '<b>' }, 'practices[0].kind'],
  ])('is refused with %s', (_what, told, where) => {
    expect(problemOf(withPractice(told))).toEqual({ kind: 'invalid', where });
  });

  test.each(['__proto__', 'constructor', 'prototype'])('is refused with a key that is %s', (key) => {
    const text = JSON.stringify(withPractice({ card: {} })).replace('"card":{}', `"card":{"${key}":{"a":1}}`);
    const result = parseSharedCollection(text);
    expect(result).toEqual({ ok: false, problem: { kind: 'invalid', where: `practices[0].card.${key}` } });
    expect(({} as { a?: number }).a).toBeUndefined();
  });

  test('tells the place of a fault in a few words, whatever the file calls it', () => {
    const text = `{"format":"hyvan-kierre/collection","version":1,"${'a'.repeat(9_000)}":{"constructor":1}}`;
    const result = parseSharedCollection(text);
    expect(result).toMatchObject({ ok: false, problem: { kind: 'invalid', where: 'a'.repeat(120) } });
  });

  test('is refused with a nest without end, and with more practices than are read', () => {
    const nest = `${'['.repeat(5_000)}${']'.repeat(5_000)}`;
    const text = JSON.stringify(aSharedCollection()).replace('"materials":[]', `"materials":${nest}`);
    expect(parseSharedCollection(text)).toMatchObject({ ok: false, problem: { kind: 'invalid' } });
    const many = Array.from({ length: 10_001 }, () => aShared());
    expect(problemOf(aSharedCollection({ practices: many }))).toEqual({ kind: 'too-many' });
    const wrong = { ...aSharedCollection(), practices: 'x' };
    expect(problemOf(wrong)).toEqual({ kind: 'invalid', where: 'practices' });
  });
});
