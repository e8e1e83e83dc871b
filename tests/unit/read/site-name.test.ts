import { describe, expect, test } from 'vitest';
import { isSiteName } from '#shared/read/site-name.ts';

describe('isSiteName', () => {
  const clues = { names: ['Mallilan kunta'], host: 'www.mallila.example' };

  test.each(['Mallilan kunta', 'mallilan kunta', 'Mallila', 'Mallila.example', 'Mallila osallistuu'])(
    'knows the site by "%s"',
    (words) => {
      expect(isSiteName(words, clues)).toBe(true);
    },
  );

  test.each(['Mallilan elinvoimasopimus', 'Mallila on kaikkien yhteinen kunta', 'Kunta', ''])(
    'does not take "%s" for the site',
    (words) => {
      expect(isSiteName(words, clues)).toBe(false);
    },
  );
});
