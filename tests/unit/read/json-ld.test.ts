import { describe, expect, test } from 'vitest';
import { readJsonLd } from '#shared/read/json-ld.ts';
import { documentOf } from './dom.ts';

function namesIn(data: string) {
  return readJsonLd(documentOf(`<script type="application/ld+json">${data}</script>`)).map(
    ({ name }) => name,
  );
}

describe('readJsonLd', () => {
  test('forgives line breaks within strings, comment marks and a semicolon', () => {
    expect(namesIn('{"@type":"Thing","name":"Kylien\npöytä"}')).toEqual(['Kylien pöytä']);
    expect(namesIn('<!-- {"name":"Pöytä"} -->')).toEqual(['Pöytä']);
    expect(namesIn('{"name":"Pöytä"};')).toEqual(['Pöytä']);
  });

  test('passes over what is no data', () => {
    expect(namesIn('name: Pöytä')).toEqual([]);
    expect(namesIn(`${';'.repeat(100_000)}x`)).toEqual([]);
  });
});
