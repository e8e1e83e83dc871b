import { municipalities } from './municipalities.ts';
import type { Municipality } from './municipality-schema.ts';

const byHost = new Map(municipalities.map((municipality) => [municipality.host, municipality]));

/** Minutes of many councils are served by one supplier, a subdomain for each: `pori.cloudnc.fi`. */
const councilHost = /^([a-z]+)\.(?:cloudnc\.fi|oncloudos\.com|tweb\.fi)$/;

/** The municipality whose own web site, or whose council's minutes, stand at this host. */
export function municipalityByHost(host: string): Municipality | undefined {
  const bare = host
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^www\./, '');
  const council = councilHost.exec(bare)?.[1];
  return byHost.get(council === undefined ? bare : `${council}.fi`);
}
