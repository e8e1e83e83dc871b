import { expect, test } from 'vitest';
import { differingFields, resolved, standingOf } from '#shared/bundle/compare-records.ts';
import { aPractice } from '../../builders/practice.ts';

const ours = aPractice({ clipIds: ['a'] });
const gone = '2026-11-27T10:00:00.000Z';

test('finds two records the same, however often they were saved', () => {
  const theirs = { ...ours, revision: 9, updatedAt: gone };
  expect(standingOf(ours, theirs)).toBe('same');
  expect(resolved(ours, theirs, 'theirs')).toBeUndefined();
});

test('joins the clips of both practices without asking', () => {
  const theirs = { ...ours, clipIds: ['b', 'a'] };
  expect(standingOf(ours, theirs)).toBe('joined');
  expect(resolved(ours, theirs, 'ours')?.clipIds).toEqual(['a', 'b']);
  expect(resolved({ ...ours, clipIds: ['a', 'b'] }, { ...ours, clipIds: ['b'] }, 'ours')).toBeUndefined();
});

test('keeps the clips of both whichever card is chosen', () => {
  const theirs = { ...ours, clipIds: ['b'], fields: { ...ours.fields, title: 'Toinen' } };
  expect(standingOf(ours, theirs)).toBe('conflict');
  expect(resolved(ours, theirs, 'ours')).toMatchObject({ clipIds: ['a', 'b'], fields: ours.fields });
  expect(resolved(ours, theirs, 'theirs')).toMatchObject({ clipIds: ['a', 'b'], fields: theirs.fields });
});

test('takes a field with where its value came from, and empties one that the other lacks', () => {
  const { summary: _left, ...fields } = ours.fields;
  const theirs = {
    ...ours,
    fields: { ...fields, title: 'Toinen' },
    provenance: { title: { source: 'typed' as const } },
  };
  expect(differingFields(ours, theirs)).toEqual(['title', 'summary']);
  const mixed = resolved(ours, theirs, new Set(['title', 'summary'] as const));
  expect(mixed?.fields).toEqual(theirs.fields);
  expect(mixed?.provenance).toEqual(theirs.provenance);
  expect(resolved(ours, theirs, new Set(['title'] as const))?.fields.summary).toBe(ours.fields.summary);
});

test('leaves in the trash what is there, and alive what lives here', () => {
  const trashed = { ...ours, deletedAt: gone };
  expect([standingOf(trashed, ours), standingOf(ours, trashed)]).toEqual(['in-trash', 'kept']);
  expect(resolved(trashed, ours, 'ours')).toBeUndefined();
  expect(resolved(trashed, ours, 'theirs')).not.toHaveProperty('deletedAt');
  expect(resolved(ours, trashed, 'theirs')).toBeUndefined();
});
