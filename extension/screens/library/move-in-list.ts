/**
 * Moves the focus to the next (1) or previous (-1) practice of the list; from outside the list it begins at the one of
 * `fromId`, or at the first. Answers whether there was one to go to.
 */
export function moveInList(step: 1 | -1, fromId?: string): boolean {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
  const focusedId = focusedItemId();
  const focused = rows.findIndex((row) => row.dataset.row === focusedId);
  const from = focused >= 0 ? focused : rows.findIndex((row) => row.dataset.row === fromId);
  const next = from < 0 ? rows[0] : rows[from + step];
  if (!next?.checkVisibility()) return false;
  next.focus();
  return true;
}

/** The id of the practice in the list that has the focus, on its title or its box. */
export function focusedItemId(): string | undefined {
  return document.activeElement?.closest<HTMLElement>('[data-item]')?.dataset.item;
}

/** Moves the focus to a practice of the list, if it is there. */
export function focusItem(practiceId: string): void {
  document.querySelector<HTMLElement>(`[data-row="${practiceId}"]`)?.focus();
}
