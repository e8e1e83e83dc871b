import { describe, expect, it, test } from 'vitest';
import { meeting, meets, queryWeights } from '#shared/find/words/meets.ts';
import { queryKeys } from '#shared/find/words/query-keys.ts';
import type { ContentLanguage } from '#shared/language/language.ts';

const query = (word: string) => queryWeights(queryKeys(word));
const finds = (searched: string, word: string, language: ContentLanguage | undefined = 'fi') =>
  meets(query(searched), word, language);
const score = (searched: string, word: string, language: ContentLanguage | undefined = 'fi') =>
  meeting(query(searched), word, language);

describe('forms of one Finnish word find each other', () => {
  test.each([
    ['gradation', 'pöytä', 'pöydässä'],
    ['gradation between like vowels', 'puku', 'puvun'],
    ['a consonant that goes', 'joki', 'joen'],
    ['nouns in -us', 'sopimus', 'sopimuksella'],
    ['nouns in -ys', 'yhdistys', 'yhdistysten'],
    ['nouns in -os', 'päätös', 'päätöksiä'],
    ['nouns in -uus', 'osallisuus', 'osallisuuden'],
    ['their plural', 'mahdollisuus', 'mahdollisuuksia'],
    ['nouns in -nen', 'ihminen', 'ihmisten'],
    ['nouns in -as', 'asukas', 'asukkaille'],
    ['nouns in -e', 'hanke', 'hankkeisiin'],
    ['a plural in i', 'kunta', 'kunnissa'],
    ['a plural in oi', 'paja', 'pajoissa'],
    ['an i that turns into e', 'lapsi', 'lasten'],
    ['possessives', 'järjestö', 'järjestöjemme'],
    ['a possessive after a case', 'kunta', 'kunnassaan'],
    ['clitics', 'seura', 'seurallakin'],
    ['a possessive and a clitic', 'koulu', 'kouluissammekaan'],
    ['verbs', 'hakea', 'haetaan'],
    ['what a verb makes', 'edistää', 'edistämisestä'],
    ['degrees', 'tärkeä', 'tärkeimmistä'],
    ['a word outside the lexicon', 'sovellutus', 'sovellutuksissa'],
    ['a compound of an unknown first part', 'blockchainsopimus', 'blockchainsopimuksen'],
  ])('%s: %s, %s', (_, one, other) => {
    expect([finds(one, other), finds(other, one)]).toEqual([true, true]);
  });
});

describe('words that only look alike do not find each other', () => {
  test.each([
    ['kunta', 'kunto'],
    ['kunnissa', 'kunnoissa'],
    ['kohde', 'kohta'],
    ['palkinto', 'palkka'],
    ['seura', 'seuraava'],
    ['järjestö', 'järjestelmä'],
    ['hyvinvointiseteli', 'hyvinvointisuunnitelma'],
    ['vaalan', 'vaalin'],
  ])('%s, %s', (one, other) => {
    expect([finds(one, other), finds(other, one)]).toEqual([false, false]);
  });
});

describe('compounds', () => {
  it.each(['hyvinvointi', 'seteli'])('are found by %s', (part) => {
    expect(finds(part, 'hyvinvointiseteleitä')).toBe(true);
  });

  it('are found by the words that begin and end them', () => {
    expect(finds('kuntajärjestö', 'kuntajärjestöyhteistyössä')).toBe(true);
    expect(finds('järjestöyhteistyö', 'kuntajärjestöyhteistyössä')).toBe(true);
  });

  it('are found by what stands between their hyphens, and without the hyphens', () => {
    expect(finds('järjestö', 'järjestö-kuntayhteistyötä')).toBe(true);
    expect(finds('kuntayhteistyö', 'järjestö-kuntayhteistyötä')).toBe(true);
    expect(finds('järjestökuntayhteistyö', 'järjestö-kuntayhteistyötä')).toBe(true);
    expect(finds('järjestö-kuntayhteistyö', 'järjestökuntayhteistyön')).toBe(true);
  });

  it('do not find their parts: a search for the whole is not one for half of it', () => {
    expect(finds('hyvinvointiseteli', 'seteli')).toBe(false);
  });

  it('in Swedish are found by their parts', () => {
    expect(finds('avtal', 'livskraftsavtalet', 'sv')).toBe(true);
    expect(finds('välfärd', 'välfärdsplanen', 'sv')).toBe(true);
  });
});

describe('what is typed without marks', () => {
  test.each([
    ['jarjesto', 'järjestöille', 'fi'],
    ['kumppanuuspoyta', 'kumppanuuspöydässä', 'fi'],
    ['jarjestoyhteistyo', 'järjestöyhteistyötä', 'fi'],
    ['slojdi', 'slöjdin', 'fi'],
    ['följetong', 'foljetong', 'fi'],
    ['valfardsplan', 'välfärdsplanen', 'sv'],
    ['abo', 'åbo', 'sv'],
  ] as const)('%s finds %s', (searched, word, language) => {
    expect(finds(searched, word, language)).toBe(true);
  });

  it('ranks below the exact form', () => {
    expect(score('jarjesto', 'järjestö')).toBeLessThan(score('jarjesto', 'jarjesto'));
  });
});

describe('municipalities', () => {
  it.each(['vaalan', 'vaalassa', 'vaalaan', 'vaalaa', 'vaalaksi', 'vaalassakin'])('%s is Vaala', (form) => {
    expect(finds('vaala', form)).toBe(true);
  });

  it('meet in Finnish and Swedish', () => {
    expect(finds('oulu', 'uleåborgs', 'sv')).toBe(true);
    expect(finds('uleåborg', 'oulussa')).toBe(true);
  });

  it('that are words as well are found as words', () => {
    expect(finds('salo', 'salojen')).toBe(true);
    expect(finds('salo', 'salossa')).toBe(true);
  });
});

describe('synonyms and other languages', () => {
  test.each([
    ['yhdistys', 'järjestöille', 'fi'],
    ['seura', 'yhdistykset', 'fi'],
    ['ry', 'yhdistyksen', 'fi'],
    ['avustus', 'tukea', 'fi'],
    ['kaupunki', 'kunnan', 'fi'],
    ['bidrag', 'avustuksia', 'fi'],
    ['kumppanuuspöytä', 'partnerskapsbordet', 'sv'],
    ['hyvinvointisuunnitelma', 'välfärdsplanen', 'sv'],
    ['osallisuus', 'participation', 'en'],
    ['association', 'föreningar', 'sv'],
  ] as const)('%s finds %s', (searched, word, language) => {
    expect(finds(searched, word, language)).toBe(true);
  });

  it('count less when they are only near in meaning', () => {
    expect(score('kunta', 'kaupungit')).toBeLessThan(score('yhdistys', 'järjestöt'));
  });

  it('rank below forms of the word', () => {
    expect(score('yhdistys', 'järjestö')).toBeLessThan(score('yhdistys', 'yhdistyksillä'));
  });
});

it('ranks the exact form first, then the base form, a part of a compound and a synonym', () => {
  const query = queryWeights(queryKeys('sopimus'));
  const scores = ['sopimus', 'sopimuksen', 'elinvoimasopimus', 'avtal'].map((word) =>
    meeting(query, word, undefined),
  );
  expect(scores).toEqual([...scores].sort((one, other) => other - one));
  expect(new Set(scores).size).toBe(4);
});

it('takes abbreviations with their case endings', () => {
  expect(finds('stea', 'stea:n')).toBe(true);
  expect(finds('stea:lle', 'stea:n')).toBe(true);
});

it('looks in all languages when that of the text is not known', () => {
  const pairs = [
    ['participation', 'participations'],
    ['avtalet', 'avtalen'],
    ['kunta', 'kunnat'],
  ] as const;
  expect(pairs.filter(([searched, word]) => !meets(query(searched), word, undefined))).toEqual([]);
});
