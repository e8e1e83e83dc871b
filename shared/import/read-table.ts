/** The most rows and columns that are read; what is beyond is refused as a whole, never cut. */
export const SOURCE_LIMITS = { rows: 20_000, columns: 200 } as const;

/** A row of a source. */
export type ReadRow = {
  /** Its number in the source as spreadsheets count, from 1. */
  line: number;
  /** The words of its cells, trimmed. */
  cells: readonly string[];
};

/** A column of a source, with what it can tell. */
export type ReadColumn<Meaning> = {
  /** Its heading; empty when it has none. */
  heading: string;
  /** Made of what stands beside the words: the addresses behind links, the heading above a group of rows. */
  origin?: 'links' | 'group';
  /** What it tells, when the source was not a table and was taken apart here. */
  meaning?: Meaning;
};

/** A table that a source holds, before it is known what its columns tell. */
export type ReadTable<Meaning> = {
  /** Its columns. */
  columns: readonly ReadColumn<Meaning>[];
  /** Its rows below the headings; empty ones are left out. */
  rows: readonly ReadRow[];
  /** What stands above the headings and is not read. */
  above: readonly ReadRow[];
};

/** How far down the headings are looked for: a title and an explanation may stand above them. */
const HEADING_REACH = 10;

/** Rows of words as a table: the row whose cells are known headings heads it; without one every row is content. */
export function tableUnderHeadings<Meaning>(
  rows: readonly (readonly string[])[],
  isHeading: (cell: string) => boolean,
): ReadTable<Meaning> {
  const numbered = rows.map((cells, index) => ({ line: index + 1, cells: cells.map((cell) => cell.trim()) }));
  const filled = numbered.filter(({ cells }) => cells.some((cell) => cell !== ''));
  const width = filled.reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
  const at = headingRow(filled, isHeading);
  const headings = at === undefined ? [] : (filled[at]?.cells ?? []);
  const columns = Array.from({ length: width }, (_, column) => ({ heading: headings[column] ?? '' }));
  return {
    columns,
    rows: at === undefined ? filled : filled.slice(at + 1),
    above: at === undefined ? [] : filled.slice(0, at),
  };
}

/** The place of the first row with the most known headings. A lone cell counts only in a table of one column, at its top. */
function headingRow(rows: readonly ReadRow[], isHeading: (cell: string) => boolean): number | undefined {
  let best: { at: number; known: number } | undefined;
  for (const [at, { cells }] of rows.slice(0, HEADING_REACH).entries()) {
    const filled = cells.filter((cell) => cell !== '');
    const known = filled.filter(isHeading).length;
    const isEnough = known >= 2 || (known === 1 && filled.length === known && at === 0);
    if (isEnough && known * 2 >= filled.length && known > (best?.known ?? 0)) best = { at, known };
  }
  return best?.at;
}

/** A few different values of a column. */
export function examplesOf({ rows }: Pick<ReadTable<unknown>, 'rows'>, column: number, count = 3): string[] {
  const found = new Set<string>();
  for (const { cells } of rows) {
    const cell = cells[column] ?? '';
    if (cell !== '') found.add(cell);
    if (found.size === count) break;
  }
  return [...found];
}
