import { useEffect } from 'preact/hooks';
import type { EditModel } from '../../models/edit-model.ts';

/** Makes the browser ask before the screen is left while something typed is not saved. */
export function useLeaveWarning(edits: EditModel): void {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (edits.unsaved.value.length > 0) event.preventDefault();
    };
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [edits]);
}
