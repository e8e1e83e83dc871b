/**
 * What a page's address asks of a widget, all in its fragment: `#kierre-<partner's id>`, `#kierre-<view>`,
 * `#kierre-find-<search>`; for the page's second widget `#kierre-2-…`. They are plain identifiers, so a page
 * that looks its fragment up with `querySelector` is not upset by them, and they begin as no page's own do.
 * The bare one is the list's: no element has it, so nothing scrolls.
 */
export function placeFragment(instance: number, place: string): string {
  return ['kierre', ...(instance > 1 ? [instance] : []), ...(place ? [place] : [])].join('-');
}

/** The place that a location's hash asks widget number `instance` (from 1) for; empty for every hash that is not its own. */
export function readPlace(hash: string, instance: number): string {
  const start = `#${placeFragment(instance, '')}-`;
  const place = hash.startsWith(start) ? hash.slice(start.length) : '';
  // Another widget's number.
  return /^\d+(-|$)/.test(place) ? '' : place;
}

/** The whole address of a fragment on this page, right also where the page has a `<base href>`. */
export function wholeAddress(fragment: string, location: Pick<Location, 'href'>): string {
  return `${location.href.replace(/#.*$/s, '')}#${fragment}`;
}
