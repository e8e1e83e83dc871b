import { describe, expect, test } from 'vitest';
import { CarefulReading } from '#shared/read/careful-reading.ts';
import { readKindFacts } from '#shared/read/kind-facts/read-kind-facts.ts';
import { pageOf } from '../page-of.ts';

const read = (body: string) => readKindFacts('workshop-series', pageOf(body), new CarefulReading());

describe('the rules of workshop series', () => {
  test.each([
    [
      'Elinvoimapaja pidetään torstaina 12.3.2026 klo 17.00–19.30 kylätalolla.',
      'torstaina 12.3.2026 klo 17.00–19.30',
    ],
    ['Paja on 10.4. klo 17.', '10.4. klo 17'],
    ['Livskraftsverkstaden hålls den 14.10.2026 kl. 18.00.', 'den 14.10.2026 kl. 18.00'],
    ['Ilmoittaudu pajaan viimeistään 5.3.2026 klo 12.', undefined],
    ['Kirjaston satutunti on 12.3.2026 klo 10.', undefined],
  ])('read the time of %j as %j', (text, schedule) => {
    expect(read(`<p>${text}</p>`).schedule?.value).toBe(schedule);
  });

  test.each([
    ['Isäntänä on tällä kertaa Luhanka.', 'Luhanka'],
    ['Isäntä kutsuu kaikki mukaan.', undefined],
    ['Isäntäkuntana toimii Mallilan kunta.', 'Mallilan kunta'],
    ['Järjestäjinä ovat kunnat ja Alku ry, joka myös ottaa ilmoittautumiset.', 'kunnat ja Alku ry'],
    ['Värdkommun i år är Modellby.', 'Modellby'],
    ['The workshop is hosted this year by Sampletown.', 'Sampletown'],
  ])('read the host of %j as %j', (text, host) => {
    expect(read(`<p>${text}</p>`).host?.value).toBe(host);
  });

  test('read areas and days from a table without header cells', () => {
    const facts = read(
      '<table><tr><td>Alue</td><td>Ajankohta</td></tr><tr><td>Pohjoinen</td><td>1.4.2026</td></tr><tr><td>Etelä</td><td></td></tr></table>',
    );
    expect(facts.areas?.value).toEqual(['Pohjoinen', 'Etelä']);
    expect(facts.schedule?.value).toBe('Pohjoinen 1.4.2026, Etelä');
  });

  test('read how to register from a sentence that tells by what means', () => {
    expect(read('<p>Tervetuloa. Ilmoittaudu lomakkeella 1.4. mennessä.</p>').registration?.value).toBe(
      'Ilmoittaudu lomakkeella 1.4. mennessä.',
    );
    expect(read('<p>Ilmoittaudu rohkeasti mukaan.</p>').registration).toBeUndefined();
  });
});
