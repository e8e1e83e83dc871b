import { describe, expect, test } from 'vitest';
import { blocksOf } from '#shared/read/blocks.ts';
import { placeNames } from '#shared/read/kind-facts/place-names.ts';
import { documentOf } from '../dom.ts';

const namesIn = (html: string) => placeNames(blocksOf(documentOf(html).body));

describe('placeNames', () => {
  test('takes names from a list without their addresses', () => {
    expect(
      namesIn('<ul><li>uimahalli Pisara, Rantatie 5</li><li>Teatteri Valo www.valo.example</li></ul>'),
    ).toEqual(['uimahalli Pisara', 'Teatteri Valo']);
  });

  test('takes names from broken lines and from the first column of a table', () => {
    expect(namesIn('<p>Konserttisali Kaiku<br>Mallilan museo</p>')).toEqual([
      'Konserttisali Kaiku',
      'Mallilan museo',
    ]);
    expect(
      namesIn(
        '<table><tr><td>Konserttisali Kaiku</td><td>044</td></tr><tr><td>Mallilan museo</td><td>045</td></tr></table>',
      ),
    ).toEqual(['Konserttisali Kaiku', 'Mallilan museo']);
  });

  test.each([
    '<ul><li>konsertit</li><li>elokuvat</li></ul>',
    '<ul><li>Yhdistykset kutsutaan mukaan. Ilmoittaudu.</li><li>Kysely tehdään:</li></ul>',
    '<p>Kaikissa kunnan kulttuuritilaisuuksissa.</p>',
  ])('takes no names from %s', (html) => {
    expect(namesIn(html)).toBeUndefined();
  });
});
