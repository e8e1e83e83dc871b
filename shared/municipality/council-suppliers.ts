/** Hosts of suppliers that publish the minutes of many councils, each at a subdomain or in a folder. */
const suppliers = /^(?:(.+)\.)?(?:cloudnc\.fi|oncloudos\.com|tweb\.fi|triplancloud\.fi)$/;

/** The subdomain at a supplier of councils' minutes; empty at its bare host, undefined at all other hosts. */
export function subdomainAtSupplier(host: string): string | undefined {
  const found = suppliers.exec(host);
  return found === null ? undefined : (found[1] ?? '');
}
