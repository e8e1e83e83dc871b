import { expect, test } from 'vitest';
import { fieldsToTake, mergedCard, mergedOrganised } from '#shared/practice/merge-cards.ts';
import { aDraft } from '../../builders/practice.ts';

const note = (id: string, writtenAt: string) => ({ id, text: id, writtenAt });

test('a merge takes, unless told otherwise, the fields that only the other one has', () => {
  const kept = aDraft({ summary: 'oma' });
  const other = aDraft({ summary: 'toisen', funder: 'Säätiö' });
  expect([...fieldsToTake(kept, other)]).toEqual(['funder']);
});

test('a taken field comes with its reason, and one that the other lacks is emptied', () => {
  const kept = {
    fields: { kind: 'page', title: 'yksi', tips: 'oma' },
    provenance: { tips: { source: 'typed' } },
  } as const;
  const other = {
    fields: { kind: 'page', title: 'kaksi' },
    provenance: { title: { source: 'label' } },
  } as const;
  expect(mergedCard(kept, other, new Set(['title', 'tips']))).toEqual({
    fields: { kind: 'page', title: 'kaksi' },
    provenance: { title: { source: 'label' } },
  });
});

test('tags are joined whatever their case, collections once, notes by time, and a pin stays', () => {
  const kept = { tags: ['Hyte'], collectionIds: ['a'], notes: [note('2', '2026-02-01T00:00:00.000Z')] };
  const other = {
    tags: ['hyte', 'kylät'],
    collectionIds: ['a', 'b'],
    notes: [note('1', '2026-01-01T00:00:00.000Z')],
    pinnedAt: '2026-01-01T00:00:00.000Z',
  };
  expect(mergedOrganised(kept, other)).toEqual({
    tags: ['Hyte', 'kylät'],
    collectionIds: ['a', 'b'],
    notes: [other.notes[0], kept.notes[0]],
    pinnedAt: other.pinnedAt,
  });
  expect(mergedOrganised(undefined, undefined)).toBeUndefined();
});
