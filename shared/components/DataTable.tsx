import type { ComponentChildren } from 'preact';
import { type Span, slotKey, spansOf } from '../table/spans.ts';
import type { Cell, CellLink, Slot, TableData } from '../table/table-schema.ts';

/** Props of a table that is shown. */
export type DataTableProps = {
  /** The table. */
  table: TableData;
  /** Its name for those who do not see it, and above it when it has no caption of its own and `isNamed` is set. */
  name: string;
  /** Whether `name` is shown above a table without a caption. */
  isNamed?: boolean;
  /** Draws a link of a cell; its words alone when absent. */
  renderLink?: (link: CellLink) => ComponentChildren;
  /** Whether a slot is marked as changed. */
  isChanged?: (slot: Slot) => boolean;
  /** What is said after a changed cell to those who do not see the mark, for instance "muuttunut". */
  changedWord?: string;
};

/** A table as data, with its headings, spans, links and footnotes, in a frame that scrolls sideways when it is wide. */
export function DataTable({ table, name, isNamed = false, ...cellProps }: DataTableProps) {
  const spans = spansOf(table);
  const caption = table.caption ?? (isNamed ? name : undefined);
  const rowOf = (cells: readonly Cell[], row: number) => (
    <tr key={row}>
      {cells.map((cell, column) => (
        <Slotted key={column} table={table} slot={{ row, column }} cell={cell} spans={spans} {...cellProps} />
      ))}
    </tr>
  );
  const headings = table.rows.slice(0, table.headerRowCount).map(rowOf);
  return (
    <div class="data-table">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard */}
      <section class="data-table-frame" aria-label={table.caption ?? name} tabIndex={0}>
        <table>
          {caption !== undefined && <caption>{caption}</caption>}
          {headings.length > 0 && <thead>{headings}</thead>}
          {bodiesOf(table).map(({ first, rows }) => (
            <tbody key={first}>{rows.map((cells, index) => rowOf(cells, first + index))}</tbody>
          ))}
        </table>
      </section>
      {table.footnotes?.map(({ mark, text }) => (
        <p key={mark} class="data-table-footnote">
          {mark}) {text}
        </p>
      ))}
    </div>
  );
}

/** The rows below the headings; each section’s heading begins a part of its own. */
function bodiesOf({ rows, headerRowCount }: TableData): { first: number; rows: Cell[][] }[] {
  const bodies: { first: number; rows: Cell[][] }[] = [];
  rows.slice(headerRowCount).forEach((row, index) => {
    const last = bodies.at(-1);
    const isSection = row.some(({ role }) => role === 'section');
    if (last === undefined || isSection) bodies.push({ first: headerRowCount + index, rows: [row] });
    else last.rows.push(row);
  });
  return bodies;
}

type SlottedProps = Pick<DataTableProps, 'table' | 'renderLink' | 'isChanged' | 'changedWord'> & {
  slot: Slot;
  cell: Cell;
  spans: ReadonlyMap<string, Span>;
};

/** The cell that begins in a slot; nothing in a slot that another one’s span covers. */
function Slotted({ table, slot, cell, spans, renderLink, isChanged, changedWord }: SlottedProps) {
  if (cell.spanned !== undefined && spans.has(slotKey(cell.spanned))) return null;
  const span = spans.get(slotKey(slot)) ?? { rows: 1, columns: 1 };
  const changed = isChanged?.(slot) ?? false;
  const names = classOf(cell, slot, table, changed, span);
  const attributes = {
    ...(span.rows > 1 && { rowSpan: span.rows }),
    ...(span.columns > 1 && { colSpan: span.columns }),
    ...(names !== '' && { class: names }),
  };
  const content = (
    <>
      <CellText cell={cell} renderLink={renderLink} />
      {changed && changedWord !== undefined && <span class="visually-hidden"> ({changedWord})</span>}
    </>
  );
  const scope = scopeOf(cell, span);
  if (scope === undefined) return <td {...attributes}>{content}</td>;
  return (
    <th scope={scope} {...attributes}>
      {content}
    </th>
  );
}

function classOf(cell: Cell, slot: Slot, table: TableData, changed: boolean, span: Span): string {
  const isSticky = slot.column === 0 && span.columns === 1 && (table.rows[0]?.length ?? 0) > 2;
  const isAmount = cell.value?.kind === 'number' || cell.value?.kind === 'percentage';
  const names = [changed && 'is-changed', isSticky && 'is-sticky', isAmount && 'is-amount'];
  return names.filter((name) => name !== false).join(' ');
}

function scopeOf(
  { role }: Cell,
  { rows, columns }: Span,
): 'col' | 'colgroup' | 'row' | 'rowgroup' | undefined {
  if (role === 'column-header') return columns > 1 ? 'colgroup' : 'col';
  if (role === 'row-header') return rows > 1 ? 'rowgroup' : 'row';
  return role === 'section' ? 'rowgroup' : undefined;
}

/** A cell’s words with its links where they stand; one whose words are not found, such as a picture, is left out. */
function CellText({ cell, renderLink }: { cell: Cell; renderLink: DataTableProps['renderLink'] }) {
  const { text, links = [] } = cell;
  if (renderLink === undefined || links.length === 0) return <>{text}</>;
  const parts: ComponentChildren[] = [];
  let from = 0;
  for (const link of links) {
    const place = link.text === '' ? -1 : text.indexOf(link.text, from);
    if (place < 0) continue;
    parts.push(text.slice(from, place), renderLink(link));
    from = place + link.text.length;
  }
  parts.push(text.slice(from));
  return <>{parts}</>;
}
