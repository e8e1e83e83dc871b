import { expect, test } from 'vitest';
import { resolved, standingOf } from '#shared/bundle/compare-records.ts';
import { NOT_ORGANISED } from '#shared/practice/organised-schema.ts';
import type { Practice } from '#shared/practice/practice-schema.ts';
import { aPractice } from '../../builders/practice.ts';

const ours = aPractice({ clipIds: ['a'] });
const gone = '2026-11-27T10:00:00.000Z';

test('finds two records the same, however often they were saved', () => {
  const theirs = { ...ours, revision: 9, updatedAt: gone };
  expect(standingOf(ours, theirs)).toBe('same');
  expect(resolved('practices', ours, theirs, 'theirs')).toBeUndefined();
});

test('joins the clips of both practices without asking', () => {
  const theirs = { ...ours, clipIds: ['b', 'a'] };
  expect(standingOf(ours, theirs)).toBe('joined');
  expect(resolved('practices', ours, theirs, 'ours')?.clipIds).toEqual(['a', 'b']);
  expect(
    resolved('practices', { ...ours, clipIds: ['a', 'b'] }, { ...ours, clipIds: ['b'] }, 'ours'),
  ).toBeUndefined();
});

test('keeps the clips of both whichever card is chosen', () => {
  const theirs = { ...ours, clipIds: ['b'], fields: { ...ours.fields, title: 'Toinen' } };
  expect(standingOf(ours, theirs)).toBe('conflict');
  expect(resolved('practices', ours, theirs, 'ours')).toMatchObject({
    clipIds: ['a', 'b'],
    fields: ours.fields,
  });
  expect(resolved('practices', ours, theirs, 'theirs')).toMatchObject({
    clipIds: ['a', 'b'],
    fields: theirs.fields,
  });
});

test('takes a field with where its value came from, and empties one that the other lacks', () => {
  const { summary: _left, ...fields } = ours.fields;
  const theirs = {
    ...ours,
    fields: { ...fields, title: 'Toinen' },
    provenance: { title: { source: 'typed' as const } },
  };
  const mixed = resolved('practices', ours, theirs, new Set(['fields.title', 'fields.summary']));
  expect(mixed?.fields).toEqual(theirs.fields);
  expect(mixed?.provenance).toEqual(theirs.provenance);
  const one = resolved<Practice>('practices', ours, theirs, new Set(['fields.title']));
  expect(one?.fields.summary).toBe(ours.fields.summary);
});

test('takes a practice’s tags from the file beside a field that is kept', () => {
  const organised = { ...NOT_ORGANISED, tags: ['kahvila'] };
  const theirs = { ...ours, fields: { ...ours.fields, title: 'Toinen' }, organised };
  const mixed = resolved<Practice>('practices', ours, theirs, new Set(['organised.tags']));
  expect(mixed).toEqual({ ...ours, organised });
});

test('keeps the clips of both when parts are mixed', () => {
  const theirs = { ...ours, clipIds: ['b'], fields: { ...ours.fields, title: 'Toinen' } };
  const mixed = resolved('practices', ours, theirs, new Set(['fields.title']));
  expect(mixed).toMatchObject({ clipIds: ['a', 'b'], fields: { title: 'Toinen' } });
});

test('leaves in the trash what is there, and alive what lives here', () => {
  const trashed = { ...ours, deletedAt: gone };
  expect([standingOf(trashed, ours), standingOf(ours, trashed)]).toEqual(['in-trash', 'kept']);
  expect(resolved('practices', trashed, ours, 'ours')).toBeUndefined();
  expect(resolved('practices', trashed, ours, 'theirs')).not.toHaveProperty('deletedAt');
  expect(resolved('practices', ours, trashed, 'theirs')).toBeUndefined();
});
