import { describe, expect, test } from 'vitest';
import { personFinder } from '#shared/contact/person-finder.ts';
import { soughtPerson } from '#shared/contact/sought-person.ts';

function found(text: string, told: Partial<Record<'names' | 'emails' | 'phones', string[]>>) {
  const finder = personFinder({ names: [], emails: [], phones: [], ...told });
  return finder.find(text).map(({ start, end, kind, reason }) => [text.slice(start, end), reason ?? kind]);
}

describe('a name', () => {
  test.each([
    ['Maija Malli', 'Lisätietoja antaa Maija Malli.', 'Maija Malli'],
    ['Maija Malli', 'Kysy Maija Mallilta.', 'Maija Mallilta'],
    ['Maija Malli', 'Malli Maija, suunnittelija', 'Malli Maija'],
    ['Maija Malli', 'Malli, Maija', 'Malli, Maija'],
    ['Maija Malli', 'Maija Kaarina Mallin kanssa', 'Maija Kaarina Mallin'],
    ['Maija Kaarina Malli', 'Maija Malli', 'Maija Malli'],
    ['Maija Malli', 'haku: maija malli', 'maija malli'],
    ['Maija Malli', 'MAIJA MALLI', 'MAIJA MALLI'],
    ['Maija Malli', 'kuva maija_malli.jpg', 'maija_malli'],
    ['Leena Lehto', 'Leena Lehdon mukaan', 'Leena Lehdon'],
    ['Pekka Mäki', 'Pekka Mäen', 'Pekka Mäen'],
    ['Ville Virtanen', 'Ville Virtasesta', 'Ville Virtasesta'],
    ['Karin Malmberg', 'Karin Malmbergs förslag', 'Karin Malmbergs'],
    ['Karin Malmberg', 'Karin Malmbergin', 'Karin Malmbergin'],
    ['Anna-Liisa Malli-Lehto', 'Anna-Liisa Malli-Lehdolle', 'Anna-Liisa Malli-Lehdolle'],
  ])('%s is found in “%s”', (name, text, hit) => {
    expect(found(text, { names: [name] })).toEqual([[hit, 'name']]);
  });

  test.each(['Maija Malinen', 'Malli on kunnan oma.'.toLowerCase(), 'Maija Mallikas', 'Maijala, Mallila'])(
    'Maija Malli is not found in “%s”',
    (text) => {
      expect(found(text, { names: ['Maija Malli'] })).toEqual([]);
    },
  );

  test('with an initial, or the surname alone, is only likely', () => {
    expect(found('M. Malli', { names: ['Maija Malli'] })).toEqual([['M. Malli', 'initial']]);
    expect(found('Liisa Mallille', { names: ['Maija Malli'] })).toEqual([['Mallille', 'surname']]);
  });

  test('in a mailbox of any domain makes the whole address a hit', () => {
    expect(found('maija.malli@kunta.example', { names: ['Maija Malli'] })).toEqual([
      ['maija.malli@kunta.example', 'email'],
    ]);
  });
});

describe('an e-mail address', () => {
  test.each([
    'maija.malli@kunta.example',
    'Maija.Malli@Kunta.example',
    'maija.malli (at) kunta.example',
    'maija.malli[ät]kunta.example',
    'maija.malli at kunta.example',
    'maija.malli(at)kunta(piste)example',
  ])('is found as %s', (written) => {
    expect(found(`Kysy: ${written}.`, { emails: ['maija.malli@kunta.example'] })).toEqual([
      [written, 'email'],
    ]);
  });

  test('is not found in a longer one, and is likely at another domain', () => {
    const emails = ['maija.malli@kunta.example'];
    expect(found('anna-maija.malli@kunta.example', { emails })).toEqual([]);
    expect(found('maija.malli@toinen.example', { emails })).toEqual([
      ['maija.malli@toinen.example', 'mailbox'],
    ]);
  });
});

describe('a phone number', () => {
  test.each([
    '044 987 6543',
    '+358 44 987 6543',
    '+358449876543',
    '044-9876543',
    '(044) 987 6543',
    '00358 44 9876543',
    '+358 (0)44 987 6543',
    '0 4 4 9 8 7 6 5 4 3',
  ])('is found as %s', (written) => {
    expect(found(`p. ${written}, ma`, { phones: ['044 987 6543'] })).toEqual([[written, 'phone']]);
  });

  test('is not found in a longer one', () => {
    expect(found('044 987 65431, 1044 987 6543', { phones: ['0449876543'] })).toEqual([]);
  });
});

test('an address of a page has the person in it by name or mailbox', () => {
  const { isInAddress } = personFinder({
    names: ['Päivi Mäki'],
    emails: ['pm@kunta.example'],
    phones: [],
  });
  expect(isInAddress('https://kunta.example/henkilot/paivi-maki')).toBe(true);
  expect(isInAddress('https://kunta.example/?to=pm%40kunta.example')).toBe(true);
  expect(isInAddress('https://kunta.example/maki')).toBe(false);
});

test('what is typed is understood or its problem named', () => {
  const typed = (told: Partial<Record<'name' | 'email' | 'phone', string>>) =>
    soughtPerson({ name: '', email: '', phone: '', ...told });
  expect(typed({})).toEqual({ problem: 'nothing' });
  expect(typed({ email: 'maija' })).toEqual({ problem: 'email' });
  expect(typed({ phone: '123' })).toEqual({ problem: 'phone' });
  expect(
    typed({ name: 'Malli, Maija; Maija Entinen', email: 'm.m (at) k.example', phone: '044 987 6543' }),
  ).toEqual({
    person: { names: ['Maija Malli', 'Maija Entinen'], emails: ['m.m@k.example'], phones: ['044 987 6543'] },
  });
});

test.each([
  ['Kysy p. 044 987 65', '044 987 65', 'phone'],
  ['Lisätietoja Kanerva Kanari', 'Kanerva Kanari', 'name'],
  ['Kirjoita k.k@kun', 'k.k@kun', 'email'],
])('a text that is cut as in “%s” has the person at its end', (text, hit, kind) => {
  expect(
    found(text, { names: ['Kanerva Kanarialintu'], emails: ['k.k@kunta.example'], phones: ['0449876543'] }),
  ).toEqual([[hit, kind]]);
  expect(found('Lisätietoja Kanerva K', { names: ['Kanerva Kanarialintu'] })).toEqual([]);
});
