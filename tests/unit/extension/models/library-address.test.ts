import { describe, expect, test } from 'vitest';
import { PLAIN_QUERY } from '#shared/find/find-query.ts';
import {
  formatLibraryAddress,
  PLAIN_LIST,
  parseLibraryAddress,
} from '../../../../extension/models/library-address.ts';

const searching = (words: string) => ({ ...PLAIN_QUERY, words });
const practiceId = '019a0000-0000-7000-8000-000000000001';

describe('the address of the library page', () => {
  test.each([
    PLAIN_LIST,
    { ...PLAIN_LIST, query: searching('hyvinvointi seteli') },
    { ...PLAIN_LIST, practiceId },
    { ...PLAIN_LIST, practiceId, query: searching('pöytä & tuoli? 100 % #1') },
    { ...PLAIN_LIST, query: { ...PLAIN_QUERY, choices: { kind: ['grant'] }, view: 'table' as const } },
    { section: 'adoptions' as const, path: [practiceId], query: PLAIN_QUERY },
    { section: 'trash' as const, path: [], query: searching('pöytä') },
  ])('comes back as it was written: %o', (address) => {
    expect(parseLibraryAddress(formatLibraryAddress(address))).toEqual(address);
  });

  test('is short when there is nothing to say', () => {
    expect(formatLibraryAddress(PLAIN_LIST)).toBe('#/');
  });

  test.each([
    '',
    '#',
    '#/practice/',
    '#/practice/1',
    '#/practice/<b>',
    '#other',
    '#/practice/a/b',
    '#/other/1',
    `#/trash/${'a'.repeat(401)}`,
    '#/trash/1/2/3/4/5/6/7/8/9',
  ])('means the plain list when it is not ours: %s', (hash) => {
    expect(parseLibraryAddress(hash)).toEqual(PLAIN_LIST);
  });
});
