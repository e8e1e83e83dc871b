import { describe, expect, test } from 'vitest';
import { pastedTable } from '#shared/survey/pasted-table.ts';
import { type FindingsReading, readFindings } from '#shared/survey/read-findings.ts';
import { aTable } from '../../builders/table.ts';

function pasted(lines: string[]): FindingsReading {
  const table = pastedTable(lines.join('\n'));
  if (table === undefined) throw new Error('The text is no table.');
  return readFindings(table);
}

describe('pastedTable', () => {
  test('keeps a broken line within a cell in quotes, and leaves empty lines out', () => {
    const table = pastedTable('Kunta\tToiveet\r\n\t\r\nJoutsa\t"Tiloja\r\nja rahaa"\r\n');
    expect(table?.rows.map((row) => row.map(({ text }) => text))).toEqual([
      ['Kunta', 'Toiveet'],
      ['Joutsa', 'Tiloja\nja rahaa'],
    ]);
  });

  test('reads semicolons where there is no tab', () => {
    expect(pastedTable('Kunta;Vastaajia\nJoutsa;12')?.rows[1]?.[1]?.value).toEqual({
      kind: 'number',
      number: 12,
    });
  });

  test('is none when the text has but one column', () => {
    expect(pastedTable('Joutsa\nLuhanka')).toBeUndefined();
    expect(pastedTable('')).toBeUndefined();
  });

  test('tells how much was too much', () => {
    const wide = pastedTable(`Joutsa${'\t1'.repeat(250)}`);
    expect(wide?.rows[0]).toHaveLength(200);
    expect(wide?.notes).toEqual([{ kind: 'columns-cut', count: 51 }]);
  });
});

describe('readFindings', () => {
  test('takes the first row for headings when it names no municipality', () => {
    const { columns, rows } = pasted([
      'Kunta\tTuntee\tTilat',
      'Joutsassa\t41 %\tpuuttuu',
      'Luhanka\t\tkunnossa',
    ]);
    expect(columns).toEqual([
      { column: 1, question: 'Tuntee' },
      { column: 2, question: 'Tilat' },
    ]);
    expect(rows.map(({ place }) => place)).toEqual([
      { kind: 'municipality', code: '172' },
      { kind: 'municipality', code: '435' },
    ]);
    expect([...(rows[0]?.values ?? [])]).toEqual([
      [1, { value: '41 %', number: 41, unit: '%' }],
      [2, { value: 'puuttuu' }],
    ]);
    expect([...(rows[1]?.values ?? [])]).toEqual([[2, { value: 'kunnossa' }]]);
  });

  test('has columns without headings when the first row is a municipality already', () => {
    const { columns, rows } = pasted(['Joutsa\t12', 'Luhanka\t8']);
    expect(columns).toEqual([{ column: 1, question: '' }]);
    expect(rows).toHaveLength(2);
  });

  test('finds the municipalities behind a column of numbers', () => {
    const reading = pasted(['Nro\tKunta\tVastaajia', '1\tJoutsa\t12', '2\tLuhanka\t8']);
    expect(reading.municipalityColumn).toBe(1);
    expect(reading.columns.map(({ question }) => question)).toEqual(['Nro', 'Vastaajia']);
  });

  test('turns a table with the municipalities across', () => {
    const { columns, rows } = pasted([
      'Kysymys\tJoutsassa\tLuhanka\tKuvitela',
      'Tuntee\t41 %\t38 %\t12 %',
      'Tilat\t\tpuuttuu\t',
    ]);
    expect(columns.map(({ question }) => question)).toEqual(['Tuntee', 'Tilat']);
    expect(rows.map(({ words, place }) => [words, place.kind])).toEqual([
      ['Joutsassa', 'municipality'],
      ['Luhanka', 'municipality'],
      ['Kuvitela', 'left'],
    ]);
    expect(rows[0]?.values).toEqual(new Map([[1, { value: '41 %', number: 41, unit: '%' }]]));
  });

  test('turns a clipped table with its headings and what they span', () => {
    const table = aTable([
      ['Kysymys', 'Joutsa', 'Luhanka'],
      ['§ Tilat', '', ''],
      ['Hinta', '3,50 €', '3,50 €'],
    ]);
    const [, section, prices] = table.rows;
    if (section === undefined || prices === undefined) throw new Error('The table has no third row.');
    section[1] = { text: '§ Tilat', role: 'section', spanned: { row: 1, column: 0 } };
    section[2] = { text: '§ Tilat', role: 'section', spanned: { row: 1, column: 0 } };
    prices[1] = { text: '3,50 €', role: 'data', value: { kind: 'number', number: 3.5, unit: '€' } };
    prices[2] = { text: '3,50 €', role: 'data', spanned: { row: 2, column: 1 } };
    const { columns, rows } = readFindings(table);
    expect(columns.map(({ question }) => question)).toEqual(['Hinta']);
    expect(rows.map(({ values }) => [...values.values()])).toEqual([
      [{ value: '3,50 €', number: 3.5, unit: '€' }],
      [{ value: '3,50 €', number: 3.5, unit: '€' }],
    ]);
  });

  test('says of every row without a place why, and loses none', () => {
    const { rows } = pasted(['Kunta\tTuntee', 'Joutsa\t41 %', 'Kuvitela\t12 %', '\t9 %', 'Toivakka\t']);
    expect(rows.map(({ place }) => (place.kind === 'left' ? place.reason : place.kind))).toEqual([
      'municipality',
      'unknown-name',
      'no-name',
      'no-values',
    ]);
    expect(rows[1]?.values.get(1)?.value).toBe('12 %');
  });

  test('reads a clipped table with several rows of headings, sections and spans', () => {
    const table = aTable(
      [
        ['Kunta', 'Tilat', 'Tilat'],
        ['Kunta', 'hinta', 'määrä'],
        ['§ Eteläinen alue', '', ''],
        ['Joutsa', '3,50 €', 'liian vähän'],
      ],
      { headerRowCount: 2, caption: 'Tilat kunnittain' },
    );
    const reading = readFindings(table);
    expect(reading.name).toBe('Tilat kunnittain');
    expect(reading.columns.map(({ question }) => question)).toEqual(['Tilat: hinta', 'Tilat: määrä']);
    expect(reading.rows.map(({ place }) => place)).toEqual([
      { kind: 'left', reason: 'no-values' },
      { kind: 'municipality', code: '172' },
    ]);
  });
});
