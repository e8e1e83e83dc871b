import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type FindQuery,
  formatFindQuery,
  PLAIN_QUERY,
  parseFindQuery,
  VIEWS,
  withChoice,
} from '#shared/find/find-query.ts';
import { SORTS } from '#shared/find/find-request.ts';
import { PRACTICE_KINDS } from '#shared/practice/practice-kind.ts';

const ownWords = fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), {
  minLength: 1,
  maxLength: 5,
});
const day = fc.constantFrom('2019-01-01', '2024-12-31');
const queries: fc.Arbitrary<FindQuery> = fc.record(
  {
    words: fc.string({ unit: 'grapheme', maxLength: 80 }),
    choices: fc.record(
      {
        kind: fc.uniqueArray(fc.constantFrom(...PRACTICE_KINDS), { minLength: 1 }),
        municipality: fc.constantFrom(['139'], ['139', '091']),
        topic: ownWords,
        tag: ownWords,
        site: ownWords,
        pinned: fc.constant(['yes']),
      },
      { requiredKeys: [] },
    ),
    after: day,
    before: day,
    sort: fc.constantFrom(...SORTS),
    view: fc.constantFrom(...VIEWS),
  },
  { requiredKeys: ['words', 'choices', 'sort', 'view'] },
);

/** Pieces that an address may be made of, rightly or wrongly. */
const PARTS = [
  'q',
  'kind',
  'topic',
  'after',
  '=',
  '&',
  ',',
  '%',
  '%2C',
  '+',
  '?',
  '#',
  'grant',
  '2024-01-01',
  'ä',
  '\ud800',
];

describe('a query in the address', () => {
  test('comes back as it was written, whatever is typed or chosen', () => {
    fc.assert(
      fc.property(queries, (query) => {
        expect(parseFindQuery(formatFindQuery(query))).toEqual(query);
      }),
    );
  });

  test('is never misread into a failure, whatever the address says', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...PARTS), maxLength: 40 }), (text) => {
        const once = parseFindQuery(text);
        expect(parseFindQuery(formatFindQuery(once))).toEqual(once);
      }),
    );
  });

  test('is short and readable', () => {
    const query = parseFindQuery('q=sosiaalinen+kuntoutus&kind=grant,survey&municipality=139&view=table');
    expect(query.choices).toEqual({ kind: ['grant', 'survey'], municipality: ['139'] });
    expect(formatFindQuery(query)).toBe(
      'q=sosiaalinen+kuntoutus&kind=grant,survey&municipality=139&view=table',
    );
    expect(formatFindQuery(PLAIN_QUERY)).toBe('');
  });

  test('keeps a comma inside a topic apart from the commas between topics', () => {
    const query = withChoice(
      withChoice(PLAIN_QUERY, 'topic', 'lapset, nuoret', true),
      'topic',
      'ruoka',
      true,
    );
    expect(formatFindQuery(query)).toBe('topic=lapset%2C+nuoret,ruoka');
    expect(parseFindQuery('topic=lapset%2C+nuoret,ruoka').choices.topic).toEqual(['lapset, nuoret', 'ruoka']);
  });

  test.each([
    'kind=castle',
    'municipality=000',
    'region=99',
    'year=24',
    'after=yesterday',
    'sort=best',
    'view=map',
    'pinned=no',
    'collection=1',
    'topic=%E0%A4%A',
    'other=1',
    '&&=&q=',
  ])('drops what is not ours: %s', (text) => {
    expect(parseFindQuery(text)).toEqual(PLAIN_QUERY);
  });

  test('keeps what is ours beside what is not', () => {
    expect(parseFindQuery('kind=castle,grant&sort=best&q=pöytä')).toEqual({
      ...PLAIN_QUERY,
      words: 'pöytä',
      choices: { kind: ['grant'] },
    });
  });

  test('forgets a facet whose last value is not chosen any more', () => {
    const chosen = withChoice(PLAIN_QUERY, 'kind', 'grant', true);
    expect(withChoice(chosen, 'kind', 'grant', false)).toEqual(PLAIN_QUERY);
  });
});
