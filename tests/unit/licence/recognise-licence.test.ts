import { describe, expect, test } from 'vitest';
import { licenceByAddress, licenceInText, licenceName } from '#shared/licence/recognise-licence.ts';

describe('licenceByAddress', () => {
  test.each([
    ['https://creativecommons.org/licenses/by/4.0/', 'cc-by-4.0'],
    ['http://www.creativecommons.org/licenses/by-nc-sa/3.0/de/', 'cc-by-nc-sa-3.0'],
    ['https://creativecommons.org/licenses/by-sa/4.0/deed.fi', 'cc-by-sa-4.0'],
    ['https://creativecommons.org/licenses/by/', 'cc-by'],
    ['https://creativecommons.org/licenses/by-nd-nc/1.0/', 'cc-by-nc-nd-1.0'],
    ['https://creativecommons.org/publicdomain/zero/1.0/', 'cc0-1.0'],
    ['https://creativecommons.org/publicdomain/mark/1.0/deed.sv', 'public-domain'],
    ['https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/', 'ogl-uk-3.0'],
    ['https://www.govdata.de/dl-de/by-2-0', 'dl-de-by-2.0'],
  ])('knows %s', (address, code) => {
    expect(licenceByAddress(address)).toBe(code);
  });

  test.each([
    'https://creativecommons.org/',
    'https://creativecommons.org/licenses/sampling/1.0/',
    'https://kunta.example/creativecommons.org/licenses/by/4.0/',
    'https://kunta.example/kayttoehdot',
  ])('does not know %s', (address) => {
    expect(licenceByAddress(address)).toBeUndefined();
  });
});

describe('licenceInText', () => {
  test.each([
    ['Sisältö on käytettävissä lisenssillä CC BY 4.0.', 'cc-by-4.0', 'CC BY 4.0'],
    ['Licens: CC-BY-SA 3.0', 'cc-by-sa-3.0', 'CC-BY-SA 3.0'],
    ['Lisenssi CC BY-NC-ND', 'cc-by-nc-nd', 'CC BY-NC-ND'],
    ['Aineisto on vapaa (CC0).', 'cc0-1.0', 'CC0'],
    [
      'Creative Commons Nimeä-JaaSamoin 4.0 Kansainvälinen -lisenssi',
      'cc-by-sa-4.0',
      'Creative Commons Nimeä-JaaSamoin 4.0',
    ],
    [
      'Creative Commons Erkännande-Ickekommersiell 4.0 Internationell',
      'cc-by-nc-4.0',
      'Creative Commons Erkännande-Ickekommersiell 4.0',
    ],
    ['© Mallila 2024. Kaikki oikeudet pidätetään.', 'all-rights-reserved', 'Kaikki oikeudet pidätetään'],
    ['© Exempelby. Alla rättigheter förbehålls.', 'all-rights-reserved', 'Alla rättigheter förbehålls'],
    ['All rights reserved', 'all-rights-reserved', 'All rights reserved'],
  ])('reads "%s"', (text, code, words) => {
    expect(licenceInText(text)).toEqual({ code, words });
  });

  test.each(['© Mallilan kunta 2024', 'Kunta jakaa avointa dataa', 'ACCBY 4', 'Kopio (CC): kirjaamo'])(
    'reads nothing in "%s"',
    (text) => {
      expect(licenceInText(text)).toBeUndefined();
    },
  );
});

describe('licenceName', () => {
  test('calls a licence what it is called', () => {
    expect(licenceName('cc-by-nc-sa-3.0')).toBe('CC BY-NC-SA 3.0');
    expect(licenceName('cc-by')).toBe('CC BY');
    expect(licenceName('cc0-1.0')).toBe('CC0 1.0');
  });
});
