/**
 * Partners' own addresses within a page: `#kierre-<partner's id>`, for the page's second widget `#kierre-2-<id>`.
 * They are plain identifiers, so a page that looks its fragment up with `querySelector` is not upset by them.
 */
const PREFIX = 'kierre';

/** The fragment of the list of the page's widget number `instance` (from 1). No element has it, so nothing scrolls. */
export function listFragment(instance: number): string {
  return instance === 1 ? PREFIX : `${PREFIX}-${instance}`;
}

/** The fragment of one partner. */
export function partnerFragment(instance: number, partnerId: string): string {
  return `${listFragment(instance)}-${partnerId}`;
}

/** The partner that a location's hash asks widget number `instance` to show; undefined for every other hash. */
export function readPartnerId(hash: string, instance: number): string | undefined {
  const start = `#${listFragment(instance)}-`;
  const id = hash.slice(start.length);
  return hash.startsWith(start) && /^[0-9a-f-]{36}$/.test(id) ? id : undefined;
}

/** The whole address of a fragment on this page, right also where the page has a `<base href>`. */
export function wholeAddress(fragment: string, location: Pick<Location, 'href'>): string {
  return `${location.href.replace(/#.*$/s, '')}#${fragment}`;
}
