import type { ReadonlySignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

/** Something in which a person types, and what of it is not saved. */
type Typing = {
  /** What is not saved. */
  unsaved: { readonly value: readonly unknown[] };
};

/** Makes the browser ask before the screen is left while something typed is not saved. */
export function useLeaveWarning(...typing: readonly Typing[]): void {
  useWarning(() => typing.some(({ unsaved }) => unsaved.value.length > 0), typing);
}

/** Makes the browser ask before the screen is left while a model says that something typed is not saved. */
export function useLeaveWarningWhile(isUnsaved: ReadonlySignal<boolean>): void {
  useWarning(() => isUnsaved.value, [isUnsaved]);
}

function useWarning(isUnsaved: () => boolean, models: readonly unknown[]): void {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (isUnsaved()) event.preventDefault();
    };
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, models);
}
