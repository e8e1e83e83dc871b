import { subdomainAtSupplier } from './council-suppliers.ts';
import { municipalities } from './municipalities.ts';
import type { Municipality } from './municipality-schema.ts';

const byHost = new Map(municipalities.map((municipality) => [municipality.host, municipality]));

/** A name as it stands in addresses: lower case, no dots over letters, hyphens for spaces. */
function addressName(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/g, '-');
}

/** Names as they stand in subdomains and paths (`mantta-vilppula`, `siikajoki`), and the hosts' own (`hel`, `ouka`). */
const byAddressName = new Map<string, Municipality>();
for (const municipality of municipalities) {
  for (const name of [municipality.sv, municipality.fi].map(addressName)) {
    byAddressName.set(name, municipality);
    byAddressName.set(name.replaceAll('-', ''), municipality);
  }
}
for (const municipality of municipalities) {
  byAddressName.set(municipality.host.replace(/\.[a-z]+$/, ''), municipality);
}

/** The municipality whose own web site, or a part of it, or whose council's minutes stand at this host. */
export function municipalityByHost(host: string): Municipality | undefined {
  const bare = bareHost(host);
  const subdomain = subdomainAtSupplier(bare);
  if (subdomain !== undefined) return bySubdomain(subdomain);
  for (let rest = bare; rest.includes('.'); rest = rest.slice(rest.indexOf('.') + 1)) {
    const municipality = byHost.get(rest);
    if (municipality !== undefined) return municipality;
  }
  return undefined;
}

/** The municipality that a part of the path names, where one host of a supplier serves many: `/kokous/vaala/…`. */
export function municipalityByPath({ hostname, pathname }: URL): Municipality | undefined {
  if (subdomainAtSupplier(bareHost(hostname)) === undefined) return undefined;
  const found = pathname
    .split('/', 12)
    .flatMap((part) => byAddressName.get(addressName(decoded(part))) ?? []);
  return new Set(found).size === 1 ? found[0] : undefined;
}

/** `kontiolahti-julkaisu`, `kittila-d10julk`, `mantta-vilppula`: the longest beginning that is a name. */
function bySubdomain(subdomain: string): Municipality | undefined {
  const parts = subdomain.split(/[.-]/, 6);
  for (let length = parts.length; length > 0; length--) {
    const municipality = byAddressName.get(parts.slice(0, length).join('-'));
    if (municipality !== undefined) return municipality;
  }
  return undefined;
}

function bareHost(host: string): string {
  return host
    .toLowerCase()
    .slice(0, 253)
    .replace(/\.$/, '')
    .replace(/^www\./, '');
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
