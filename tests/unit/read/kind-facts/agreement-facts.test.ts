import { describe, expect, test } from 'vitest';
import {
  findAgreementKind,
  findAgreementTerm,
  findParties,
  findPlans,
} from '#shared/read/kind-facts/agreement-facts.ts';
import { openPage } from '#shared/read/open-page.ts';
import { documentOf } from '../dom.ts';

const pageWith = (body: string, heading = 'Kumppanuussopimus') =>
  openPage(documentOf(`<main><h1>${heading}</h1>${body}</main>`), 'https://www.mallila.example/sopimus').page;

describe('findAgreementKind', () => {
  test.each([
    ['Mallilan elinvoimasopimus', 'elinvoimasopimus'],
    ['Kumppanuussopimukset 2025–2026', 'Kumppanuussopimukset'],
    ['Arjen turvaa -sopimus', 'Arjen turvaa -sopimus'],
    ['Yhdistysyhteistyöasiakirja', 'Yhdistysyhteistyöasiakirja'],
    ['Samarbetsavtal', 'Samarbetsavtal'],
    ['Vitality agreement of Mallila', 'Vitality agreement'],
  ])('takes it from the heading %s', (heading, kind) => {
    expect(findAgreementKind(pageWith('', heading))).toMatchObject({ value: kind, source: 'heading' });
  });

  test('takes the basic form from the text when the heading has another', () => {
    const page = pageWith(
      '<p>Uusi kumppanuussopimus tehdään keväällä.</p>',
      'Kumppanuussopimuksen hakeminen',
    );
    expect(findAgreementKind(page)).toMatchObject({ value: 'kumppanuussopimus', source: 'text' });
  });
});

describe('findAgreementTerm', () => {
  test.each([
    ['Sopimukset tehdään vuosille 2025–2026.', '2025–2026'],
    ['Sopimuskausi on 1.1.2025–31.12.2026.', '1.1.2025–31.12.2026'],
    ['Sopimus on voimassa vuoden 2027 loppuun.', 'vuoden 2027 loppuun'],
    ['Sopimus on kaksivuotinen.', 'kaksivuotinen'],
    ['Avtalet gäller åren 2025–2027.', '2025–2027'],
  ])('reads %s', (text, term) => {
    expect(findAgreementTerm(pageWith(`<p>${text}</p>`))?.value).toBe(term);
  });

  test.each([
    'Sopimus toteuttaa hyvinvointisuunnitelmaa 2022–2025.',
    'Sopimusten hakuaika on 1.2.2026–28.2.2026.',
    'Väkiluku kasvoi vuosina 2020–2024.',
  ])('finds none in %s', (text) => {
    expect(findAgreementTerm(pageWith(`<p>${text}</p>`))).toBeUndefined();
  });
});

describe('findParties', () => {
  test('takes organisations from a sentence, names with "ja" whole', () => {
    const text = 'Sopimuksen allekirjoittivat Mallilan kunta, Kylä ry ja Mallimaan Sosiaali ja Terveys ry.';
    expect(findParties(pageWith(`<p>${text}</p>`))?.value).toEqual([
      'Mallilan kunta',
      'Kylä ry',
      'Mallimaan Sosiaali ja Terveys ry',
    ]);
  });

  test.each([
    '<p>Sopimuksen allekirjoittivat Maija Malli ja Otso Esimerkki.</p>',
    '<p>Sopimuksen ovat tehneet kunta ja yhdistykset.</p>',
    '<ul><li>Maija Malli</li><li>Otso Malli</li><li>Liisa Malli</li><li>Tuuli Malli</li></ul>',
    '<ul><li>Kunta tukee.</li><li>Yhdistys auttaa.</li><li>Seura lainaa.</li><li>Liitto neuvoo.</li></ul>',
  ])('takes neither persons nor sentences: %s', (body) => {
    expect(findParties(pageWith(body))).toBeUndefined();
  });

  test('leaves persons out of a list of organisations', () => {
    const items = ['Mallilan kunta', 'Kylä ry', 'Leipomo Oy', 'Seura ry', 'Maija Malli', 'Osuuskauppa Vakka'];
    const body = `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
    expect(findParties(pageWith(body))?.value).toEqual(items.filter((item) => item !== 'Maija Malli'));
  });
});

test('names each plan once, in the basic form only', () => {
  const body =
    '<p>Liitteenä on hyvinvointisuunnitelma 2025–2029. Hyvinvointisuunnitelman tavoitteet ja ehkäisevän päihdetyön toimintasuunnitelma ohjaavat työtä.</p>';
  expect(findPlans(pageWith(body))?.value).toEqual([
    'hyvinvointisuunnitelma 2025–2029',
    'ehkäisevän päihdetyön toimintasuunnitelma',
  ]);
});
