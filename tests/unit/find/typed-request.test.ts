import { describe, expect, test } from 'vitest';
import { closedValues, openValues } from '#shared/find/typed-conditions.ts';
import { typedTime } from '#shared/find/typed-day.ts';
import { typedRequest } from '#shared/find/typed-request.ts';

const taken = (words: string, isTyping = false) => typedRequest({ words, isTyping });
const forms = (words: { form: string }[]) => words.map(({ form }) => form);

describe('what is typed', () => {
  test('is taken apart into words, quotations, words to leave out and conditions', () => {
    const typed = taken('kunta:Ii seteli ”hyvän kierre” -avustus -kieli:sv "yksi"');
    expect(forms(typed.wanted)).toEqual(['seteli', 'hyvän', 'kierre', 'yksi']);
    expect(typed.phrases).toEqual([['hyvän', 'kierre']]);
    expect(forms(typed.leftOut)).toEqual(['avustus']);
    expect(typed.conditions).toEqual([
      { facet: 'municipality', value: 'Ii', isLeftOut: false, typed: 'kunta:Ii' },
      { facet: 'language', value: 'sv', isLeftOut: true, typed: '-kieli:sv' },
    ]);
    expect(typed.problems).toEqual([]);
  });

  test('has conditions in Swedish and English too, with values of several words in quotation marks', () => {
    expect(taken('kommun:"Koski Tl" kind:grant').conditions).toMatchObject([
      { facet: 'municipality', value: 'Koski Tl' },
      { facet: 'kind', value: 'grant' },
    ]);
  });

  test('ends with the beginning of a word only while it is being typed', () => {
    expect(taken('hyvä kier', true).wanted.map(({ isBeginning }) => isBeginning)).toEqual([false, true]);
    expect(taken('hyvä kier ', true).wanted.at(-1)?.isBeginning).toBe(false);
    expect(taken('hyvä kier').wanted.at(-1)?.isBeginning).toBe(false);
  });

  test('leaves addresses and other colons as words', () => {
    expect(taken('https://kunta.example').conditions).toEqual([]);
    expect(taken('https://kunta.example').wanted.length).toBeGreaterThan(1);
  });

  test('asks strictly after and before the named time', () => {
    expect(taken('jälkeen:2020 ennen:5/2024')).toMatchObject({ after: '2021-01-01', before: '2024-05-01' });
    expect(taken('efter:21.5.2018')).toMatchObject({ after: '2018-05-22' });
  });

  test('is answered with a remark where it cannot be followed, but not while it is still being typed', () => {
    const problemsOf = (words: string, isTyping = false) =>
      taken(words, isTyping).problems.map(({ problem, typed }) => [problem, typed]);
    expect(problemsOf('ennen:eilen')).toEqual([['unknown-day', 'ennen:eilen']]);
    expect(problemsOf('kunta:')).toEqual([['empty-condition', 'kunta:']]);
    expect(problemsOf('kunta:', true)).toEqual([]);
    expect(problemsOf('"hyvän kierre')).toEqual([['open-quote', '"hyvän kierre']]);
    expect(problemsOf('-seteli')).toEqual([['only-left-out', '-seteli']]);
  });
});

test('a time is a year, a month or a day that exists', () => {
  expect(typedTime('2020')).toEqual({ first: '2020-01-01', next: '2021-01-01' });
  expect(typedTime('2020-12')).toEqual({ first: '2020-12-01', next: '2021-01-01' });
  expect(typedTime('28.2.2023')).toEqual({ first: '2023-02-28', next: '2023-03-01' });
  expect(typedTime('30.2.2023')).toBeUndefined();
  expect(typedTime('13/2023')).toBeUndefined();
});

describe('the value of a condition', () => {
  test('means a municipality, a kind or a language by any of their names', () => {
    expect(closedValues('municipality', 'Uleåborg')).toEqual(closedValues('municipality', 'oulu'));
    expect(closedValues('municipality', 'Olematon')).toEqual([]);
    expect(closedValues('kind', 'seteli')).toEqual(['welfare-voucher']);
    expect(closedValues('kind', 'Avtal')).toEqual(['agreement']);
    expect(closedValues('language', 'ruotsi')).toEqual(['sv']);
    expect(closedValues('has', 'taulukko')).toEqual(['table']);
  });

  test('means those of people’s own words that are the same, else begin so, else hold it', () => {
    const tags = ['Nuoret', 'Nuorisotyö', 'Etsivä nuorisotyö'];
    expect(openValues(tags, 'nuoret')).toEqual(['Nuoret']);
    expect(openValues(tags, 'nuor')).toEqual(['Nuoret', 'Nuorisotyö']);
    expect(openValues(tags, 'sotyö')).toEqual(['Nuorisotyö', 'Etsivä nuorisotyö']);
    expect(openValues(tags, 'muu')).toEqual([]);
  });
});
