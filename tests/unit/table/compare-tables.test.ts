import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareTables } from '#shared/table/compare-tables.ts';
import { findTableAgain } from '#shared/table/find-table-again.ts';
import type { TableData } from '#shared/table/table-schema.ts';
import { aTable } from '../../builders/table.ts';

const fees = aTable([
  ['Palvelu', 'Hinta 2025', 'Yksikkö'],
  ['Sali', '10 €', 'tunti'],
  ['Kenttä', '4 €', 'tunti'],
  ['Kioski', '25 €', 'päivä'],
]);

describe('compareTables', () => {
  test('finds nothing between a table and itself', () => {
    const changes = compareTables(fees, fees);
    expect(changes.isSame).toBe(true);
    expect(changes.rows.every(({ kind }) => kind === 'same')).toBe(true);
  });

  test('finds changed cells, an added, a removed and a moved row', () => {
    const later = aTable([
      ['Palvelu', 'Hinta 2026', 'Yksikkö'],
      ['Kioski', '25 €', 'päivä'],
      ['Sali', '12 €', 'tunti'],
      ['Lava', '50 €', 'ilta'],
    ]);
    const changes = compareTables(fees, later);
    expect(changes.rows).toEqual([
      {
        kind: 'changed',
        before: 0,
        after: 0,
        cells: [{ column: 1, before: 'Hinta 2025', after: 'Hinta 2026' }],
      },
      { kind: 'same', before: 3, after: 1, cells: [] },
      { kind: 'changed', before: 1, after: 2, cells: [{ column: 1, before: '10 €', after: '12 €' }] },
      { kind: 'removed', before: 2, cells: [] },
      { kind: 'added', after: 3, cells: [] },
    ]);
    expect([changes.addedRows, changes.removedRows, changes.changedCells]).toEqual([1, 1, 2]);
  });

  test('finds added, removed and moved columns', () => {
    const later = aTable([
      ['Yksikkö', 'Palvelu', 'Varaus'],
      ['tunti', 'Sali', 'verkossa'],
      ['tunti', 'Kenttä', 'verkossa'],
      ['päivä', 'Kioski', 'puhelimella'],
    ]);
    const { columns, changedCells } = compareTables(fees, later);
    expect(columns.added).toEqual([2]);
    expect(columns.removed).toEqual([1]);
    expect(columns.moved).toHaveLength(1);
    expect(changedCells).toBe(0);
  });

  test('recognises a row under a new name by the rest of it', () => {
    const later = aTable(
      fees.rows.map((row) => row.map(({ text }) => (text === 'Kioski' ? 'Kahvikoju' : text))),
    );
    expect(compareTables(fees, later).rows[3]).toEqual({
      kind: 'changed',
      before: 3,
      after: 3,
      cells: [{ column: 0, before: 'Kioski', after: 'Kahvikoju' }],
    });
  });

  test('tells a new way of writing from a new value', () => {
    const value = { kind: 'number', number: 10, unit: '€' } as const;
    const valued = (text: string): TableData => ({
      ...aTable([
        ['A', 'B'],
        ['x', text],
      ]),
      rows: [
        [
          { text: 'A', role: 'column-header' },
          { text: 'B', role: 'column-header' },
        ],
        [
          { text: 'x', role: 'data' },
          { text, role: 'data', value },
        ],
      ],
    });
    const { rows } = compareTables(valued('10 €'), valued('10,00 €'));
    expect(rows[1]?.cells).toEqual([{ column: 1, before: '10 €', after: '10,00 €', sameValue: true }]);
  });

  test('tells rows of the same name apart by their section', () => {
    const of = (first: string, second: string) =>
      aTable([
        ['A', 'B'],
        ['§Lapset', ''],
        ['Sali', first],
        ['§Aikuiset', ''],
        ['Sali', second],
      ]);
    const changes = compareTables(of('1', '2'), of('1', '3'));
    expect(changes.rows.filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'changed', before: 4, after: 4, cells: [{ column: 1, before: '2', after: '3' }] },
    ]);
  });
});

const word = fc.constantFrom('', 'a', 'b', 'c', 'd', '1', '2', '3 €');
const tables = fc
  .record({ width: fc.integer({ min: 1, max: 4 }), height: fc.integer({ min: 2, max: 7 }) })
  .chain(({ width, height }) =>
    fc.array(fc.array(word, { minLength: width, maxLength: width }), {
      minLength: height,
      maxLength: height,
    }),
  )
  .map(aTable);

test('what a comparison says turns the earlier table into the later one', () => {
  fc.assert(
    fc.property(tables, tables, (before, after) => {
      const { columns, rows } = compareTables(before, after);
      expect(rows.filter(({ after: place }) => place !== undefined).map(({ after: place }) => place)).toEqual(
        after.rows.map((_, index) => index),
      );
      const gone = rows.filter(({ kind }) => kind === 'removed').map((row) => row.before);
      const kept = rows
        .filter((row) => row.kind === 'same' || row.kind === 'changed')
        .map((row) => row.before);
      expect([...gone, ...kept].sort()).toEqual(before.rows.map((_, index) => index).sort());
      for (const row of rows) {
        if (row.before === undefined || row.after === undefined) continue;
        for (const pair of columns.pairs) {
          const change = row.cells.find(({ column }) => column === pair.after);
          const text = change?.after ?? before.rows[row.before]?.[pair.before]?.text;
          expect(text).toBe(after.rows[row.after]?.[pair.after]?.text);
        }
      }
      return true;
    }),
    { numRuns: 300 },
  );
});

test('a table never differs from itself, and differs both ways or not at all', () => {
  fc.assert(
    fc.property(tables, tables, (one, other) => {
      expect(compareTables(one, one).isSame).toBe(true);
      expect(compareTables(one, other).isSame).toBe(compareTables(other, one).isSame);
    }),
    { numRuns: 200 },
  );
});

describe('findTableAgain', () => {
  const people = aTable([
    ['Nimi', 'Rooli'],
    ['Maija', 'vetäjä'],
    ['Matti', 'ohjaaja'],
  ]);
  const changedFees = aTable([
    ['Palvelu', 'Hinta 2026', 'Yksikkö'],
    ['Sali', '12 €', 'tunti'],
    ['Kenttä', '5 €', 'tunti'],
    ['Lava', '50 €', 'ilta'],
  ]);

  test('finds the same table anywhere on the page', () => {
    expect(findTableAgain(fees, [people, changedFees, fees])).toEqual({ index: 2, confidence: 'same' });
  });

  test('finds a changed table and says that it has changed', () => {
    expect(findTableAgain(fees, [people, changedFees])).toEqual({ index: 1, confidence: 'changed' });
  });

  test('finds a table with a new row and the columns in another order', () => {
    const turned = aTable(changedFees.rows.map(([a, b, c]) => [c?.text ?? '', a?.text ?? '', b?.text ?? '']));
    expect(findTableAgain(fees, [people, turned])).toEqual({ index: 1, confidence: 'changed' });
    expect(compareTables(fees, turned).rows.map(({ kind, before, after }) => [kind, before, after])).toEqual([
      ['changed', 0, 0],
      ['changed', 1, 1],
      ['changed', 2, 2],
      ['removed', 3, undefined],
      ['added', undefined, 3],
    ]);
  });

  test('does not take another table for it', () => {
    expect(findTableAgain(fees, [people])).toBeUndefined();
    expect(findTableAgain(fees, [])).toBeUndefined();
    const otherFees = aTable([
      ['Palvelu', 'Hinta'],
      ['Parturi', '30 €'],
      ['Hieroja', '45 €'],
    ]);
    expect(findTableAgain(fees, [otherFees])).toBeUndefined();
  });

  test('does not choose between two that are equally like it', () => {
    const twin = aTable(changedFees.rows.map((row) => row.map(({ text }) => text.replace('12', '13'))));
    expect(findTableAgain(fees, [changedFees, twin])).toBeUndefined();
  });

  test('tells tables of the same shape apart by their names', () => {
    const named = (caption: string, price: string) => ({
      ...aTable([
        ['Palvelu', 'Hinta'],
        ['Sali', price],
        ['Kenttä', '4 €'],
      ]),
      caption,
    });
    const stored = named('Lasten hinnat', '10 €');
    const now = [named('Aikuisten hinnat', '20 €'), named('Lasten hinnat', '11 €')];
    expect(findTableAgain(stored, now)).toEqual({ index: 1, confidence: 'changed' });
  });

  test('finds every table among others that share nothing with it', () => {
    fc.assert(
      fc.property(tables, fc.integer({ min: 0, max: 2 }), (table, place) => {
        const others = [people, fees];
        others.splice(place, 0, table);
        const match = findTableAgain(table, others);
        expect(match?.confidence).toBe('same');
        expect(others[match?.index ?? -1]?.rows).toEqual(table.rows);
      }),
    );
  });
});
