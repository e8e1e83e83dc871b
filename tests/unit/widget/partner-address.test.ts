import { describe, expect, test } from 'vitest';
import {
  listFragment,
  partnerFragment,
  readPartnerId,
  wholeAddress,
} from '../../../widget/partner-address.ts';

const id = '019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a5b';

describe('readPartnerId', () => {
  test('reads back what partnerFragment wrote, for the right widget only', () => {
    expect(readPartnerId(`#${partnerFragment(1, id)}`, 1)).toBe(id);
    expect(readPartnerId(`#${partnerFragment(2, id)}`, 2)).toBe(id);
    expect(readPartnerId(`#${partnerFragment(2, id)}`, 1)).toBeUndefined();
    expect(readPartnerId(`#${partnerFragment(1, id)}`, 2)).toBeUndefined();
  });

  test.each(['', '#', '#yhteystiedot', '#kierre', '#kierre-', '#kierre-x', `#${id}`])(
    'leaves %s to the page',
    (hash) => {
      expect(readPartnerId(hash, 1)).toBeUndefined();
    },
  );

  test('writes fragments that are identifiers, so that a page may look them up', () => {
    expect(partnerFragment(2, id)).toMatch(/^[a-z][a-z0-9-]*$/);
    expect(listFragment(1)).toBe('kierre');
  });
});

describe('wholeAddress', () => {
  test('keeps path and query and replaces the fragment', () => {
    expect(wholeAddress('kierre', { href: 'https://koivula.example/a?b=c#d' })).toBe(
      'https://koivula.example/a?b=c#kierre',
    );
  });
});
