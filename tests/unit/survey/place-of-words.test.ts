import { describe, expect, test } from 'vitest';
import { placeOfWords } from '#shared/survey/place-of-words.ts';

const municipality = (code: string) => ({ kind: 'municipality', code });

describe('placeOfWords', () => {
  test.each([
    ['Joutsa', '172'],
    ['Joutsassa', '172'],
    ['Joutsan kunta', '172'],
    ['JOUTSA', '172'],
    ['joutsassa', '172'],
    ['Äänekosken', '992'],
    ['Äänekosken kaupunki (n=12)', '992'],
    ['3. Luhanka', '435'],
    ['Toivakka *', '850'],
    ['Ii', '139'],
    ['Iissä', '139'],
    ['Siikajoella', '748'],
    ['Salo', '734'],
    ['Salossa', '734'],
    ['Jakobstad', '598'],
    ['Jyväskylä, 112 vastaajaa', '179'],
  ])('finds the municipality of “%s”', (words, code) => {
    expect(placeOfWords(words)).toEqual(municipality(code));
  });

  test('gives a merged municipality’s successor', () => {
    expect(placeOfWords('Valtimo')).toEqual(municipality('541'));
  });

  test.each(['Koko maakunta', 'Yhteensä', 'Keski-Suomi', 'Hela landskapet', 'Totalt', 'Whole region'])(
    'takes “%s” for the whole region',
    (words) => {
      expect(placeOfWords(words)).toEqual({ kind: 'region' });
    },
  );

  test.each([
    ['', 'no-name'],
    [' (n=4) ', 'no-name'],
    ['Kuvitela', 'unknown-name'],
    ['Ei kuntaa', 'unknown-name'],
    ['Joutsa ja Luhanka', 'several-names'],
  ])('says why “%s” is no municipality', (words, reason) => {
    expect(placeOfWords(words)).toEqual({ kind: 'left', reason });
  });
});
