/**
 * Moves the focus to the next (1) or previous (-1) row of the list; from outside the list it begins at the row of
 * `fromId`, or at the first row. Answers whether there was a row to go to.
 */
export function moveInList(step: 1 | -1, fromId?: string): boolean {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
  const focused = rows.findIndex((row) => row.matches(':focus'));
  const from = focused >= 0 ? focused : rows.findIndex((row) => row.dataset.row === fromId);
  const next = from < 0 ? rows[0] : rows[from + step];
  if (!next?.checkVisibility()) return false;
  next.focus();
  return true;
}
