/** What a key asks for on the library page. */
export type LibraryCommand =
  | 'search'
  | 'next'
  | 'previous'
  | 'select'
  | 'extend-next'
  | 'extend-previous'
  | 'select-all'
  | 'edit'
  | 'compare'
  | 'pin'
  | 'tag'
  | 'delete'
  | 'undo'
  | 'redo'
  | 'back'
  | 'help';

/** What is known of a key press: the key, the modifiers, and where the focus was. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'> & {
  /** The focus is where text is typed or a choice is made. */
  isTyping: boolean;
  /** The focus is in the list or nowhere, so that the arrows need not scroll. */
  isInList: boolean;
  /** The focus is on the title of a practice in the list, where the space bar does nothing of its own. */
  isOnTitle: boolean;
};

const PLAIN_KEYS: Readonly<Record<string, LibraryCommand>> = {
  '/': 'search',
  j: 'next',
  k: 'previous',
  x: 'select',
  e: 'edit',
  c: 'compare',
  p: 'pin',
  t: 'tag',
  Delete: 'delete',
  Escape: 'back',
  '?': 'help',
};

/** The command behind a key press; `undefined` leaves the key to the browser. */
export function libraryCommand(press: KeyPress): LibraryCommand | undefined {
  const { key, ctrlKey, metaKey, altKey, shiftKey, isTyping, isInList, isOnTitle } = press;
  if (isTyping || altKey) return undefined;
  if (ctrlKey || metaKey) return withControl(press);
  if (isInList && key === 'ArrowDown') return shiftKey ? 'extend-next' : 'next';
  if (isInList && key === 'ArrowUp') return shiftKey ? 'extend-previous' : 'previous';
  if (isOnTitle && key === ' ') return 'select';
  return PLAIN_KEYS[key];
}

/** Ctrl+Z takes back; Ctrl+Y and Ctrl+Shift+Z do again; Ctrl+A in the list selects all of it. */
function withControl({ key, shiftKey, isInList }: KeyPress): LibraryCommand | undefined {
  const letter = key.toLowerCase();
  if (letter === 'z') return shiftKey ? 'redo' : 'undo';
  if (letter === 'a' && isInList && !shiftKey) return 'select-all';
  return letter === 'y' ? 'redo' : undefined;
}

/** Whether an element takes typed text or a choice among several, so that letters belong to it. A box to tick does not. */
export function isTypingPlace(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input:not([type="checkbox"]), textarea, select, [contenteditable]') !== null
  );
}
