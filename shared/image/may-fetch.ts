/** Names that are only inside a house: they must not be asked for because a page of the open web says so. */
const insideNames = /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|home\.arpa)$/i;

/**
 * Whether a picture may be fetched for a page: http or https, and an address inside a house (loopback, private, link-local,
 * a name without a dot) only when the page itself is on that very host. Otherwise a page could make a clip knock on
 * machines of the workplace.
 */
export function mayFetch(address: string, pageAddress: string): boolean {
  const [target, page] = [urlOf(address), urlOf(pageAddress)];
  if (target === undefined || page === undefined) return false;
  if (!/^https?:$/.test(target.protocol)) return false;
  return target.hostname === page.hostname || !isInside(target.hostname);
}

function urlOf(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}

/** Whether a host, as the URL standard writes it, is inside a house: numbers in any notation are written out there. */
export function isInside(hostname: string): boolean {
  const host = hostname.replace(/\.$/, '').toLowerCase();
  if (host.startsWith('[')) return isInsideV6(host.slice(1, -1));
  const numbers = /^(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(host)?.slice(1).map(Number);
  if (numbers !== undefined) return isInsideV4(numbers);
  return !host.includes('.') || insideNames.test(host);
}

function isInsideV4([first = 0, second = 0]: readonly number[]): boolean {
  if ([0, 10, 127].includes(first) || first >= 224) return true;
  if (first === 172) return second >= 16 && second <= 31;
  if (first === 100) return second >= 64 && second <= 127;
  if (first === 169) return second === 254;
  return (first === 192 && second === 168) || (first === 198 && (second === 18 || second === 19));
}

function isInsideV6(address: string): boolean {
  if (address === '::' || address === '::1') return true;
  if (/^(?:f[cd]|fe[89ab]|ff)/.test(address)) return true;
  // Addresses of the older kind written in the newer one: their last two groups hold the four numbers.
  const mapped = /^(?:::ffff:|64:ff9b::|::)([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(address);
  if (mapped === null) return false;
  const [high, low] = [Number.parseInt(mapped[1] ?? '', 16), Number.parseInt(mapped[2] ?? '', 16)];
  return isInsideV4([high >> 8, high & 255, low >> 8, low & 255]);
}
