import { expect, test } from 'vitest';
import { personFinder } from '#shared/contact/person-finder.ts';
import { personInValue } from '#shared/contact/person-in-value.ts';
import { maskedAddress, personMask } from '#shared/contact/person-mask.ts';
import { valueWithoutPerson } from '#shared/contact/value-without-person.ts';

const words = { name: '[nimi]', phone: '[puhelin]', email: '[sähköposti]', 'personal-id': '[tunnus]' };
const finder = personFinder({
  names: ['Maija Malli'],
  emails: ['mm@kunta.example'],
  phones: ['044 987 6543'],
});
const mask = personMask(finder, words, false);
const without = (value: unknown) => valueWithoutPerson(value, mask);

test('a contact of the person leaves its list, another one loses only what is shared', () => {
  const contacts = [
    { name: 'Maija Malli', phones: [], emails: [], isPersonal: true },
    { role: 'suunnittelija', phones: ['+358 44 9876543'], emails: [], isPersonal: true },
    { name: 'Pekka Puro', phones: ['0449876543', '050 111 2222'], emails: [], isPersonal: true },
  ];
  expect(without({ contacts })).toEqual({
    contacts: [{ name: 'Pekka Puro', phones: ['050 111 2222'], emails: [], isPersonal: true }],
  });
});

test('a contact of the desk goes whole, its mailbox elsewhere is emptied', () => {
  const partner = {
    name: { fi: 'Kylätalo ry' },
    contact: { role: { fi: 'sihteeri' }, email: 'mm@kunta.example', basis: 'consent' },
    join: { text: { fi: 'Kysy Maija Mallilta' }, email: 'mm@kunta.example' },
  };
  expect(without(partner)).toEqual({
    name: { fi: 'Kylätalo ry' },
    join: { text: { fi: 'Kysy [nimi]' } },
  });
});

test('links to the person leave a list, pages named for them lose that part', () => {
  const links = [
    { text: 'Lähetä', address: 'mailto:mm@kunta.example' },
    { text: 'Esittely', address: 'https://kunta.example/vaki/maija-malli?nayta=1' },
  ];
  expect(without({ links })).toEqual({
    links: [{ text: 'Esittely', address: 'https://kunta.example/vaki/-?nayta=1' }],
  });
  expect(maskedAddress('https://maijamalli.example/', mask)).toBe('https://removed.invalid/');
});

test('what does not speak of the person is the very same value', () => {
  const value = { id: '0190a3c0-0000-7000-8000-044987654300', text: 'Liisa Malli', list: ['a'], n: 1 };
  expect(without(value)).toBe(value);
  expect(personInValue({ sum: `${'0449876543'.repeat(6)}0000` }, finder)).toEqual([]);
});

test('a search that is kept loses the name it looks for', () => {
  expect(without({ query: 'q=maija+malli&stage=youth' })).toEqual({ query: 'q=%5Bnimi%5D&stage=youth' });
});

test('a passage keeps its place and loses what stands around it where that names the person', () => {
  const selector = {
    exact: 'Kysy Maija Mallilta.',
    prefix: 'Maija ',
    suffix: ' Seuraava lause alk',
    start: 3,
    end: 9,
  };
  expect(without(selector)).toEqual({
    exact: 'Kysy [nimi].',
    prefix: '',
    suffix: ' Seuraava lause ',
    start: 3,
    end: 9,
  });
});

test('likely hits are found and stay unless they are asked to go', () => {
  expect(personInValue({ text: 'Mallin esitys' }, finder)).toMatchObject([{ hits: [{ reason: 'surname' }] }]);
  expect(without('Mallin esitys')).toBe('Mallin esitys');
  expect(valueWithoutPerson('Mallin esitys', personMask(finder, words, true))).toBe('[nimi] esitys');
});
