import { describe, expect, test } from 'vitest';
import { municipalitiesInText } from '#shared/municipality/municipalities-in-text.ts';

const wordsIn = (text: string) => municipalitiesInText(text).map(({ words }) => words);
const codesIn = (text: string) => municipalitiesInText(text).map(({ code }) => code);

describe('municipalitiesInText', () => {
  test.each([
    ['Iissä, Siikajoella, Utajärvellä ja Vaalassa', ['139', '748', '889', '785']],
    ['Raahen ja Taivalkosken kehittämiskohde', ['678', '832']],
    ['Konneveden kunta päätti kokeilla', ['275']],
    ['Mallista kysyttiin Pudasjärveltä Kuusamoon', ['615', '305']],
    ['Vasa stad och Jakobstads föreningar', ['905', '598']],
    ['Åbo, Mänttä-Vilppula ja Koski Tl', ['853', '508', '284']],
    ['S:t Karins bibliotek', ['202']],
    ['Lavia liittyi Poriin', ['609', '609']],
    ['Pohjois-Pohjanmaalla ja Keski-Suomessa', []],
    ['vaala, turku ja oulu pienellä', []],
    ['Turkulainen, Oululehti ja Vaasantie', []],
    ['Ala-Vaala ja Turku-ilmiö', []],
  ])('finds in "%s" the codes %j', (text, codes) => {
    expect(codesIn(text)).toEqual(codes);
  });

  test.each([
    'Paikalla oli Matti Salo.',
    'Kirjoittaja on Maija Pori',
    'Aura rikkoi jään.',
    'Tapahtui ikävä onnettomuus. Kolari sattui risteyksessä.',
    'Salla Malli avasi illan',
    'Simo Virtanen kiitti',
    'Iltaa johti Anna Rauma.',
    'Vuosiluku II ei ole kunta',
  ])('is not misled by "%s"', (text) => {
    expect(wordsIn(text)).toEqual([]);
  });

  test.each([
    ['Salon kaupunki tukee yhdistyksiä.', ['Salon']],
    ['Tilaisuus pidetään kaupungissa. Salossa tavataan ensi vuonna.', ['Salossa']],
    ['Mukana ovat Aura, Ii ja Eura', ['Aura', 'Ii', 'Eura']],
    ['Porin kumppanuussopimukset', ['Porin']],
  ])('still finds the place in "%s"', (text, words) => {
    expect(wordsIn(text)).toEqual(words);
  });

  test('takes a surname for the person who was named in full before', () => {
    expect(wordsIn('Puhetta johti Leena Aura. Kylät ja Aura kiittivät toisiaan.')).toEqual([]);
    expect(wordsIn('Puhetta johti Leena Aura. Kylät ja Auran kunta kiittivät toisiaan.')).toEqual(['Auran']);
  });

  test('tells where the name stands', () => {
    expect(municipalitiesInText('Kunta on Vaala.')).toEqual([{ code: '785', words: 'Vaala', index: 9 }]);
  });
});
