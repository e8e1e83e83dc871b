import { describe, expect, test } from 'vitest';
import { placeFragment, readPlace, wholeAddress } from '../../../widget/page-address.ts';

const id = '019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a5b';

describe('readPlace', () => {
  test('reads back what placeFragment wrote, for the right widget only', () => {
    expect(readPlace(`#${placeFragment(1, id)}`, 1)).toBe(id);
    expect(readPlace(`#${placeFragment(2, id)}`, 2)).toBe(id);
    expect(readPlace(`#${placeFragment(2, id)}`, 1)).toBe('');
    expect(readPlace(`#${placeFragment(1, id)}`, 2)).toBe('');
  });

  test('takes an id that begins with a digit and a letter for an id', () => {
    const early = `0${id.slice(1)}`;
    expect(readPlace(`#${placeFragment(1, early)}`, 1)).toBe(early);
  });

  test.each(['', '#', '#yhteystiedot', '#kierre', '#kierre-', '#/reitti', `#${id}`])(
    'leaves %s to the page',
    (hash) => {
      expect(readPlace(hash, 1)).toBe('');
    },
  );

  test('writes fragments that are identifiers, so that a page may look them up', () => {
    expect(placeFragment(2, id)).toMatch(/^[a-z][a-z0-9-]*$/);
    expect(placeFragment(1, '')).toBe('kierre');
  });
});

describe('wholeAddress', () => {
  test('keeps path and query and replaces the fragment', () => {
    expect(wholeAddress('kierre', { href: 'https://koivula.example/a?b=c#d' })).toBe(
      'https://koivula.example/a?b=c#kierre',
    );
  });
});
