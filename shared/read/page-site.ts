import { cleanText } from './clean-text.ts';
import { type Evidence, evidence, firstOf } from './evidence.ts';
import { isOfType, textOf, thingsAt } from './json-ld.ts';
import type { PageHead } from './page-head.ts';
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
  if (name !== undefined) return evidence(name, 'meta', name);
  const described = [
    ...head.things.flatMap((thing) => thingsAt(thing.publisher, head.things)),
    ...head.things.filter((thing) => isOfType(thing, publisherTypes)),
    ...head.things.filter((thing) => isOfType(thing, ['WebSite'])),
  ]
    .map((thing) => cleanText(textOf(thing.name) ?? ''))
    .find((words) => words !== '');
  return described === undefined ? undefined : evidence(described, 'json-ld', described);
}

function titleSite(head: PageHead, heading: string): Evidence<string> | undefined {
  const { site } = titleParts(head.title, heading);
  return site === undefined || site === '' ? undefined : evidence(site, 'title', head.title);
}

function hostSite({ address }: PageHead): Evidence<string> | undefined {
  const host = address.hostname.replace(/^www\./, '');
  return host === '' ? undefined : evidence(host, 'address', host);
}
