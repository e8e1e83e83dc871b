import { useEffect } from 'preact/hooks';

/** Brings a reader to the heading of the page of a section that was just opened, unless something on it has the focus already. */
export function useArrival(section: string, place: string, state: string): void {
  const isReady = state === 'ready';
  useEffect(() => {
    const isElsewhere = document.activeElement === null || document.activeElement === document.body;
    if (isElsewhere) document.querySelector<HTMLElement>(`.${section} :is(h2, h3)[tabindex]`)?.focus();
  }, [place, isReady]);
}
