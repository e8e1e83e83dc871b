import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isDataTable } from '#shared/table/is-data-table.ts';
import { readTable } from '#shared/table/read-table.ts';
import { readTables } from '#shared/table/read-tables.ts';
import { TABLE_LIMITS, tableSchema } from '#shared/table/table-schema.ts';
import { tableCases } from '../../bench/tables/table-cases.ts';
import { documentOf } from '../read/dom.ts';
import { plainRows, tableOf } from './tables.ts';

describe('a table written by hand', () => {
  test.each(tableCases)('with $name is read as it is', ({ html, rows, headerRows, headerColumns }) => {
    const table = tableOf(html);
    expect(plainRows(table)).toEqual(rows);
    expect([table.headerRowCount, table.headerColumnCount]).toEqual([headerRows, headerColumns]);
    expect(() => tableSchema.parse(table)).not.toThrow();
  });
});

const rolesOf = (html: string) => tableOf(html).rows.map((row) => row.map(({ role }) => role));
const simple = (rows: string) => `<table><tbody>${rows}</tbody></table>`;

describe('the roles of cells', () => {
  test('follow the ids that cells name as their headings', () => {
    const table = simple(
      '<tr><td></td><td id="kevat">Kevät</td></tr><tr><td id="A1">Kerho</td><td headers="kevat a1">ti</td></tr>',
    );
    expect(rolesOf(table)).toEqual([
      ['empty', 'column-header'],
      ['row-header', 'data'],
    ]);
  });

  test('take a row across the table for the heading of the rows below', () => {
    const table = simple(
      '<tr><th>A</th><th>B</th></tr><tr><td colspan="2">Osa</td></tr><tr><td>1</td><td>2</td></tr>',
    );
    expect(rolesOf(table)[1]).toEqual(['section', 'section']);
  });

  test('do not take a closing remark across the table for a heading', () => {
    const table = simple(
      '<tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr><tr><td colspan="2">Huom</td></tr>',
    );
    expect(rolesOf(table)[2]).toEqual(['data', 'data']);
  });

  test('believe a table that consists of headings only in its first row and column', () => {
    const table = simple('<tr><th>A</th><th>B</th></tr><tr><th>c</th><th>d</th></tr>');
    expect(rolesOf(table)).toEqual([
      ['column-header', 'column-header'],
      ['row-header', 'data'],
    ]);
  });

  test('correct a first cell that is marked as the heading of its column', () => {
    const table = simple(
      '<tr><th scope="col">A</th><th scope="col">B</th></tr><tr><th scope="col">c</th><td>d</td></tr>',
    );
    expect(rolesOf(table)[1]).toEqual(['row-header', 'data']);
  });

  test('are guessed from no more than words', () => {
    const table = tableOf(
      simple('<tr><td>yksi</td><td>kaksi</td></tr><tr><td>kolme</td><td>neljä</td></tr>'),
    );
    expect([table.headerRowCount, table.headerColumnCount, table.notes]).toEqual([0, 0, []]);
  });

  test('say so when they are guessed', () => {
    const table = tableOf(simple('<tr><td><b>A</b></td><td><b>B</b></td></tr><tr><td>1</td><td>2</td></tr>'));
    expect(table.notes).toEqual([{ kind: 'headers-guessed' }]);
  });
});

describe('the words of cells', () => {
  test('keep lines, items, raised digits and the names of pictures', () => {
    const table = tableOf(
      simple(
        '<tr><td>a<br>b</td><td><ul><li>c</li><li>d</li></ul></td></tr><tr><td>10 m<sup>2</sup></td><td><img alt="Kyllä"></td></tr>',
      ),
    );
    expect(table.rows.map((row) => row.map(({ text }) => text))).toEqual([
      ['a\nb', '• c\n• d'],
      ['10 m²', 'Kyllä'],
    ]);
  });

  test('have safe and whole links', () => {
    const table = tableOf(
      simple(
        '<tr><td><a href="/x">x</a> <a href="javascript:alert(1)">y</a></td><td>1</td></tr><tr><td>2</td><td>3</td></tr>',
      ),
    );
    expect(table.rows[0]?.[0]?.links).toEqual([{ text: 'x', address: 'https://kunta.example/x' }]);
  });

  test('lose the names of columns where the heading row is gone, which then returns', () => {
    const cell = (name: string, text: string) => `<td><b>${name}:</b> ${text}</td>`;
    const table = tableOf(
      simple(
        `<tr>${cell('Kuka', 'Alku ry')}${cell('Mitä', 'talkoot')}</tr><tr>${cell('Kuka', 'Loppu ry')}${cell('Mitä', 'kyyti')}</tr>`,
      ),
    );
    expect(plainRows(table)).toEqual([
      ['Kuka', 'Mitä'],
      ['Alku ry', 'talkoot'],
      ['Loppu ry', 'kyyti'],
    ]);
    expect(table.headerRowCount).toBe(1);
  });
});

describe('what is around a table', () => {
  test('gives its name and footnotes', () => {
    const rows = '<tr><th>A</th><th>B *</th></tr><tr><td>c 1)</td><td>d</td></tr>';
    const page = documentOf(
      `<body><h2>Otsikko</h2><p>Taulukko 2. Nimi</p><div>${simple(rows)}</div><ol><li>eka</li></ol><p>* toka</p></body>`,
    );
    const [table] = readTables([page.body]);
    expect([table?.caption, table?.headingBefore]).toEqual(['Taulukko 2. Nimi', 'Otsikko']);
    expect(table?.footnotes).toEqual([
      { mark: '1', text: 'eka' },
      { mark: '*', text: 'toka' },
    ]);
    expect(table?.rows.map((row) => row.map(({ marks }) => marks))).toEqual([
      [undefined, ['*']],
      [['1'], undefined],
    ]);
  });

  test('is not taken for a footnote without a mark in the table', () => {
    const page = documentOf(
      `<body>${simple('<tr><th>A</th></tr><tr><td>b</td></tr>')}<p>1) muuta</p></body>`,
    );
    expect(readTables([page.body])[0]?.footnotes).toBeUndefined();
  });
});

describe('isDataTable', () => {
  const decide = (html: string) => {
    const table = documentOf(`<body>${html}</body>`).querySelector('table');
    return table !== null && isDataTable(table);
  };
  const two = '<tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr>';

  test.each([
    ['cells in rows and columns', simple(two)],
    ['headings of rows', simple('<tr><th>a</th><td>b</td></tr><tr><th>c</th><td>d</td></tr>')],
    [
      'a small table within a cell',
      simple(
        `<tr><th>a</th><th>b</th></tr><tr><td>${'pitkä teksti '.repeat(20)}</td><td>${simple(two)}</td></tr>`,
      ),
    ],
    [
      'long cells under headings',
      simple(`<tr><th>a</th><th>b</th></tr><tr><td>${'sana '.repeat(300)}</td><td>b</td></tr>`),
    ],
  ])('knows data by %s', (_, html) => {
    expect(decide(html)).toBe(true);
  });

  test.each([
    ['its role', `<table role="presentation"><tbody>${two}</tbody></table>`],
    ['headings within cells', simple('<tr><td><h2>a</h2></td><td>b</td></tr><tr><td>c</td><td>d</td></tr>')],
    [
      'tables within cells',
      simple(`<tr><td>${simple(two)}</td><td>x</td></tr><tr><td>y</td><td>z</td></tr>`),
    ],
    ['one column', simple('<tr><td>a</td></tr><tr><td>b</td></tr>')],
    ['one row', simple('<tr><td>a</td><td>b</td></tr>')],
    ['headings without data', '<table><thead><tr><th>a</th><th>b</th></tr></thead></table>'],
    [
      'links alone',
      simple('<tr><td><a>a</a> | <a>b</a></td><td><a>c</a></td></tr><tr><td><a>d</a></td><td></td></tr>'),
    ],
    ['no words', simple('<tr><td></td><td></td></tr><tr><td></td><td> </td></tr>')],
  ])('knows a frame by %s', (_, html) => {
    expect(decide(html)).toBe(false);
  });
});

describe('readTables', () => {
  test('looks into tables that only arrange the page, and not into cells of data', () => {
    const inner = simple('<tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr>');
    const page = documentOf(
      `<body><table><tbody><tr><td><h2>Osa</h2>${inner}</td><td>x</td></tr></tbody></table></body>`,
    );
    expect(readTables([page.body]).map(plainRows)).toEqual([
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ]);
  });
});

describe('limits', () => {
  test('cut rows and say how many', () => {
    const rows = '<tr><td>a</td><td>b</td></tr>'.repeat(TABLE_LIMITS.rows + 7);
    const table = tableOf(simple(rows));
    expect(table.rows).toHaveLength(TABLE_LIMITS.rows);
    expect(table.notes).toContainEqual({ kind: 'rows-cut', count: 7 });
  }, 20_000);

  test('cut columns and say how many', () => {
    const row = `<tr>${'<td>a</td>'.repeat(TABLE_LIMITS.columns + 3)}</tr>`;
    const table = tableOf(simple(row + row));
    expect(table.rows[0]).toHaveLength(TABLE_LIMITS.columns);
    expect(table.notes).toContainEqual({ kind: 'columns-cut', count: 3 });
  });

  test('cut what is too long as a whole', () => {
    const row = `<tr><th>a</th><td>${'x'.repeat(TABLE_LIMITS.cellText + 5)}</td></tr>`;
    const table = tableOf(simple(row.repeat(250)));
    expect(JSON.stringify(table).length).toBeLessThanOrEqual(TABLE_LIMITS.json);
    expect(table.notes.map(({ kind }) => kind)).toEqual(['rows-cut', 'text-cut']);
    expect(() => tableSchema.parse(table)).not.toThrow();
  });

  test('hold against spans made to harm', () => {
    const row = `<tr>${'<td rowspan="65534">a</td><td rowspan="65534" colspan="1000">b</td>'.repeat(5)}<td></td></tr>`;
    const element = documentOf(`<body>${simple(row.repeat(400))}</body>`).querySelector('table');
    const started = performance.now();
    const table = element === null ? undefined : readTable(element);
    expect(table?.rows.flat().length).toBeLessThanOrEqual(TABLE_LIMITS.cells);
    expect(performance.now() - started).toBeLessThan(3_000);
  }, 20_000);
});

const span = fc.constantFrom('', ' colspan="2"', ' rowspan="2"', ' rowspan="0"', ' colspan="3" rowspan="2"');
const cell = fc.tuple(
  fc.constantFrom('td', 'th'),
  span,
  fc.constantFrom('', 'a', 'b', '1', '2 €', '3.9.2024'),
);
const rows = fc.array(fc.array(cell, { maxLength: 5 }), { minLength: 1, maxLength: 6 });

test('any table gives a full rectangle that the schema accepts, with each cell’s words once', () => {
  fc.assert(
    fc.property(rows, (cells) => {
      const html = cells.map(
        (row) =>
          `<tr>${row.map(([name, attributes, text]) => `<${name}${attributes}>${text}</${name}>`).join('')}</tr>`,
      );
      const element = documentOf(`<body>${simple(html.join(''))}</body>`).querySelector('table');
      const table = element === null ? undefined : readTable(element);
      const words = cells
        .flat()
        .map(([, , text]) => text)
        .filter((text) => text !== '');
      if (table === undefined) return words.length === 0;
      tableSchema.parse(table);
      const read = table.rows.flat().filter(({ spanned, text }) => spanned === undefined && text !== '');
      expect(read.map(({ text }) => text).sort()).toEqual(words.sort());
      return true;
    }),
    { numRuns: 300 },
  );
});
