import { useEffect, useRef } from 'preact/hooks';
import { isTypingPlace, type LibraryCommand, libraryCommand } from './library-key.ts';

/** What each key does; answers whether it did anything, otherwise the key is left to the browser. */
export type LibraryCommands = Partial<Record<LibraryCommand, () => boolean>>;

/** Listens to the keys of the library page or one of its sections. A dialog that is open keeps its own keys. */
export function useLibraryKeys(commands: LibraryCommands): void {
  const latest = useRef(commands);
  latest.current = commands;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { target } = event;
      if (event.defaultPrevented || document.querySelector('dialog[open]')) return;
      const isInList =
        target === document.body || (target instanceof Element && target.closest('[data-list]') !== null);
      const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
      const command = libraryCommand({
        key,
        ctrlKey,
        metaKey,
        altKey,
        shiftKey,
        isTyping: isTypingPlace(target),
        isInList,
      });
      if (command && latest.current[command]?.()) event.preventDefault();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
}
