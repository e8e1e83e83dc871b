import { safeUrl } from '../html/safe-url.ts';

/**
 * A web address, http or https; one written without `https://` is given it. Undefined when the words are none, or an address of
 * another sort (javascript, data, file, about …).
 */
export function addressOfWords(text: string): string | undefined {
  const words = text.trim();
  if (words === '' || /\s/.test(words)) return undefined;
  const isWeb = /^https?:\/\//i.test(words);
  if (!isWeb && /^[a-z][a-z0-9+.-]*:(?!\d+(?:\/|$))/i.test(words)) return undefined;
  const address = safeUrl(isWeb ? words : `https://${words}`);
  const hasHost = address !== undefined && (isWeb || /^https:\/\/[^/]+\.[^/]+/.test(address));
  return hasHost && /^https?:\/\//.test(address) ? address : undefined;
}

/** Whether a name is no more than the host of an address: then it tells nothing. */
export function isHostOf(name: string, address: unknown): boolean {
  if (typeof address !== 'string' || !URL.canParse(address)) return false;
  return new URL(address).host.replace(/^www\./, '') === name.trim().replace(/^www\./, '');
}
