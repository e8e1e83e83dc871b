import { cellsOf, rowGroupsOf, tableSelector } from './table-parts.ts';

/** Words in one cell beyond which a table without headings arranges text rather than holds data. */
const LONG_CELL = 600;

/**
 * Whether a table holds data. One that only arranges the page says so by its role, or has no headings of its own and
 * holds other tables, headings, articles or whole passages; one with a single row or column without headings, or with
 * nothing but links, is a list or a menu.
 */
export function isDataTable(table: Element): boolean {
  if (/^(?:presentation|none)$/.test(table.getAttribute('role') ?? '')) return false;
  const rows = rowGroupsOf(table).flatMap((group) => group.rows);
  const cells = rows.map(cellsOf).filter((row) => row.length > 0);
  const all = cells.flat();
  if (all.every((cell) => (cell.textContent ?? '').trim() === '' && cell.querySelector('[alt]') === null))
    return false;
  const width = Math.max(0, ...cells.slice(0, 200).map((row) => row.length));
  const marked = all.some(
    (cell) => cell.localName === 'th' || /^(?:column|row)header$/.test(cell.getAttribute('role') ?? ''),
  );
  if (table.querySelector('article, main, [role="main"]') !== null) return false;
  if (cells.length < 2) return marked && width > 1 && hasData(all);
  if (marked) return hasData(all) && !holdsTables(all, table);
  if (width < 2 || isMenu(all)) return false;
  return !all.some((cell) => arranges(cell));
}

function hasData(cells: readonly Element[]): boolean {
  const rows = new Set(cells.map((cell) => cell.parentElement));
  return rows.size > 1 || cells.some((cell) => cell.localName === 'td');
}

/** Tables within its cells make up most of a table’s words. */
function holdsTables(cells: readonly Element[], table: Element): boolean {
  const inner = cells.flatMap((cell) => [...cell.querySelectorAll(tableSelector)]);
  if (inner.length === 0) return false;
  const outermost = inner.filter((other) => other.parentElement?.closest(tableSelector) === table);
  const words = outermost.reduce((sum, other) => sum + (other.textContent ?? '').length, 0);
  return words > (table.textContent ?? '').length * 0.5;
}

/** Two rows or fewer of nothing but links. */
function isMenu(cells: readonly Element[]): boolean {
  if (cells.length > 6) return false;
  return cells.every((cell) => {
    const links = [...cell.querySelectorAll('a')].reduce(
      (sum, link) => sum + (link.textContent ?? '').trim().length,
      0,
    );
    const words = (cell.textContent ?? '').replace(/[\s|·•]+/g, '').length;
    return words === 0 || links >= words;
  });
}

function arranges(cell: Element): boolean {
  if (cell.querySelector(`${tableSelector}, h1, h2, h3, nav`) !== null) return true;
  if (cell.querySelectorAll('p').length > 4) return true;
  return (cell.textContent ?? '').replace(/\s+/g, ' ').length > LONG_CELL;
}
