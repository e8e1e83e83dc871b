import { describe, expect, test } from 'vitest';
import { findEmails, isAddressPattern, isPersonalAddress } from '#shared/contact/email-addresses.ts';

const addressesOf = (text: string) => findEmails(text).map(({ address }) => address);

describe('findEmails', () => {
  test.each([
    'maija.malli@kunta.example',
    'maija.malli(at)kunta.example',
    'maija.malli (at) kunta.example',
    'maija.malli[at]kunta.example',
    'maija.malli [at] kunta.example',
    'maija.malli(ät)kunta.example',
    'maija.malli(a)kunta.example',
    'maija.malli at kunta.example',
    'Kirjoita: maija.malli@kunta.example.',
    '<maija.malli@kunta.example>, puh.',
  ])('finds the address in “%s”', (text) => {
    expect(addressesOf(text)).toEqual(['maija.malli@kunta.example']);
  });

  test('finds several, and where they stand', () => {
    const text = 'a@b.example / c(at)d.example';
    expect(findEmails(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'a@b.example',
      'c(at)d.example',
    ]);
  });

  test.each([
    'etunimi.sukunimi@kunta.example',
    'fornamn.efternamn(at)stad.example',
    'firstname.lastname [at] town.example',
    'x @ y',
    'Visit us at kunta.example',
    '@kunta.example',
    'klo 10 (at)',
  ])('finds none in “%s”', (text) => {
    expect(addressesOf(text)).toEqual([]);
  });

  test('takes time in proportion to the text', () => {
    for (const piece of ['a', 'a.', '@', '(at)', 'a@', 'a@b.', ' at ', 'a@b.fi ']) {
      const started = performance.now();
      findEmails(piece.repeat(100_000));
      expect(performance.now() - started).toBeLessThan(3_000);
    }
  });
});

test('a pattern of addresses is told from an address', () => {
  expect(isAddressPattern('etunimi.sukunimi@a.fi')).toBe(true);
  expect(isAddressPattern('nimi.malli@a.fi')).toBe(false);
});

test.each([
  ['maija.malli@a.fi', true],
  ['maija-liisa.malli@a.fi', true],
  ['kirjaamo@a.fi', false],
  ['info.mallila@a.fi', false],
  ['hyvinvointi@a.fi', false],
  ['italo.malli@a.fi', true],
])('%s being a person’s own is %s', (address, personal) => {
  expect(isPersonalAddress(address)).toBe(personal);
});
