import type { Source } from '../practice/provenance.ts';
import { firstDay } from './days.ts';
import { type Evidence, evidence, firstOf } from './evidence.ts';
import { isOfType, type Thing, textOf } from './json-ld.ts';
import type { PageHead } from './page-head.ts';
import { ARTICLE_TYPES } from './page-kind.ts';

/** Which of a page's two days. */
export type Which = 'published' | 'modified';

/** The names under which pages give their days to machines, the surest first; microdata as `itemprop:`. */
const names: Record<Which, readonly (readonly [Source, string])[]> = {
  published: [
    ['dublin-core', 'dcterms.issued'],
    ['dublin-core', 'dc.date.issued'],
    ['dublin-core', 'dcterms.available'],
    ['dublin-core', 'dcterms.date'],
    ['dublin-core', 'dc.date'],
    ['dublin-core', 'dcterms.created'],
    ['dublin-core', 'dc.date.created'],
    ['markup', 'itemprop:datepublished'],
    ['meta', 'citation_publication_date'],
    ['meta', 'citation_online_date'],
    ['meta', 'citation_date'],
    ['meta', 'parsely-pub-date'],
    ['meta', 'sailthru.date'],
    ['meta', 'publication_date'],
    ['meta', 'publish_date'],
    ['meta', 'publish-date'],
    ['meta', 'publishdate'],
    ['meta', 'pubdate'],
    ['meta', 'article.published'],
    ['meta', 'date'],
  ],
  modified: [
    ['open-graph', 'article:modified_time'],
    ['open-graph', 'og:updated_time'],
    ['dublin-core', 'dcterms.modified'],
    ['dublin-core', 'dc.date.modified'],
    ['markup', 'itemprop:datemodified'],
    ['meta', 'last-modified'],
    ['meta', 'lastmod'],
    ['meta', 'revised'],
  ],
};

/** A property of schema.org that gives each day. */
const properties: Record<Which, string> = { published: 'datePublished', modified: 'dateModified' };

/** The day an article gives to machines in so many words: the surest of those a reader does not see. */
export function articleDay(head: PageHead, which: Which): Evidence<string> | undefined {
  const name = which === 'published' ? 'article:published_time' : 'article:modified_time';
  const built = which === 'published' && isDocumentation(head.address);
  return firstOf(
    () => (built ? undefined : namedDay(head, 'open-graph', name)),
    () => describedDay(head.things, ARTICLE_TYPES, properties[which]),
  );
}

/** Whether an address is of software's documentation, whose pages all bear the day they were built on as an article's. */
function isDocumentation({ hostname, pathname }: URL): boolean {
  return /^docs\./.test(hostname) || /\/docs\//.test(pathname);
}

/**
 * The day any page gives to machines. Under some names lists, guides and front pages give the day they were sent or
 * made: those are for articles, and for public bodies.
 */
export function pageDay(head: PageHead, which: Which): Evidence<string> | undefined {
  const telling = which === 'modified' || isPublicBody(head);
  const open = telling || head.things.some((thing) => isOfType(thing, ARTICLE_TYPES));
  return firstOf(
    ...names[which]
      .filter(([, name]) => open || !loose.has(name))
      .map(
        ([source, name]) =>
          () =>
            namedDay(head, source, name),
      ),
    () => (telling ? describedDay(head.things, pageTypes, properties[which]) : undefined),
  );
}

const loose: ReadonlySet<string> = new Set([
  ...['date', 'sailthru.date', 'dc.date', 'dcterms.date'],
  ...['dc.date.created', 'dcterms.created'],
]);

/** The names of bodies whose pages tell of public work. */
const publicName =
  /kunta|kaupun(?:ki|gin)|kuntayhtym|hyvinvointialue|maakun|ministeriö|virasto|kommun|stad(?![\p{L}])|välfärdsområde|landskap|ministerie|municipality|city of|county|council|ministry/iu;

function isPublicBody({ metas, things, address }: PageHead): boolean {
  if (/\.gov(?:\.|$)/.test(address.hostname)) return true;
  const names = [metas.get('og:site_name'), ...things.map(({ name }) => textOf(name))];
  return (
    things.some((thing) => isOfType(thing, ['GovernmentOrganization', 'City'])) ||
    names.some((name) => name !== undefined && publicName.test(name))
  );
}

/**
 * Content systems give every static page the day its row was made, be it a price list or the front page. It is taken
 * for a publication day on the pages of public bodies only, which seldom tell any other.
 */
const pageTypes = ['WebPage', 'AboutPage', 'CollectionPage'];

function namedDay(head: PageHead, source: Source, name: string): Evidence<string> | undefined {
  const content = head.metas.get(name) ?? '';
  const day = firstDay(content);
  return day === undefined ? undefined : evidence(day, source, content);
}

function describedDay(
  things: readonly Thing[],
  types: readonly string[],
  property: string,
): Evidence<string> | undefined {
  for (const thing of things.filter((each) => isOfType(each, types))) {
    const content = textOf(thing[property]) ?? '';
    const day = firstDay(content);
    if (day !== undefined) return evidence(day, 'json-ld', content);
  }
  return undefined;
}
