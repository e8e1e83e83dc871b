import { compareTableSets, type TableFate } from '#shared/table/compare-table-sets.ts';
import type { RowChange } from '#shared/table/compare-tables.ts';
import type { TableData } from '#shared/table/table-schema.ts';
import { useWording, type Wording } from '../parts/wording.ts';

/** Props of what has become of a page's tables. */
export type TableChangesProps = {
  /** The tables when the page was last read. */
  before: readonly TableData[];
  /** Its tables now. */
  now: readonly TableData[];
};

/** What has become of a page's tables, row by row. Nothing when they are as they were. */
export function TableChanges({ before, now }: TableChangesProps) {
  const wording = useWording();
  const fates = compareTableSets(before, now);
  if (fates.every(({ kind }) => kind === 'same')) return null;
  return (
    <section class="table-changes">
      <h3 class="section-heading">{wording.words.changes.tables}</h3>
      {fates.map((fate, index) =>
        fate.kind === 'same' ? null : (
          <ChangedTable key={nameOf(fate, index, wording)} fate={fate} index={index} />
        ),
      )}
    </section>
  );
}

function ChangedTable({ fate, index }: { fate: TableFate; index: number }) {
  const wording = useWording();
  const { changes: words } = wording.words;
  return (
    <div class="change">
      <p>
        <span class="field-label">{nameOf(fate, index, wording)}</span>{' '}
        <span class="meta">{summaryOf(fate, wording)}</span>
      </p>
      {fate.kind === 'changed' && (
        <ul class="row-changes">
          {fate.changes.rows
            .filter(({ kind }) => kind !== 'same')
            .map((row) => (
              <li key={`${row.before}-${row.after}`}>
                <span class="change-word">{words[row.kind === 'same' ? 'changed' : row.kind]}</span>{' '}
                {rowText(row, fate.before, fate.now)}
                <CellChanges row={row} table={fate.now} />
              </li>
            ))}
        </ul>
      )}
    </div>
  );
}

function CellChanges({ row, table }: { row: RowChange; table: TableData }) {
  if (row.kind !== 'changed') return null;
  return (
    <ul class="cell-changes">
      {row.cells.map(({ column, before, after }) => (
        <li key={column}>
          {headingOf(table, column) && <span class="meta">{headingOf(table, column)}: </span>}
          <del>{before}</del> <ins>{after}</ins>
        </li>
      ))}
    </ul>
  );
}

/** A row by its heading, or by its first filled cell when only that is needed; whole when it came or went. */
function rowText(row: RowChange, before: TableData, now: TableData): string {
  const cells = (row.kind === 'removed' ? before.rows[row.before ?? 0] : now.rows[row.after ?? 0]) ?? [];
  const texts = cells.filter(({ spanned }) => spanned === undefined).map(({ text }) => text);
  const filled = texts.filter((text) => text !== '');
  return row.kind === 'changed' ? (filled[0] ?? '') : filled.join(' · ');
}

function headingOf({ rows, headerRowCount }: TableData, column: number): string {
  return rows[headerRowCount - 1]?.[column]?.text ?? '';
}

function nameOf(fate: TableFate, index: number, { words }: Wording): string {
  const table = 'now' in fate ? fate.now : fate.before;
  return table.caption ?? table.headingBefore ?? words.changes.tableNumber(index + 1);
}

function summaryOf(fate: TableFate, { words: { changes: words } }: Wording): string {
  if (fate.kind === 'gone') return words.tableGone;
  if (fate.kind !== 'changed') return words.tableNew;
  const { addedRows, removedRows, changedCells } = fate.changes;
  const parts = [
    addedRows > 0 ? words.rowsAdded(addedRows) : '',
    removedRows > 0 ? words.rowsRemoved(removedRows) : '',
    changedCells > 0 ? words.cellsChanged(changedCells) : '',
  ];
  return parts.filter(Boolean).join(', ') || words.changed;
}
