import type { ReadonlySignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

/** Makes the browser ask before the screen is left while one of these holds something that is not saved. */
export function useLeaveWarning(...unsaved: readonly ReadonlySignal<boolean>[]): void {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (unsaved.some((each) => each.value)) event.preventDefault();
    };
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, []);
}
