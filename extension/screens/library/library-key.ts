/** What a key asks for on the library page. */
export type LibraryCommand =
  | 'search'
  | 'next'
  | 'previous'
  | 'edit'
  | 'compare'
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
};

const PLAIN_KEYS: Readonly<Record<string, LibraryCommand>> = {
  '/': 'search',
  j: 'next',
  k: 'previous',
  e: 'edit',
  c: 'compare',
  Delete: 'delete',
  Escape: 'back',
  '?': 'help',
};

/** The command behind a key press; `undefined` leaves the key to the browser. */
export function libraryCommand(press: KeyPress): LibraryCommand | undefined {
  const { key, ctrlKey, metaKey, altKey, isTyping, isInList } = press;
  if (isTyping || altKey) return undefined;
  if (ctrlKey || metaKey) return withControl(press);
  if (isInList && key === 'ArrowDown') return 'next';
  if (isInList && key === 'ArrowUp') return 'previous';
  return PLAIN_KEYS[key];
}

/** Ctrl+Z takes back; Ctrl+Y and Ctrl+Shift+Z do again. */
function withControl({ key, shiftKey }: KeyPress): LibraryCommand | undefined {
  const letter = key.toLowerCase();
  if (letter === 'z') return shiftKey ? 'redo' : 'undo';
  return letter === 'y' ? 'redo' : undefined;
}

/** Whether an element takes typed text or a choice, so that letters belong to it. */
export function isTypingPlace(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
}
