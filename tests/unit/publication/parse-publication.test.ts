import { describe, expect, test } from 'vitest';
import { parsePublication } from '#shared/publication/parse-publication.ts';
import { aPublication } from '../../builders/publication.ts';

const text = (value: unknown) => JSON.stringify(value);

describe('parsePublication', () => {
  test('reads back what was written', () => {
    const publication = aPublication();
    expect(parsePublication(text(publication))).toEqual({ ok: true, publication });
  });

  test('does not mind a byte order mark', () => {
    expect(parsePublication(`\ufeff${text(aPublication())}`).ok).toBe(true);
  });

  test('drops keys it does not know', () => {
    const parsed = parsePublication(text({ ...aPublication(), secret: 'x' }));
    expect(parsed.ok && 'secret' in parsed.publication).toBe(false);
  });

  test('is not touched by a __proto__ key', () => {
    const hostile = text(aPublication()).replace('{', '{"__proto__":{"polluted":true},');
    const parsed = parsePublication(hostile);
    expect(parsed.ok && 'polluted' in parsed.publication).toBe(false);
    expect('polluted' in {}).toBe(false);
  });

  test.each([
    ['<!doctype html>', { kind: 'not-json' }],
    ['', { kind: 'not-json' }],
    [text(aPublication()).slice(0, 500), { kind: 'not-json' }],
    ['null', { kind: 'not-publication' }],
    ['[]', { kind: 'not-publication' }],
    [text({ format: 'something-else', version: 1 }), { kind: 'not-publication' }],
    ['{"__proto__":{"format":"hyvan-kierre/publication"}}', { kind: 'not-publication' }],
    [text({ ...aPublication(), version: 7 }), { kind: 'newer-version', version: 7 }],
    [text({ ...aPublication(), version: 'one' }), { kind: 'invalid', where: 'version' }],
    [text({ ...aPublication(), partners: [{}] }), { kind: 'invalid', where: 'partners[0].id' }],
  ])('names what is wrong with %.40s', (given, problem) => {
    expect(parsePublication(given)).toEqual({ ok: false, problem });
  });
});
