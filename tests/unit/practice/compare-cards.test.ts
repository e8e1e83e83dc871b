import { expect, test } from 'vitest';
import { compareCards } from '#shared/practice/compare-cards.ts';
import type { PracticeFields } from '#shared/practice/practice-schema.ts';

const card: PracticeFields = {
  kind: 'grant',
  title: 'Kyläavustus',
  summary: 'Kylä päättää.\n\nKunta maksaa.',
  topics: ['Kylät', 'Osallisuus'],
  contacts: [{ name: 'Maija Malli', phones: ['044 000 0000'], emails: [], isPersonal: true }],
};

test('equal cards do not differ, whatever their white space and order of keys', () => {
  const other: PracticeFields = {
    contacts: [{ isPersonal: true, emails: [], phones: ['044 000  0000'], name: 'Maija Malli' }],
    topics: ['Kylät', 'Osallisuus'],
    summary: 'Kylä päättää. Kunta maksaa.',
    title: 'Kyläavustus',
    kind: 'grant',
  };
  expect(compareCards(card, other)).toEqual([]);
});

test('tells what came, went and changed, in the order of the card', () => {
  const { summary: _summary, ...rest } = card;
  expect(compareCards(card, { ...rest, title: 'Kyläraha', value: '500 €' })).toEqual([
    { name: 'title', change: 'changed' },
    { name: 'summary', change: 'removed' },
    { name: 'value', change: 'added' },
  ]);
});

test('the order of a list counts', () => {
  expect(compareCards(card, { ...card, topics: ['Osallisuus', 'Kylät'] })).toEqual([
    { name: 'topics', change: 'changed' },
  ]);
});
