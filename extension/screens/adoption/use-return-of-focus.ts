import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Gives the focus back to the button that opened an editor, when the editor closes and took the focus with it. */
export function useReturnOfFocus(isEditing: boolean, button: RefObject<HTMLElement | null>): void {
  const wasEditing = useRef(isEditing);
  useEffect(() => {
    const hasLostFocus = document.activeElement === null || document.activeElement === document.body;
    if (wasEditing.current && !isEditing && hasLostFocus) button.current?.focus();
    wasEditing.current = isEditing;
  }, [isEditing]);
}
