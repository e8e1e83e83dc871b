/** The attribute by which a thing in a list is found again after the list has been drawn anew. */
const PART = 'data-part';

/** Puts the focus on the first field of a part, once it is drawn. */
export function focusPart(id: string): void {
  afterDrawing(() => partOf(id)?.querySelector<HTMLElement>('input, textarea, select, button')?.focus());
}

/** Gives the focus back to what had it inside a part that has moved: browsers take it away when an element moves. */
export function keepFocus(id: string): void {
  const part = partOf(id);
  const focusable = [...(part?.querySelectorAll<HTMLElement>('input, textarea, select, button') ?? [])];
  const place = focusable.indexOf(document.activeElement as HTMLElement);
  if (place < 0) return;
  afterDrawing(() => {
    const again = partOf(id)?.querySelectorAll<HTMLElement>('input, textarea, select, button')[place];
    again?.focus();
  });
}

/** Before a part is taken away: puts the focus on the part after it, the one before it, or what follows the list. */
export function focusBeside(id: string): void {
  const part = partOf(id);
  const beside = part?.nextElementSibling ?? part?.previousElementSibling;
  const isPart = beside?.hasAttribute(PART) === true;
  const target = isPart ? beside : part?.parentElement?.parentElement?.querySelector('.list-actions');
  target?.querySelector<HTMLElement>('input, textarea, button')?.focus();
}

function partOf(id: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[${PART}="${CSS.escape(id)}"]`);
}

function afterDrawing(act: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(act));
}
