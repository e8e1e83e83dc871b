/** Query keys that say where a visitor came from, not which page it is. A trailing `*` means any ending. */
const TRACKING_KEYS = [
  ...['utm_*', 'mc_*', 'pk_*', 'mtm_*', 'matomo_*', 'hsa_*', '_hs*', '_x_tr_*', 'epfl-*'],
  ...[
    'fbclid',
    'gclid',
    'gclsrc',
    'dclid',
    'gbraid',
    'wbraid',
    'msclkid',
    'yclid',
    'twclid',
    'ttclid',
    'li_fat_id',
  ],
  ...['igsh', 'igshid', '_ga', '_gl', 'mkt_tok', 'ref_src', 'share', 'replytocom', 'phpsessid', 'jsessionid'],
];

const exactKeys = new Set(TRACKING_KEYS.filter((key) => !key.endsWith('*')));
const keyPrefixes = TRACKING_KEYS.filter((key) => key.endsWith('*')).map((key) => key.slice(0, -1));

function isTracking(key: string): boolean {
  const lower = key.toLowerCase();
  return exactKeys.has(lower) || keyPrefixes.some((prefix) => lower.startsWith(prefix));
}

/** Innokylä shows one model under two addresses, a tab for each. */
const modelTab = /^(\/[a-z]{2}\/toimintamalli\/[^/]+)\/(?:kehittamisen-polku|toimintamalli)$/;

/**
 * The key by which equal pages are recognised: two addresses of one page give one key. Scheme, `www.`, fragment,
 * tracking parameters, trailing slash, the order of the query and the way of percent-encoding make no difference;
 * parameters that name the page (`id`, `news_id`, `page_id`) do. What is not a web address is its own key.
 */
export function addressKey(address: string): string {
  const url = parseUrl(address);
  if (url === undefined || !/^https?:$/.test(url.protocol)) return address.trim();
  const host = url.hostname.replace(/\.$/, '').replace(/^www\./, '');
  const port = ['', '80', '443'].includes(url.port) ? '' : `:${url.port}`;
  return `${host}${port}${pathKey(url.pathname)}${queryKey(url.searchParams)}`;
}

function parseUrl(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}

function pathKey(pathname: string): string {
  const path = pathname
    .replace(/;jsessionid=[^/;]*/gi, '')
    .split('/')
    .map(sameEncoding)
    .join('/')
    .replace(/\/{2,}/g, '/')
    .replace(/\/(?:index\.html?)?$/, '');
  return path.replace(modelTab, '$1');
}

/** A path segment decoded and encoded again, so that `%C3%A4`, `%c3%a4` and `ä` are one. */
function sameEncoding(segment: string): string {
  try {
    return encodeURIComponent(decodeURIComponent(segment).normalize('NFC'));
  } catch {
    return segment.toLowerCase();
  }
}

function queryKey(query: URLSearchParams): string {
  const kept = [...query]
    .filter(([key]) => !isTracking(key))
    .map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(value.normalize('NFC'))}`)
    .sort();
  return kept.length === 0 ? '' : `?${kept.join('&')}`;
}
