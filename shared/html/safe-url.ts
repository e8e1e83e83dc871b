/** The schemes a link may have. Everything else (javascript, data, blob, view-source, file …) is refused. */
const allowedSchemes = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** The longest address that is kept, in characters. */
export const MAX_ADDRESS_LENGTH = 4_000;

/**
 * An address that is safe to store and to put in a link: http, https, mailto or tel, in the form the URL
 * standard gives it, without user name and password. Undefined for anything else, so that a caller cannot forget
 * the case. A relative address needs `base`.
 */
export function safeUrl(raw: string, base?: string): string | undefined {
  if (raw.length > MAX_ADDRESS_LENGTH) return undefined;
  const url = parsed(raw, base);
  if (url === undefined || !allowedSchemes.has(url.protocol)) return undefined;
  if (url.protocol === 'http:' || url.protocol === 'https:') {
    url.username = '';
    url.password = '';
  }
  return url.href.length > MAX_ADDRESS_LENGTH ? undefined : url.href;
}

function parsed(raw: string, base: string | undefined): URL | undefined {
  try {
    return new URL(raw.trim(), base);
  } catch {
    return undefined;
  }
}
