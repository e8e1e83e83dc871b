import { useEffect } from 'preact/hooks';

/** Something in which a person types, and what of it is not saved. */
type Typing = {
  /** What is not saved. */
  unsaved: { readonly value: readonly unknown[] };
};

/** Makes the browser ask before the screen is left while something typed is not saved. */
export function useLeaveWarning(...typing: readonly Typing[]): void {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (typing.some(({ unsaved }) => unsaved.value.length > 0)) event.preventDefault();
    };
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, typing);
}
