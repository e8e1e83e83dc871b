import XLSX from 'xlsx';
import { readTable } from '#shared/table/read-table.ts';
import { documentOf } from '../../unit/read/dom.ts';
import { type TableCase, tableCases } from './table-cases.ts';

/** A way of reading a table: the words of its slots, covered ones empty. */
interface Reader {
  /** Its name in the report. */
  name: string;
  /** Reads the table of a case. */
  read(table: Element): string[][];
}

const readers: readonly Reader[] = [
  {
    name: 'readTable',
    read: (table) =>
      (readTable(table)?.rows ?? []).map((row) =>
        row.map(({ text, spanned }) => (spanned === undefined ? text.replace(/^(?:• |\d+\. )/gm, '') : '')),
      ),
  },
  {
    name: 'SheetJS table_to_sheet, raw',
    read: (table) =>
      XLSX.utils.sheet_to_json<string[]>(XLSX.utils.table_to_sheet(table, { raw: true }), {
        header: 1,
        raw: false,
        defval: '',
      }),
  },
];

/** How often each case is read for its time. */
const ROUNDS = 20;

/** Reads every case with every reader and tells, as a Markdown table, how many came out exactly and how fast. */
export async function benchTables(): Promise<string> {
  const results = readers.map((reader) => ({ reader, cases: tableCases.map((one) => measure(reader, one)) }));
  const lines = results.map(({ reader, cases }) => {
    const exact = cases.filter((one) => one.exact).length;
    const [right, all] = [sum(cases.map((one) => one.right)), sum(cases.map((one) => one.cells))];
    const share = ((100 * right) / all).toFixed(1);
    const time = sum(cases.map((one) => one.milliseconds)).toFixed(1);
    return `| ${reader.name} | ${exact}/${cases.length} | ${share} % | ${time} |`;
  });
  const failures = tableCases.flatMap(({ name }, index) => {
    const failing = results.filter(({ cases }) => cases[index]?.exact === false);
    return failing.length === 0 ? [] : [`- ${name}: ${failing.map(({ reader }) => reader.name).join(', ')}`];
  });
  return [
    `${tableCases.length} hand-written tables, read in happy-dom; spanned slots empty, white space as one space.`,
    '',
    '| reader | exact | cells right | ms for all |',
    '|---|---|---|---|',
    ...lines,
    '',
    'Not exact:',
    '',
    ...failures,
    '',
  ].join('\n');
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

interface Measured {
  exact: boolean;
  right: number;
  cells: number;
  milliseconds: number;
}

function measure(reader: Reader, { html, rows }: TableCase): Measured {
  const truth = trimmed(rows);
  const cells = sum(truth.map((row) => row.length));
  const table = documentOf(`<body>${html}</body>`).querySelector('table');
  if (table === null) return { exact: false, right: 0, cells, milliseconds: 0 };
  const started = performance.now();
  let read: string[][] = [];
  for (let round = 0; round < ROUNDS; round++) read = reader.read(table);
  const milliseconds = (performance.now() - started) / ROUNDS;
  const found = trimmed(read);
  const right = sum(truth.map((row, y) => row.filter((text, x) => found[y]?.[x] === text).length));
  return { exact: JSON.stringify(found) === JSON.stringify(truth), right, cells, milliseconds };
}

/** Rows without empty rows and columns, so that room around the words counts neither for nor against. */
function trimmed(rows: readonly (readonly string[])[]): string[][] {
  const clean = rows.map((row) =>
    row.map((text) =>
      String(text)
        .replace(/[\s\u00ad]+/g, (gap) => (gap.includes('\u00ad') ? '' : ' '))
        .trim(),
    ),
  );
  const filled = clean.filter((row) => row.some((text) => text !== ''));
  const width = Math.max(0, ...filled.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) => column).filter((column) =>
    filled.some((row) => (row[column] ?? '') !== ''),
  );
  return filled.map((row) => columns.map((column) => row[column] ?? ''));
}
