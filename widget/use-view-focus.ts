import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Moves focus with the view: to the partner's heading when a partner is opened, back to the partner's link in the
 * list when it is closed. Focus is left alone when the reader is busy elsewhere on the page.
 */
export function useViewFocus(
  partnerId: string | undefined,
  heading: RefObject<HTMLElement | null>,
  place: RefObject<HTMLElement | null>,
): void {
  const shown = useRef<string | undefined>(undefined);
  useLayoutEffect(() => {
    const before = shown.current;
    shown.current = partnerId;
    if (before === partnerId || place.current === null || isReaderElsewhere(place.current)) return;
    if (partnerId !== undefined) heading.current?.focus();
    else
      (place.current.querySelector<HTMLElement>(`[data-partner-id="${before}"]`) ?? heading.current)?.focus();
  }, [partnerId]);
}

/** Whether something outside the widget has the reader's attention: focus, or a target on the page that the address names. */
function isReaderElsewhere(place: HTMLElement): boolean {
  const root = place.getRootNode();
  const page = place.ownerDocument;
  const isInside = root instanceof ShadowRoot && page.activeElement === root.host;
  if (isInside) return false;
  const hasTarget = page.querySelector(':target') !== null;
  return hasTarget || (page.activeElement !== null && page.activeElement !== page.body);
}
