import { describe, expect, test } from 'vitest';
import { findMeetingRhythm } from '#shared/read/kind-facts/meeting-rhythm.ts';
import { findMemos } from '#shared/read/kind-facts/memo-links.ts';
import { findNumberedSteps } from '#shared/read/kind-facts/numbered-steps.ts';
import { findConvener, findMembers, withoutPersonNames } from '#shared/read/kind-facts/table-conveners.ts';
import { pageOf } from '../page-of.ts';

describe('findMeetingRhythm', () => {
  test.each([
    ['Pöytä kokoontuu neljä kertaa vuodessa.', 'neljä kertaa vuodessa'],
    [
      'Kokouksia on vähintään kerran vuodessa. Kokous kestää 2 tuntia.',
      'vähintään kerran vuodessa, 2 tuntia',
    ],
    ['Tapaamme joka toinen kuukausi.', 'joka toinen kuukausi'],
    ['Pöydällä on 3–4 kokousta vuodessa.', '3–4 kokousta vuodessa'],
    ['Tapaaminen kestää enintään 1,5 tuntia.', 'enintään 1,5 tuntia'],
    ['Bordet möts två gånger per år, högst 90 minuter.', 'två gånger per år, högst 90 minuter'],
    ['The table meets once a month for up to two hours.', 'once a month, up to two hours'],
    ['Avustuksia jaetaan kaksi kertaa vuodessa.', undefined],
    ['Matka kestää kaksi tuntia.', undefined],
  ])('of %j is %j', (text, rhythm) => {
    expect(findMeetingRhythm(pageOf(`<p>${text}</p>`))?.value).toBe(rhythm);
  });
});

describe('findConvener', () => {
  test.each([
    ['Koolle kutsuu kunta tai hankkeen työntekijä.', 'kunta tai hankkeen työntekijä'],
    ['Pöytää isännöi yleensä kunta, mutta kunta on muiden veroinen.', 'kunta'],
    ['Koollekutsujana toimii kyläyhdistys.', 'kyläyhdistys'],
    ['Järjestöagentti kutsuu pöydän koolle keväisin.', 'Järjestöagentti'],
    ['Pöydän kutsuu koolle järjestöagentti Maija Malli.', 'järjestöagentti'],
    ['Pöydän kutsuu koolle Maija Malli.', undefined],
    ['Bordet sammankallas av kommunen.', 'kommunen'],
    ['It is convened by the wellbeing team and it meets twice.', 'the wellbeing team'],
    ['Kunta kutsuu asukkaat juhlaan.', undefined],
  ])('of %j is %j', (text, convener) => {
    expect(findConvener(pageOf(`<p>${text}</p>`))?.value).toBe(convener);
  });

  test('leaves names of associations whole', () => {
    expect(withoutPersonNames('Mallilan Martat')).toBe('Mallilan Martat');
  });
});

describe('findMembers', () => {
  test.each([
    [
      'Kumppanuuspöytä on tapa, jossa asukkaat, yhdistykset ja kunta ratkovat asioita.',
      ['asukkaat', 'yhdistykset', 'kunta'],
    ],
    ['Kunta ja yhdistykset kokoontuvat saman pöydän ääreen.', ['Kunta', 'yhdistykset']],
    ['Vid bordet möts kommunen, föreningarna och företagen.', ['kommunen', 'föreningarna', 'företagen']],
    ['The table brings residents, clubs and officials together.', ['residents', 'clubs', 'officials']],
    ['Retkelle lähtivät lapset, nuoret ja vanhat.', undefined],
  ])('of %j are %j', (text, members) => {
    expect(findMembers(pageOf(`<p>${text}</p>`))?.value).toEqual(members);
  });
});

describe('findNumberedSteps', () => {
  test('takes numbered headings with what is under them, to the next heading of the same level', () => {
    const page = pageOf(
      '<h2>Vaihe 1: Aihe</h2><p>a</p><h3>Huomaa</h3><p>b</p><h2>Vaihe 2: Kutsu</h2><h2>Vaihe 3: Teot</h2><p>c</p><h2>Muuta</h2><p>d</p>',
    );
    expect(findNumberedSteps(page)?.value).toBe(
      'Vaihe 1: Aihe\n\na\n\nHuomaa\n\nb\n\nVaihe 2: Kutsu\n\nVaihe 3: Teot\n\nc',
    );
  });

  test.each([
    ['two numbers', '<h2>1. a</h2><h2>2. b</h2>'],
    ['numbers that do not follow', '<h2>1. a</h2><h2>3. b</h2><h2>4. c</h2>'],
    ['dates', '<h2>1.2.2026 a</h2><h2>2.2.2026 b</h2><h2>3.2.2026 c</h2>'],
  ])('takes %s for no steps', (_, body) => {
    expect(findNumberedSteps(pageOf(body))).toBeUndefined();
  });
});

describe('findMemos', () => {
  test('takes links that begin with the word for a memo, without the size of the file', () => {
    const page = pageOf(
      '<p><a href="/a.pdf">Kokousmuistio 3.2.2026 (pdf, 120 kt)</a> <a href="/b">Muistilista</a> <a href="/c">Minnesanteckningar 1/2026</a></p>',
    );
    expect(findMemos(page)?.value).toEqual([
      { text: 'Kokousmuistio 3.2.2026', address: 'https://kunta.example/a.pdf' },
      { text: 'Minnesanteckningar 1/2026', address: 'https://kunta.example/c' },
    ]);
  });
});
