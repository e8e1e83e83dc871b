import { describe, expect, test } from 'vitest';
import { formatLibraryAddress, parseLibraryAddress } from '../../../../extension/models/library-address.ts';

const practiceId = '019a0000-0000-7000-8000-000000000001';

describe('the address of the library page', () => {
  test.each([
    { words: '' },
    { words: 'hyvinvointi seteli' },
    { practiceId, words: '' },
    { practiceId, words: 'pöytä & tuoli? 100 %' },
  ])('comes back as it was written: %o', (address) => {
    expect(parseLibraryAddress(formatLibraryAddress(address))).toEqual(address);
  });

  test('is short when there is nothing to say', () => {
    expect(formatLibraryAddress({ words: '' })).toBe('#/');
  });

  test.each(['', '#', '#/practice/', '#/practice/1', '#/practice/<b>', '#other', '#/practice/a/b'])(
    'means the plain list when it is not ours: %s',
    (hash) => {
      expect(parseLibraryAddress(hash)).toEqual({ words: '' });
    },
  );
});
