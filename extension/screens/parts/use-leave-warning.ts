import type { ReadonlySignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { EditModel } from '../../models/edit-model.ts';

/** Makes the browser ask before the screen is left while something typed is not saved. */
export function useLeaveWarning(edits: EditModel): void {
  useWarning(() => edits.unsaved.value.length > 0, edits);
}

/** Makes the browser ask before the screen is left while a model says that something typed is not saved. */
export function useLeaveWarningWhile(isUnsaved: ReadonlySignal<boolean>): void {
  useWarning(() => isUnsaved.value, isUnsaved);
}

function useWarning(isUnsaved: () => boolean, model: unknown): void {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (isUnsaved()) event.preventDefault();
    };
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [model]);
}
