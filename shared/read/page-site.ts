import { cleanText } from './clean-text.ts';
import { type Evidence, evidence, firstOf } from './evidence.ts';
import { isOfType, textOf, thingsAt } from './json-ld.ts';
import type { PageHead } from './page-head.ts';
import { isSiteName } from './site-name.ts';
import { titleParts } from './title-parts.ts';

const publisherTypes = ['Organization', 'GovernmentOrganization', 'NewsMediaOrganization', 'NGO', 'City'];

/** Whose page it is; `heading` is the page's own heading, which tells where the document's title goes on to the site. */
export function readSite(head: PageHead, heading: string): Evidence<string> | undefined {
  return firstOf(
    () => namedSite(head),
    () => titleSite(head, heading),
    () => hostSite(head),
  );
}

/** The site's name as the page gives it to machines. */
export function namedSite(head: PageHead): Evidence<string> | undefined {
  const name = head.metas.get('og:site_name');
  if (name !== undefined) return evidence(name, 'open-graph', name);
  const described = [
    ...head.things.flatMap((thing) => thingsAt(thing.publisher, head.things)),
    ...head.things.filter((thing) => isOfType(thing, publisherTypes)),
    ...head.things.filter((thing) => isOfType(thing, ['WebSite'])),
  ]
    .map((thing) => cleanText(textOf(thing.name) ?? ''))
    .find((words) => words !== '');
  if (described !== undefined) return evidence(described, 'json-ld', described);
  const publisher = head.metas.get('dcterms.publisher') ?? head.metas.get('dc.publisher');
  if (publisher !== undefined) return evidence(publisher, 'dublin-core', publisher);
  const application = head.metas.get('application-name');
  return application === undefined ? undefined : evidence(application, 'meta', application);
}

function titleSite(head: PageHead, heading: string): Evidence<string> | undefined {
  const host = head.address.hostname;
  const { site } = titleParts(head.title, heading, (words) => isSiteName(words, { names: [], host }));
  return site === undefined || site === '' ? undefined : evidence(site, 'title', head.title);
}

function hostSite({ address }: PageHead): Evidence<string> | undefined {
  const host = address.hostname.replace(/^www\./, '');
  return host === '' ? undefined : evidence(host, 'address', host);
}
