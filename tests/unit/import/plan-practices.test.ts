import { expect, test } from 'vitest';
import { addressKey } from '#shared/clip/address-key.ts';
import { clipSchema } from '#shared/clip/clip-schema.ts';
import type { IncomingPractice } from '#shared/import/incoming-practice.ts';
import { planPractices, practicePlanCounts } from '#shared/import/plan-practices.ts';
import type { PresentPractice } from '#shared/import/practice-key.ts';
import { practicesOfPlan } from '#shared/import/practices-of-plan.ts';
import { type PracticeFields, practiceSchema } from '#shared/practice/practice-schema.ts';
import { newRecord } from '#shared/record/record.ts';
import { aPractice } from '../../builders/practice.ts';

const NOW = new Date('2026-11-27T10:00:00.000Z');

function coming(
  line: number,
  fields: Partial<PracticeFields>,
  more: Partial<IncomingPractice> = {},
): IncomingPractice {
  return {
    line,
    fields: { kind: 'page', title: 'Kahvila', ...fields },
    provenance: { title: { source: 'file' } },
    isKindTold: fields.kind !== undefined,
    ...{ tags: [], collections: [], notes: [] },
    ...more,
  };
}

function there(fields: Partial<PracticeFields>, address?: string): PresentPractice {
  const practice = aPractice({
    fields: { kind: 'page', title: 'Kahvila', ...fields },
    provenance: {},
    clipIds: [],
  });
  return { practice, addressKeys: address === undefined ? [] : [addressKey(address)] };
}

const planned = (practices: IncomingPractice[], present: PresentPractice[] = []) =>
  planPractices({ practices, refused: [], remarks: [] }, { practices: present, collectionNames: new Map() });

test('is the same by id, by address however it is written, then by title and municipality', () => {
  const byId = there({ title: 'Toinen nimi' });
  const byAddress = there({ title: 'Muu' }, 'https://www.a.example/k/');
  const byTitle = there({ title: 'KULTTUURIKAVERI', municipalityCode: '889' });
  const plan = planned(
    [
      coming(1, {}, { id: byId.practice.id }),
      coming(2, {}, { address: 'http://a.example/k?utm_source=x' }),
      coming(3, { title: 'Kulttuurikaveri', municipalityCode: '889' }),
      coming(4, { title: 'Kulttuurikaveri', municipalityCode: '139' }),
    ],
    [byId, byAddress, byTitle],
  );
  expect(plan.practices.map(({ present }) => present?.id)).toEqual([
    byId.practice.id,
    byAddress.practice.id,
    byTitle.practice.id,
    undefined,
  ]);
});

test('two pages of one title and no municipality are two practices', () => {
  const plan = planned(
    [coming(1, { title: 'Etusivu' }, { address: 'https://b.example/' })],
    [there({ title: 'Etusivu' }, 'https://a.example/')],
  );
  expect(plan.practices).toMatchObject([{ state: 'new' }]);
});

test('what is there twice is taken once, with the tags and notes of both', () => {
  const plan = planned([
    coming(3, {}, { address: 'https://a.example/', tags: ['a'] }),
    coming(9, {}, { address: 'https://a.example/#osa', tags: ['b'], notes: ['x'] }),
  ]);
  expect(plan.refused).toMatchObject([{ line: 9, reason: 'doubled', firstLine: 3 }]);
  expect(plan.practices).toMatchObject([{ state: 'new', incoming: { tags: ['a', 'b'], notes: ['x'] } }]);
});

test('two practices of one library and one page stay two', () => {
  const ids = [newRecord(NOW).id, newRecord(NOW).id] as const;
  const both = ids.map((id, at) =>
    coming(at + 1, { title: `K ${at}` }, { id, address: 'https://a.example/' }),
  );
  expect(practicePlanCounts(planned(both))).toMatchObject({ new: 2, refused: 0 });
});

test('fills what is empty, asks of what differs, and leaves what is the same', () => {
  const present = there({ summary: 'Vanha', funder: 'Kunta' }, 'https://a.example/');
  const told = coming(
    1,
    { summary: 'Uusi', funder: ' Kunta ', place: 'Ii' },
    { address: 'https://a.example/', tags: ['a'] },
  );
  const plan = planned([told], [present]);
  expect(plan.practices).toMatchObject([
    { state: 'conflict', conflicts: ['summary'], fills: ['place'], adds: { address: false, tags: ['a'] } },
  ]);
  const place = { now: NOW, collections: [], usedIds: new Set<string>() };
  const kept = practicesOfPlan(plan, { left: new Set(), taken: new Map() }, place);
  expect(kept.practices).toMatchObject([
    { fields: { summary: 'Vanha', place: 'Ii' }, organised: { tags: ['a'] } },
  ]);
  const taken = practicesOfPlan(
    plan,
    { left: new Set(), taken: new Map([[1, new Set(['summary'] as const)]]) },
    place,
  );
  expect(taken.practices).toMatchObject([{ fields: { summary: 'Uusi' } }]);
  expect(practicesOfPlan(plan, { left: new Set([1]), taken: new Map() }, place).practices).toEqual([]);
});

test('new practices get a clip of their address alone, with the day of the source, and are whole records', () => {
  const clippedAt = '2024-05-06T12:00:00.000Z';
  const plan = planned([
    coming(1, {}, { address: 'https://a.example/', clippedAt, collections: ['Kylät'], notes: ['x'] }),
    coming(2, { title: 'Ilman sivua' }, { collections: ['kylät'] }),
  ]);
  const place = { now: NOW, collections: [], usedIds: new Set<string>() };
  const records = practicesOfPlan(plan, { left: new Set(), taken: new Map() }, place);
  expect(records).toMatchObject({ added: 2, changed: 0, collections: [{ name: 'Kylät' }] });
  expect(records.clips).toMatchObject([
    { state: 'address-only', clippedAt, practiceId: records.practices[0]?.id },
  ]);
  expect(records.practices[1]?.clipIds).toEqual([]);
  for (const practice of records.practices) expect(practiceSchema.safeParse(practice).success).toBe(true);
  for (const clip of records.clips) expect(clipSchema.safeParse(clip).success).toBe(true);
});

test('an id that is in the trash is not taken again', () => {
  const { id } = newRecord(NOW);
  const plan = planned([coming(1, {}, { id })]);
  const choices = { left: new Set<number>(), taken: new Map() };
  const again = practicesOfPlan(plan, choices, { now: NOW, collections: [], usedIds: new Set([id]) });
  expect(again.practices[0]?.id).not.toBe(id);
  const fresh = practicesOfPlan(plan, choices, { now: NOW, collections: [], usedIds: new Set() });
  expect(fresh.practices[0]?.id).toBe(id);
});
