import { expect, test } from 'vitest';
import { countPersonalData } from '#shared/contact/count-personal-data.ts';

const person = {
  name: 'Maija Malli',
  phones: ['044 000 0000'],
  emails: ['maija.malli@x.example'],
  isPersonal: true,
};

test('counts each name, number and address once, in whatever form it stands', () => {
  const texts = ['Kysy Maija Mallilta.', 'Maija Malli, p. +358 44 000 0000', 'Maija.Malli@x.example'];
  expect(countPersonalData(texts, [person])).toBe(3);
  expect(countPersonalData(texts, [])).toBe(3);
});

test('does not count the number and mailbox of an office', () => {
  const office = { phones: ['09 000 0000'], emails: ['kirjaamo@x.example'], isPersonal: false };
  expect(countPersonalData(['Kirjaamo, p. 09 000 0000, kirjaamo@x.example'], [office])).toBe(0);
});

test('counts nothing in a text without persons', () => {
  expect(countPersonalData(['Kumppanuuspöytä kokoontuu Koivulan kirjastossa 3.4.2026 klo 17.'], [])).toBe(0);
});
