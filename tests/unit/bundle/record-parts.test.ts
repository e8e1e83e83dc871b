import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ROW_SCHEMAS } from '#shared/bundle/bundle-tables.ts';
import {
  type ComparedRecord,
  differingParts,
  fieldsOfPart,
  isFit,
  mixedRecord,
  valueAt,
} from '#shared/bundle/record-parts.ts';
import { NOT_ORGANISED } from '#shared/practice/organised-schema.ts';
import { RECORD_TABLES } from '../../../extension/database/library-database.ts';
import { filledBySchema } from '../../builders/by-schema.ts';
import { aPractice } from '../../builders/practice.ts';

type Table = (typeof RECORD_TABLES)[number];
type Row = ComparedRecord & Record<string, unknown>;

/** What becomes of each field of two versions, and which parts are taken. */
const story = fc.record({
  fates: fc.array(fc.constantFrom('both', 'same', 'not-ours', 'not-theirs'), {
    minLength: 40,
    maxLength: 40,
  }),
  choices: fc.array(fc.boolean(), { minLength: 80, maxLength: 80 }),
});

function aFullRow(table: Table): Row {
  const { deletedAt: _living, ...row } = filledBySchema(
    ROW_SCHEMAS[table],
    () => undefined,
  ) as unknown as Row;
  return row;
}

/** A row without a field, where it may lack it. */
function without(table: Table, row: Row, name: string): Row {
  const { [name]: _dropped, ...left } = row;
  return ROW_SCHEMAS[table].safeParse(left).error?.issues.some(({ path }) => path[0] === name)
    ? row
    : (left as Row);
}

describe.each(RECORD_TABLES)('two versions of %s', (table) => {
  const [one, other] = [aFullRow(table), aFullRow(table)];
  const names = Object.keys(ROW_SCHEMAS[table].shape).filter((name) => name !== 'deletedAt');

  test('give a record whose every part is of the chosen side, and which its table takes', () => {
    fc.assert(
      fc.property(story, ({ fates, choices }) => {
        let [ours, theirs] = [one, { ...other, id: one.id }];
        for (const [place, name] of names.entries()) {
          if (fates[place] === 'same') theirs = { ...theirs, [name]: ours[name] };
          if (fates[place] === 'not-ours') ours = without(table, ours, name);
          if (fates[place] === 'not-theirs') theirs = without(table, theirs, name);
        }
        const parts = differingParts(table, ours, theirs);
        const taken = new Set(parts.filter((_, place) => choices[place]));
        const mixed = mixedRecord<Row>(table, ours, theirs, taken);
        const told = parts.flatMap((part) => fieldsOfPart(table, part).map((path) => ({ part, path })));
        for (const { part, path } of told) {
          expect(valueAt(mixed, path)).toEqual(valueAt(taken.has(part) ? theirs : ours, path));
        }
        const others = names.filter(
          (name) => name !== 'provenance' && !told.some(({ path }) => path.split('.')[0] === name),
        );
        for (const name of others) expect(mixed[name]).toEqual(ours[name]);
        if (isFit(table, ours) && isFit(table, theirs)) expect(isFit(table, mixed)).toBe(true);
      }),
      { numRuns: 25 },
    );
  });
});

test('a practice that no one has organised does not differ from one with empty lists', () => {
  const ours = aPractice();
  const theirs = { ...ours, organised: NOT_ORGANISED };
  expect(differingParts('practices', ours, theirs)).toEqual([]);
});

test('names the parts in the order in which they are read', () => {
  const ours = aPractice();
  const theirs = {
    ...ours,
    organised: { ...NOT_ORGANISED, tags: ['a'] },
    fields: { ...ours.fields, purpose: 'Muu', title: 'Muu' },
  };
  expect(differingParts('practices', ours, theirs)).toEqual([
    'fields.title',
    'fields.purpose',
    'organised.tags',
  ]);
});

test('takes together what says one thing', () => {
  const ours = { id: 'a', state: 'found', history: [1], notes: [] };
  const theirs = { id: 'a', state: 'in-use', history: [1, 2], notes: [3] };
  expect(differingParts('adoptions', ours, theirs)).toEqual(['history', 'notes']);
  expect(mixedRecord('adoptions', ours, theirs, new Set(['history']))).toEqual({ ...theirs, notes: [] });
});
