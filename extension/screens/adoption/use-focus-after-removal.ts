import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Brings the focus to a list's heading when a row went away and took the focus with it. */
export function useFocusAfterRemoval(count: number, heading: RefObject<HTMLElement | null>): void {
  const before = useRef(count);
  useEffect(() => {
    const hasLostFocus = document.activeElement === null || document.activeElement === document.body;
    if (count < before.current && hasLostFocus) heading.current?.focus();
    before.current = count;
  }, [count]);
}
