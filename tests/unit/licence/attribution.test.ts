import { describe, expect, test } from 'vitest';
import { attributionLine } from '#shared/licence/attribution.ts';

const page = {
  title: 'Kumppanuuspöytä',
  site: 'Mallilan kunta',
  address: 'https://mallila.example/poyta',
  clippedOn: '2026-11-22',
};
const licence = { name: 'CC BY 4.0', code: 'cc-by-4.0' } as const;

describe('attributionLine', () => {
  test('names the source in Finnish', () => {
    expect(
      attributionLine({ ...page, licence, language: 'fi', author: 'Maija Malli', quotedLength: 1240 }),
    ).toBe(
      'Lähde: Maija Malli, ”Kumppanuuspöytä”, Mallilan kunta, https://mallila.example/poyta (luettu 22.11.2026), käyttöehdot: CC BY 4.0, lainaus 1\u00a0240 merkkiä.',
    );
  });

  test('names the source in Swedish and English', () => {
    expect(attributionLine({ ...page, language: 'sv' })).toBe(
      'Källa: ”Kumppanuuspöytä”, Mallilan kunta, https://mallila.example/poyta (läst 22.11.2026).',
    );
    expect(attributionLine({ ...page, language: 'en', quotedLength: 1 })).toBe(
      'Source: “Kumppanuuspöytä”, Mallilan kunta, https://mallila.example/poyta (read 22 November 2026), quotation of 1 character.',
    );
  });

  test('says a name once', () => {
    const line = attributionLine({ ...page, author: 'Mallilan kunta', language: 'fi' });
    expect(line.split('Mallilan kunta')).toHaveLength(2);
  });
});
