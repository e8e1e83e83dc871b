import { useLayoutEffect, useRef } from 'preact/hooks';

/** Tries to focus; answers whether what is to be focused was there. */
export type Focusing = () => boolean;

/**
 * Focuses something once it is there: what a change brings is drawn only when the library has told of it. What is given
 * to the answer is tried now and after each drawing in which one of `changes` is another, until it succeeds.
 */
export function useFocusLater(changes: readonly unknown[]): (focusing: Focusing) => void {
  const waiting = useRef<Focusing | undefined>(undefined);
  useLayoutEffect(() => {
    if (waiting.current?.()) waiting.current = undefined;
  }, [...changes]);
  return (focusing) => {
    waiting.current = focusing;
  };
}
