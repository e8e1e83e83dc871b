import { formGrid } from '../../table/form-grid.ts';
import { lineOf } from '../blocks.ts';
import { comparable } from '../clean-text.ts';
import { type Evidence, evidence } from '../evidence.ts';
import type { Page } from '../page.ts';

/** Longer words are no column's name. */
const MAX_HEAD = 60;
/** More tables are not looked at. */
const MAX_TABLES = 100;

/** What the heads of a plan's table are called, in lower case without punctuation. */
const heads = {
  goals:
    /^(?:(?:pää|osa|hyvinvointi)?tavoite|(?:pää|osa|hyvinvointi)?tavoitteet|painopiste(?:alue)?|mål|målsättning|delmål|goals?|objectives?|aims?)$/u,
  measures:
    /^(?:konkreettiset )?(?:toimenpiteet|toimenpide|toimet|keinot|keino|åtgärd|åtgärder|measures?|actions?)(?: (?:ja|och|and) \p{L}+)?$/u,
  indicators:
    /^(?:(?:seuranta|arviointi)?mittari|(?:seuranta|arviointi)?mittarit|indikaattorit?|seuranta|mätare|indikator|indikatorer|uppföljning|indicators?|metrics?)(?: (?:ja|och|and) \p{L}+)?$/u,
} as const;
/** Other columns of such tables. */
const besides =
  /^(?:vastuu\p{L}*|aikataulu|toteutus\p{L}*|resurssit|kohderyhmä|nykytila|ansvar\p{L}*|tidtabell|tidsplan|resurser|responsib\p{L}*|responsible|schedule|resources|timetable)(?: (?:ja|och|and) \p{L}+)?$/u;

/** The facts that columns of a plan's tables tell. */
export type PlanColumn = keyof typeof heads;

const all = [...Object.values(heads), besides];
const isHead = (cell: string) => cell.length <= MAX_HEAD && all.some((shape) => shape.test(comparable(cell)));

/** Whether cells are the heads of a plan's table, not a label and its value: at least two of them are known. */
export function arePlanHeads(cells: readonly string[]): boolean {
  return cells.filter(isHead).length >= 2;
}

/**
 * The cells of a column of a plan's tables, as a list with an item for each different cell: plans are often tables of
 * goals, measures and indicators. The heads stand in a table's first row, in `th` or `td`.
 */
export function findPlanColumn({ main }: Page, column: PlanColumn): Evidence<string> | undefined {
  const tables = main.flatMap((root) => [...root.querySelectorAll('table')]).slice(0, MAX_TABLES);
  const found = tables.flatMap((table) => columnOf(table, heads[column]));
  const items = [...new Set(found.flatMap(({ cells }) => cells))];
  const [first] = found;
  if (first === undefined || items.length === 0) return undefined;
  return evidence(items.map((item) => `• ${item}`).join('\n'), 'label', `${first.head}: ${items.join(', ')}`);
}

function columnOf(table: Element, shape: RegExp): { head: string; cells: string[] }[] {
  if (table.querySelector('table') !== null) return [];
  const { slots } = formGrid(table, lineOf);
  const words = (slots[0] ?? []).map((cell) => cell?.text ?? '');
  const column = words.findIndex((cell) => cell.length <= MAX_HEAD && shape.test(comparable(cell)));
  const head = words[column];
  if (head === undefined || !arePlanHeads(words) || slots.length < 2) return [];
  const cells = slots.slice(1).flatMap((row) => {
    const cell = row[column];
    // A row of one cell is a heading between rows.
    const spans = row.every((other) => other === cell);
    return cell === undefined || spans || cell.text === '' || cell.text === head ? [] : [cell.text];
  });
  return cells.length === 0 ? [] : [{ head, cells: [...new Set(cells)] }];
}
