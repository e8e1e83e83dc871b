import type { NativeDom } from '../html/native-dom.ts';
import { safeUrl } from '../html/safe-url.ts';

/** Where pages that load images late keep the real address. */
const lateAttributes = ['data-src', 'data-lazy-src', 'data-original', 'data-url'];

/**
 * The http or https address of the picture an `img` shows: what the browser has loaded, else what it would load.
 * Undefined for placeholders and pictures drawn into the page as data.
 */
export function imageAddress(dom: NativeDom, image: Element, base: string): string | undefined {
  const loaded = dom.currentSource(image);
  const late = lateAttributes.map((name) => dom.attribute(image, name));
  const sets = [dom.attribute(image, 'srcset'), dom.attribute(image, 'data-srcset')].map(firstOfSet);
  for (const raw of [loaded, ...late, dom.attribute(image, 'src'), ...sets]) {
    if (raw === null || raw === '' || raw.startsWith('data:') || raw.startsWith('blob:')) continue;
    const address = safeUrl(raw, base);
    if (address !== undefined && /^https?:/.test(address)) return address;
  }
  return undefined;
}

function firstOfSet(set: string | null): string | null {
  return set === null ? null : (set.trim().split(/[\s,]+/)[0] ?? null);
}
