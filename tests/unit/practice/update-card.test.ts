import { expect, test } from 'vitest';
import { updateCard } from '#shared/practice/update-card.ts';
import { aDraft } from '../../builders/practice.ts';

test('takes what the page says now, and lets go what it does not say any more', () => {
  const card = { ...aDraft({ value: '40 €', rhythm: 'kuukausittain' }) };
  const { fields } = updateCard(card, aDraft({ value: '50 €' }));
  expect(fields.value).toBe('50 €');
  expect(fields).not.toHaveProperty('rhythm');
});

test('keeps what a person has typed, with its reason', () => {
  const card = aDraft({ title: 'Oma nimi', tips: 'Kysy kylältä.' });
  card.provenance.title = { source: 'typed' };
  card.provenance.tips = { source: 'typed' };
  const updated = updateCard(card, aDraft({ title: 'Sivun nimi' }));
  expect(updated.fields).toMatchObject({ title: 'Oma nimi', tips: 'Kysy kylältä.' });
  expect(updated.provenance).toMatchObject({ title: { source: 'typed' }, tips: { source: 'typed' } });
});
