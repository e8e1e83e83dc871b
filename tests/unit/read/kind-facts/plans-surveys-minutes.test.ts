import { describe, expect, test } from 'vitest';
import { readPage } from '#shared/read/read-page.ts';
import { documentOf } from '../dom.ts';

function factsOf(heading: string, body: string, before = '') {
  const html = `<title>${heading}</title>${before}<main><h1>${heading}</h1>${body}</main>`;
  const { draft, failedRules } = readPage(documentOf(html), {
    address: 'https://www.mallila.example/sivu',
    toHtml: () => '',
  });
  expect(failedRules).toEqual([]);
  return draft.fields;
}

describe('a plan', () => {
  test('has the years of its name before those of its text', () => {
    const { term } = factsOf(
      'Hyvinvointisuunnitelma 2022–2025',
      '<p>Suunnitelma jatkaa kautta 2018–2021.</p>',
    );
    expect(term).toBe('2022–2025');
  });

  test('has no term when the page tells of several plans', () => {
    const body =
      '<ul><li>Hyvinvointisuunnitelma 2017–2020</li><li>Hyvinvointisuunnitelma 2021–2025</li></ul>';
    expect(factsOf('Hyvinvointisuunnitelma', body).term).toBeUndefined();
  });

  test('that reports on one year has that year', () => {
    expect(factsOf('Hyvinvointikertomus 2023', '<p>Vuosi oli vilkas.</p>').term).toBe('2023');
    expect(factsOf('Hyvinvointisuunnitelma 2023', '<p>Vuosi oli vilkas.</p>').term).toBeUndefined();
  });

  test('has no decision when it is only going to be discussed', () => {
    const body =
      '<p>Kunnanvaltuusto käsittelee suunnitelmaa 16.6.2025.</p><h2>Päätös</h2><p>Tehdään kesällä.</p>';
    expect(factsOf('Hyvinvointisuunnitelma', body).decisionReference).toBeUndefined();
  });

  test('has the columns of all its tables, each cell once', () => {
    const table = (goal: string) =>
      `<table><tr><th>Mål</th><th>Åtgärder</th></tr><tr><td>${goal}</td><td>Samtal</td></tr></table>`;
    const { goals, measures, indicators } = factsOf(
      'Välfärdsplan',
      table('Färre ensamma') + table('Fler med'),
    );
    expect(goals).toBe('• Färre ensamma\n• Fler med');
    expect(measures).toBe('• Samtal');
    expect(indicators).toBeUndefined();
  });

  test('is read from a table of labels and values too', () => {
    const body =
      '<table><tr><td><strong>Tavoitteet</strong></td><td>Kaikilla on seuraa</td></tr><tr><td><strong>Toimenpiteet</strong></td><td>Kahvila auki</td></tr><tr><td><strong>Mittarit</strong></td><td>Kävijät</td></tr></table>';
    const { goals, measures, indicators } = factsOf('Hyvinvointisuunnitelma', body);
    expect([goals, measures, indicators]).toEqual(['Kaikilla on seuraa', 'Kahvila auki', 'Kävijät']);
  });

  test('does not take a table about something else for its goals', () => {
    const body =
      '<table><tr><th>Tavoitettavuus</th><th>Puhelin</th></tr><tr><td>ma</td><td>1</td></tr></table>';
    expect(factsOf('Hyvinvointisuunnitelma', body).goals).toBeUndefined();
  });
});

describe('a survey', () => {
  test('has the sentence that counts its answers', () => {
    const body =
      '<p>Vastaa 28.2.2025 mennessä 10 kysymykseen.</p><p>Kyselyyn tuli 1 204 vastausta 12 kylästä.</p>';
    expect(factsOf('Järjestökysely', body).respondents).toBe('Kyselyyn tuli 1 204 vastausta 12 kylästä.');
  });

  test('that only invites to answer has no respondents', () => {
    const body =
      '<p>Vastaa 28.2.2025 mennessä. Vastausaika on 10 minuuttia, ja vastaajia toivotaan paljon.</p>';
    expect(factsOf('Järjestökysely', body).respondents).toBeUndefined();
  });

  test('has the time its text tells', () => {
    expect(factsOf('Järjestökysely', '<p>Kysely tehtiin syksyllä 2024 verkossa.</p>').term).toBe(
      'syksyllä 2024',
    );
    expect(factsOf('Association survey', '<p>The survey was carried out in May 2024.</p>').term).toBe(
      'May 2024',
    );
  });
});

describe('minutes', () => {
  test('take body and day from the path above the content', () => {
    const path = '<div class="breadcrumb">Sivistyslautakunta &gt; Kokous 3.4.2024</div>';
    const body = '<p>Lautakunta päätti 1.1.2020 § 5 toisin.</p>';
    expect(factsOf('§ 12 Avustukset', body, path).decisionReference).toBe('Sivistyslautakunta 3.4.2024 § 12');
  });

  test('of several rounds are of the round that the heading names, else of the latest', () => {
    const rounds = '<p>Khall 31.10.2017 § 312</p><p>Kv 13.11.2017 § 80</p>';
    expect(factsOf('§ 312 Sopimus', rounds).decisionReference).toBe('Khall 31.10.2017 § 312');
    expect(factsOf('Pöytäkirja', rounds).decisionReference).toBe('Kv 13.11.2017 § 80');
  });

  test('have the section alone when nothing tells the meeting', () => {
    expect(factsOf('§ 12 Avustukset', '<p>Hakemuksia tuli kuusi.</p>').decisionReference).toBe('§ 12');
  });
});
