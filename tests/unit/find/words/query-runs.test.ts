import { describe, expect, it } from 'vitest';
import { indexKeys } from '#shared/find/words/index-keys.ts';
import { queryPhrases } from '#shared/find/words/query-keys.ts';
import { queryRuns } from '#shared/find/words/query-runs.ts';

const keysOf = (word: string) => indexKeys(word, 'fi').map(({ key }) => key);
const runKeys = (words: string[]) => queryRuns(words).flatMap(({ keys }) => keys.map(({ key }) => key));

/** Whether words in a row have the keys of a phrase. */
const says = (keys: readonly string[], words: string[], language: 'fi' | 'sv' | 'en') =>
  keys.length === words.length &&
  words.every((word, at) => indexKeys(word, language).some(({ key }) => key === keys[at]));

describe('a compound typed apart', () => {
  it('finds the compound in any form', () => {
    expect(
      keysOf('hyvinvointisetelillä').some((key) => runKeys(['hyvinvointi', 'seteli']).includes(key)),
    ).toBe(true);
  });

  it('counts less than the compound typed as one', () => {
    const [run] = queryRuns(['hyvinvointi', 'seteli']);
    expect(Math.max(...(run?.keys.map(({ weight }) => weight) ?? [1]))).toBeLessThan(1);
  });

  it('says which of the query’s words it stands for', () => {
    expect(
      queryRuns(['uusi', 'hyvinvointi', 'seteli']).map(({ first, count }) => [first, count]),
    ).toContainEqual([1, 2]);
  });
});

it('finds a compound that a text has apart', () => {
  const phrases = queryPhrases('hyvinvointiseteli').map(({ keys }) => keys);
  expect(phrases.some((keys) => says(keys, ['hyvinvointi', 'setelin'], 'fi'))).toBe(true);
});

describe('phrases of the glossary', () => {
  it('find the one word that says the same', () => {
    expect(runKeys(['partnership', 'table'])).toContain('fkumppanuuspöytä');
  });

  it('are found by it', () => {
    const phrases = queryPhrases('kumppanuuspöytä').map(({ keys }) => keys);
    expect(phrases.some((keys) => says(keys, ['partnership', 'tables'], 'en'))).toBe(true);
  });

  it('find phrases of other languages', () => {
    const phrases = queryRuns(['ehkäisevää', 'päihdetyötä']).flatMap((run) =>
      run.phrases.map(({ keys }) => keys),
    );
    expect(phrases.some((keys) => says(keys, ['förebyggande', 'rusmedelsarbete'], 'sv'))).toBe(true);
  });
});
