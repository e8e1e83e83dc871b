/** The rows of one section of a table, in the order of the source. */
export interface RowGroup {
  /** What kind of section it is. */
  kind: 'head' | 'body' | 'foot';
  /** Its rows. */
  rows: Element[];
}

/** Finds tables, also those made of other elements by roles. */
export const tableSelector = 'table, [role="table"], [role="grid"], [role="treegrid"]';

const rowSelector = '[role="row"]';
const cellSelector = '[role="cell"], [role="gridcell"], [role="columnheader"], [role="rowheader"]';

/** The sections of a table in the order in which they are shown: `tfoot` comes last wherever it stands. */
export function rowGroupsOf(table: Element): RowGroup[] {
  const groups = table.localName === 'table' ? htmlGroups(table) : roleGroups(table);
  return [...groups.filter(({ kind }) => kind !== 'foot'), ...groups.filter(({ kind }) => kind === 'foot')];
}

const groupKinds: Record<string, RowGroup['kind']> = { thead: 'head', tbody: 'body', tfoot: 'foot' };

function htmlGroups(table: Element): RowGroup[] {
  const groups: RowGroup[] = [];
  let loose: RowGroup | undefined;
  for (const child of table.children) {
    const kind = groupKinds[child.localName];
    if (child.localName === 'tr') {
      if (loose === undefined) {
        loose = { kind: 'body', rows: [] };
        groups.push(loose);
      }
      loose.rows.push(child);
    } else if (kind !== undefined) {
      loose = undefined;
      groups.push({ kind, rows: [...child.children].filter((row) => row.localName === 'tr') });
    }
  }
  return groups;
}

function roleGroups(table: Element): RowGroup[] {
  const rows = [...table.querySelectorAll(rowSelector)].filter((row) => row.closest(tableSelector) === table);
  const groups = new Map<Element, RowGroup>();
  for (const row of rows) {
    const owner = row.closest('[role="rowgroup"]') ?? table;
    const group = groups.get(owner) ?? { kind: 'body', rows: [] };
    group.rows.push(row);
    groups.set(owner, group);
  }
  return [...groups.values()];
}

/** The cells of a row in the order of the source. */
export function cellsOf(row: Element): Element[] {
  if (row.localName === 'tr') return [...row.children].filter((cell) => /^t[dh]$/.test(cell.localName));
  return [...row.querySelectorAll(cellSelector)].filter((cell) => cell.closest(rowSelector) === row);
}

/** How many columns and rows a cell asks for; 0 rows means to the end of its section. */
export function spanOf(cell: Element): { columns: number; rows: number } {
  const columns = wholeNumber(cell.getAttribute('colspan') ?? cell.getAttribute('aria-colspan'));
  const rows = wholeNumber(cell.getAttribute('rowspan') ?? cell.getAttribute('aria-rowspan'));
  return { columns: Math.min(columns || 1, 1_000), rows: Math.min(rows ?? 1, 65_534) };
}

/** HTML’s rules for parsing non-negative integers: white space, an optional plus, digits, anything after. */
function wholeNumber(raw: string | null): number | undefined {
  const digits = /^[ \t\n\f\r]*\+?(\d{1,9})/.exec(raw ?? '')?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** Which headings a cell is by its mark-up: of a column, of a row, or of one of them, as its surroundings tell. */
export function markedHeading(cell: Element): 'column' | 'row' | 'either' | undefined {
  const role = cell.getAttribute('role');
  if (role === 'columnheader') return 'column';
  if (role === 'rowheader') return 'row';
  if (cell.localName !== 'th') return undefined;
  const scope = (cell.getAttribute('scope') ?? '').trim().toLowerCase();
  if (scope === 'col' || scope === 'colgroup') return 'column';
  return scope === 'row' || scope === 'rowgroup' ? 'row' : 'either';
}
