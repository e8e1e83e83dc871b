import { v7 as uuidv7 } from 'uuid';
import { expect, test } from 'vitest';
import type { PartnerChanges, PartnerOutcome } from '#shared/desk/check/publication-changes.ts';
import { changeCounts } from '#shared/desk/publish/change-counts.ts';

const changed = (what: PartnerOutcome): PartnerChanges => ({
  id: uuidv7(),
  what,
  name: { fi: 'Kylä ry' },
  fields: [],
  commitments: [],
});

test('counts who is new, changed and gone, and not who was noted by mistake', () => {
  const outcomes = ['new', 'new', 'changed', 'left', 'trace', 'removed'] as const;
  expect(changeCounts({ partners: outcomes.map(changed) })).toEqual({ added: 2, changed: 1, left: 2 });
});
