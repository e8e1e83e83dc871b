import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SharedPractice } from '#shared/subscription/shared-collection-schema.ts';
import {
  countRows,
  rowsAfterReading,
  type SummedPractice,
  seenRow,
} from '#shared/subscription/subscribed-differences.ts';
import type { SubscribedPractice } from '#shared/subscription/subscribed-schema.ts';
import { aShared } from '../../builders/shared.ts';

const SUBSCRIPTION = '019a0000-0000-7000-8000-000000000009';
const PUBLISHED = { publishedAt: '2026-11-25T10:00:00.000Z' };

/** A publication in short: what each practice says, by its number. */
type Short = ReadonlyMap<number, string>;

const idOf = (number: number) => `019a0000-0000-7000-8000-${String(number).padStart(12, '0')}`;

function summed(short: Short): SummedPractice[] {
  return [...short].map(([number, says]) => ({
    practice: aShared({ id: idOf(number), title: { fi: says } }),
    sha256: says.padStart(64, '0'),
  }));
}

/** The rows after a reading of what was known before. */
function read(rows: readonly SubscribedPractice[], short: Short, removed: { id: string; at: string }[] = []) {
  const { put, drop } = rowsAfterReading(SUBSCRIPTION, rows, summed(short), { ...PUBLISHED, removed });
  const after = new Map(rows.map((row) => [row.id, row]));
  for (const id of drop) after.delete(id);
  for (const row of put) after.set(row.id, row);
  return [...after.values()];
}

const seenAll = (rows: readonly SubscribedPractice[]) => rows.map(seenRow);
const states = (rows: readonly SubscribedPractice[]) =>
  Object.fromEntries(rows.map(({ id, state }) => [Number(id.slice(-12)), state]));

const publication = fc
  .array(fc.tuple(fc.nat({ max: 9 }), fc.constantFrom('a', 'b', 'c')), { maxLength: 8 })
  .map((entries): Short => new Map(entries));

describe('a reading of a subscribed collection', () => {
  test('tells what came, what says something else and what is gone, against what was seen last', () => {
    fc.assert(
      fc.property(publication, publication, (seen, now) => {
        const rows = read(seenAll(read([], seen)), now);
        for (const [number, says] of now) {
          const before = seen.get(number);
          const expected = before === undefined ? 'new' : before === says ? 'same' : 'changed';
          expect(states(rows)[number]).toBe(expected);
        }
        for (const number of seen.keys()) {
          if (!now.has(number)) expect(states(rows)[number]).toBe('withdrawn');
        }
        expect(countRows(rows).practices).toBe(now.size);
      }),
      { seed: 11 },
    );
  });

  test('is told against what was seen, however many readings lie between', () => {
    fc.assert(
      fc.property(publication, fc.array(publication, { maxLength: 4 }), publication, (seen, between, now) => {
        const start = seenAll(read([], seen));
        const straight = read(start, now);
        const around = read(
          between.reduce<SubscribedPractice[]>((rows, each) => read(rows, each), start),
          now,
        );
        expect(states(around)).toEqual(states(straight));
      }),
      { seed: 12 },
    );
  });

  test('that says the same again writes nothing', () => {
    fc.assert(
      fc.property(publication, publication, (seen, now) => {
        const rows = read(seenAll(read([], seen)), now);
        expect(rowsAfterReading(SUBSCRIPTION, rows, summed(now), PUBLISHED)).toEqual({ put: [], drop: [] });
      }),
      { seed: 13 },
    );
  });

  test('dates what is gone by the file, or else by the publication', () => {
    const rows = seenAll(
      read(
        [],
        new Map([
          [1, 'a'],
          [2, 'a'],
        ]),
      ),
    );
    const at = '2026-11-23T08:00:00.000Z';
    const after = read(rows, new Map(), [{ id: idOf(1), at }]);
    expect(after.map(({ withdrawnAt }) => withdrawnAt)).toEqual([at, PUBLISHED.publishedAt]);
    expect(after.map(({ practice }: { practice: SharedPractice }) => practice.title.fi)).toEqual(['a', 'a']);
  });

  test('brings back as new what a person knows to be gone', () => {
    const rows = seenAll(read(seenAll(read([], new Map([[1, 'a']]))), new Map()));
    expect(countRows(rows)).toEqual({ practices: 0, new: 0, changed: 0, withdrawn: 0 });
    expect(states(read(rows, new Map([[1, 'a']])))).toEqual({ 1: 'new' });
  });
});
