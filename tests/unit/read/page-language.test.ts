import { describe, expect, test } from 'vitest';
import { fieldLanguages } from '#shared/read/page-language.ts';

const swedish =
  'Kommunen och föreningarna samlas kring samma bord fyra gånger om året och kommer överens om allt.';
const finnish =
  'Kunta ja yhdistykset kokoontuvat saman pöydän ääreen neljä kertaa vuodessa ja sopivat tekemisestä.';

describe('fieldLanguages', () => {
  test('names only the texts in another language than their page', () => {
    expect(fieldLanguages({ summary: swedish, idea: finnish, title: 'Bordet', links: [] }, 'fi')).toEqual({
      summary: 'sv',
    });
  });

  test('names every language where the page’s own is not known', () => {
    expect(fieldLanguages({ idea: finnish }, undefined)).toEqual({ idea: 'fi' });
  });
});
