import { describe, expect, test } from 'vitest';
import { type PeriodContext, periodsInText } from '#shared/read/kind-facts/application-periods.ts';

const labelled: PeriodContext = { isLabelled: true };
const running: PeriodContext = { isLabelled: false };

/** The days of the periods of a text: `2026-02-01–2026-02-28 15:00`. */
function daysIn(text: string, context = running): string[] {
  return periodsInText(text, context).map(({ opensOn = '', opensAt, closesOn = '', closesAt }) =>
    [
      [opensOn, opensAt],
      [closesOn, closesAt],
    ]
      .map((end) => end.filter(Boolean).join(' '))
      .join('–'),
  );
}

describe('periodsInText', () => {
  test.each([
    ['Hakuaika on 1.2.–28.2.2026 klo 15.00.', '2026-02-01–2026-02-28 15:00'],
    ['Hakuaika on ollut 1.2.-26.2.2024 klo 15.00.', '2024-02-01–2024-02-26 15:00'],
    ['Haku on auki 1.–28.2.2026.', '2026-02-01–2026-02-28'],
    ['Avustusta haetaan 1.2.2026 klo 8.00 – 28.2.2026 klo 16.', '2026-02-01 08:00–2026-02-28 16:00'],
    ['Hakuaika päättyy 31.3.2026 klo 15.00.', '–2026-03-31 15:00'],
    [
      'Hakemukset on toimitettava viimeistään 31.3.2026 (tai seuraavana arkipäivänä) klo 15.00.',
      '–2026-03-31 15:00',
    ],
    ['Hakemus jätetään perjantaihin 27.2.2026 klo 15 mennessä.', '–2026-02-27 15:00'],
    ['Avustusta haetaan helmikuun 2026 loppuun mennessä.', '–2026-02-28'],
    ['Hakuaika alkaa 1.11.2026.', '2026-11-01–'],
    ['Haku alkaa 2.1.2026 ja päättyy 30.1.2026 klo 12.', '2026-01-02–2026-01-30 12:00'],
    ['Hakuaika on 1.11.–31.1.2027.', '2026-11-01–2027-01-31'],
    ['Hakuaika on 1.11.2026–31.1.', '2026-11-01–2027-01-31'],
    ['Hakuaika on 1. helmikuuta – 15. maaliskuuta 2026.', '2026-02-01–2026-03-15'],
    ['Haku on 1.2.2026 ja 28.2.2026 välisenä aikana.', '2026-02-01–2026-02-28'],
    ['Hakuaika on 23.10–20.11.2026.', '2026-10-23–2026-11-20'],
    ['Hakemukset 30.9.2026 klo 24.00 mennessä.', '–2026-09-30'],
    ['Haku on auki ma 2.2.–pe 27.2.2026.', '2026-02-02–2026-02-27'],
    ['Avustusta haetaan 1.1.–31.12.2026 väliseen toimintaan 30.11.2025 mennessä.', '–2025-11-30'],
    ['Hakemus jätetään 31.3.2026 klo 15:een mennessä.', '–2026-03-31 15:00'],
    ['Hakuaika on päättynyt 31.3.2024.', '–2024-03-31'],
    ['Avustukset ovat haettavissa 1.3.2026 alkaen.', '2026-03-01–'],
    ['Kevään 2026 haku päättyy 31.3. klo 15.', '–2026-03-31 15:00'],
    ['Vuonna 2026 avustusten hakuaika on 1.2.–28.2.', '2026-02-01–2026-02-28'],
    ['Hae viimeistään perjantaina 27. helmikuuta 2026 kello 15.45.', '–2026-02-27 15:45'],
  ])('reads Finnish: %s', (text, days) => {
    expect(daysIn(text)).toEqual([days]);
  });

  test.each([
    ['Ansökan ska lämnas in senast den 15 mars 2026 kl. 15.', '–2026-03-15 15:00'],
    ['Ansökningstiden är 1.2–28.2.2026 kl 15.45.', '2026-02-01–2026-02-28 15:45'],
    ['Bidraget kan sökas mellan den 1 februari och den 28 februari 2026.', '2026-02-01–2026-02-28'],
    ['Ansökningstiden pågår från den 1 till den 30 september 2026.', '2026-09-01–2026-09-30'],
    ['Ansökningstiden går ut 31.10.2026 kl. 12.', '–2026-10-31 12:00'],
    ['Bidraget söks mellan den 1 och den 28 februari 2026.', '2026-02-01–2026-02-28'],
    ['Ansökan ska vara framme den 15 mars 2026 klockan 12 at the latest.', '–2026-03-15 12:00'],
    ['Apply by 31 March 2026 at 4 pm.', '–2026-03-31 16:00'],
    ['You can apply between 1 and 28 February 2026.', '2026-02-01–2026-02-28'],
    ['The deadline for applications is 31 March 2026, 16:00.', '–2026-03-31 16:00'],
    ['Apply from 1 February until 28 February 2026 at 16.00.', '2026-02-01–2026-02-28 16:00'],
    ['Applications must be submitted by 4.15 p.m. on 31 March 2026.', '–2026-03-31 16:15'],
    ['The application period is from 1 February to 28 February 2026.', '2026-02-01–2026-02-28'],
    ['The call for applications closes on Friday 30 October 2026 at 15:00.', '–2026-10-30 15:00'],
  ])('reads Swedish and English: %s', (text, days) => {
    expect(daysIn(text)).toEqual([days]);
  });

  test('keeps the words of each of two periods in one sentence', () => {
    const text = 'Haku on kahdesti: keväällä 1.2.–28.2. klo 15.00 ja syksyllä 1.9.–30.9.2026 klo 12.00.';
    expect(periodsInText(text, running)).toEqual([
      {
        text: 'Haku on kahdesti: keväällä 1.2.–28.2. klo 15.00',
        opensOn: '2026-02-01',
        closesOn: '2026-02-28',
        closesAt: '15:00',
      },
      {
        text: 'syksyllä 1.9.–30.9.2026 klo 12.00.',
        opensOn: '2026-09-01',
        closesOn: '2026-09-30',
        closesAt: '12:00',
      },
    ]);
  });

  test('does not take the time of the activity for the time of applying', () => {
    const text =
      'Kohdeavustus haetaan talven toiminta-ajalta 1.11.–30.4. viimeistään 30.4.2026 (tai seuraavana arkipäivänä) klo 15.00.';
    expect(daysIn(text)).toEqual(['–2026-04-30 15:00']);
  });

  test.each([
    'Hakuaika päättyy 31.11.2026.',
    'Haku on 1.11.–31.11.2026.',
    'Avustusta haetaan vuosittain 30.9. mennessä.',
    'Vuoden 2027 toiminta-avustusta haetaan 31.10. mennessä.',
    'Hakuaika on 28.2.2026–1.2.2026.',
  ])('keeps the words only where the days are impossible or the year is open: %s', (text) => {
    expect(periodsInText(text, running)).toEqual([{ text }]);
  });

  test('takes the year of the same day elsewhere on the page', () => {
    const context = { isLabelled: false, yearOfDay: new Map([['10-23', 2023]]) };
    expect(daysIn('Ansökningstiden är 23.10–20.11.', context)).toEqual(['2023-10-23–2023-11-20']);
  });

  test('takes the year that the heading gives', () => {
    expect(daysIn('Kevään haku: 1.2.–28.2. klo 15', { isLabelled: true, year: 2026 })).toEqual([
      '2026-02-01–2026-02-28 15:00',
    ]);
  });

  test.each([
    'Kerta-avustuksen haku on jatkuva.',
    'Bidraget kan sökas året runt.',
    'You can apply at any time.',
  ])('keeps a rolling period: %s', (text) => {
    expect(periodsInText(text, running)).toEqual([{ text }]);
  });

  test.each([
    'Hakemuksista päätetään 30.4.2026 mennessä.',
    'Selvitys avustuksen käytöstä on toimitettava 31.3.2026 mennessä.',
    'Uimahalli on suljettu 1.7.–31.7.2026.',
    'Jatkuva toiminta on edellytys.',
    'Avustusta voi hakea jatkuvaan toimintaan.',
    'Verksamhetsbidrag kan sökas för fortlöpande verksamhet.',
    'Seuraava haku on keväällä.',
    'Hakemuksen liitteenä on tilinpäätös vuodelta 2025 (1.1.–31.12.2025).',
    'Beslut om ansökningarna fattas senast den 30 april 2026.',
    'Decisions on the applications are made by 30 April 2026.',
  ])('leaves alone what is not about applying: %s', (text) => {
    expect(periodsInText(text, running)).toEqual([]);
  });

  test('reads the sentences and lines under a label', () => {
    const text = 'Kevät: 1.2.–28.2.2026 klo 15\nSyksy: 1.9.–30.9.2026\nMyöhässä tullutta ei oteta vastaan.';
    expect(daysIn(text, labelled)).toEqual(['2026-02-01–2026-02-28 15:00', '2026-09-01–2026-09-30']);
  });

  test('stays quick on a long hostile line', () => {
    const begun = performance.now();
    periodsInText(`hakuaika ${'1.2.–'.repeat(20_000)}`, labelled);
    periodsInText(`hakuaika ${'1. '.repeat(20_000)}`, labelled);
    expect(performance.now() - begun).toBeLessThan(1_000);
  });
});
