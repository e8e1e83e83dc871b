import type { Source } from '../practice/provenance.ts';
import { lineOf } from './blocks.ts';
import { cleanText, comparable } from './clean-text.ts';
import { findDays } from './days.ts';
import { type Evidence, evidence, firstOf } from './evidence.ts';
import { headingLines } from './heading-lines.ts';
import { isOfType, type Thing, textOf, thingsAt } from './json-ld.ts';
import type { Page } from './page.ts';
import { ARTICLE_TYPES } from './page-kind.ts';
import { isSiteName } from './site-name.ts';

const label =
  /^(?:tekijä|kirjoittajat?|teksti(?: ja kuvat?)?|text(?: och (?:bild|bilder|foto))?|skribent|författare|authors?|words)\s*:\s*|^(?:kirjoittanut|skriven av|written by)\s*:?\s+/i;
/** Where the author's name ends: the photographer's label, a date or another separator. */
const end =
  /[,;]?\s*(?:kuvat?|foto|bild|bilder|photos?|julkaistu|publicerad|published)\s*:.*$|\s(?:on|updated|posted|päivitetty|julkaistu|uppdaterad|publicerad)(?!\p{L}).*$|\s[|·•–/]\s.*$|\s*\d.*$/iu;
/** Names of accounts and offices, which are not persons. */
const notPersons =
  /^(?:admin|administrator|pääkäyttäjä|ylläpito|ylläpitäjä|toimitus|toimittaja|redaktion(?:en)?|webmaster|editor|editorial team|staff|guest|author|team|viestintä|kommunikation|verkkotoimitus|käyttäjä|user|root)$/;
/** Words at the end of a body's name. */
const bodyName =
  /(?:^|\s)(?:inc|ltd|llc|plc|oy|oyj|ab|ry|rf|gmbh|e\.?v|corp|company|group|media|team|network|association|foundation|university|department|kaupunki|kunta|seurakunta|hyvinvointialue|kommun|stad|församling|säätiö|yhdistys|liitto|förening|förbund|stiftelse)\.?$|\p{L}(?:kaupunki|kunta|yhdistys|liitto|kommun)$/iu;

/** More words than a name, even with a title before it, has. */
const MAX_WORDS = 7;

/** The names under which pages give their author to machines. */
const metaNames: readonly (readonly [Source, string])[] = [
  ['meta', 'author'],
  ['dublin-core', 'dcterms.creator'],
  ['dublin-core', 'dc.creator'],
  ['open-graph', 'article:author'],
  ['meta', 'citation_author'],
  ['meta', 'parsely-author'],
  ['meta', 'sailthru.author'],
  ['meta', 'byl'],
];

/** Who wrote the page: a person, never an account, an office or the site itself. `heading` is the page's own. */
export function readAuthor(
  page: Page,
  bylines: readonly string[],
  siteNames: readonly string[],
  heading?: Element,
): Evidence<string> | undefined {
  const clues = { names: siteNames, host: page.head.address.hostname };
  const person = (raw: string) => {
    const name = personName(raw);
    return name !== undefined && !isSiteName(name, clues) ? name : undefined;
  };
  const metas = metaNames.map(([source, name]) => () => {
    const raw = page.head.metas.get(name) ?? '';
    return firstPerson(/^https?:|^[@/]/.test(raw) ? [] : [raw], source, person);
  });
  return firstOf(
    () => labelledAuthor(page.spokenLines, person),
    () => (isList(bylines, person) ? undefined : firstPerson(bylines, 'markup', person)),
    () => signedBy(heading, person),
    ...metas,
    () => firstPerson(describedAuthors(page), 'json-ld', person),
  );
}

/** More writers than one page has: the bylines are of a list's articles. */
function isList(bylines: readonly string[], person: PersonOf): boolean {
  return new Set(bylines.map(person).filter((name) => name !== undefined)).size > 3;
}

/** A line next to the heading that begins with "by" and a name. */
function signedBy(heading: Element | undefined, person: PersonOf): Evidence<string> | undefined {
  const { before, after } = headingLines(heading);
  for (const { text } of [...after, ...before]) {
    const raw = /^(?:(?:text |words |written |posted )?by|text:? av|av|von)\s+(?=\p{Lu})/iu.exec(text)?.[0];
    const name = raw === undefined || text.length > 120 ? undefined : person(text.slice(raw.length));
    if (name?.includes(' ')) return evidence(name, 'label', text);
  }
  return undefined;
}

type PersonOf = (raw: string) => string | undefined;

function labelledAuthor(lines: readonly string[], person: PersonOf): Evidence<string> | undefined {
  for (const [index, text] of lines.entries()) {
    if (text.length > 200) continue;
    const found = label.exec(`${text} `)?.[0];
    const alone = /^(?:tekijä|kirjoittaja|skribent|författare|author):?$/i.test(text);
    if (found === undefined && !alone) continue;
    const value = alone ? (lines[index + 1] ?? '') : text.slice(found?.length ?? 0);
    const name = person(value);
    if (name !== undefined) return evidence(name, 'label', alone ? `${text} ${value}` : text);
  }
  return undefined;
}

function firstPerson(
  raws: readonly string[],
  source: Source,
  person: PersonOf,
): Evidence<string> | undefined {
  for (const raw of raws) {
    const name = person(raw);
    if (name !== undefined) return evidence(name, source, raw);
  }
  return undefined;
}

const bylineSelector =
  '[rel="author"], [itemprop="author"], .author, .byline, .entry-author, .author-name, .post-author, .post_author, .article-author, [class*="byline__name"], [class*="byline-name"], [class*="author__name"], [class*="author-name"], [class*="author_name"], [class*="meta-author"], [class*="__author"]';
const notByline =
  'aside, li, blockquote, .comment, [class*="comment"], [class*="card"], [class*="teaser"], [class*="related"], [class*="message-user"], [class*="postbit"], [class*="reviewer"]';

/** The bylines of an article as its mark-up shows them; read before helper words are taken away. */
export function readBylines(main: readonly Element[]): string[] {
  return main.flatMap((root) =>
    [...root.querySelectorAll(bylineSelector)]
      .filter((element) => {
        const place = element.closest(notByline);
        return place === null || !root.contains(place) || place === root;
      })
      .map((element) => lineOf(element.querySelector('[itemprop="name"]') ?? element)),
  );
}

/** Types of bodies: they publish, they are not the person who wrote. */
const bodies = [
  ...['Organization', 'GovernmentOrganization', 'NewsMediaOrganization', 'Corporation', 'NGO', 'City'],
  ...['EducationalOrganization', 'LocalBusiness', 'WebSite', 'Brand'],
];

/** The authors an article or page describes; several of one article together. */
function describedAuthors({ head }: Page): string[] {
  const persons = (thing: Thing) =>
    thingsAt(thing.author, head.things)
      .filter((author) => !isOfType(author, bodies))
      .map((author) => textOf(author.name) ?? '')
      .filter((name) => name !== '');
  return head.things
    .filter((thing) => isOfType(thing, [...ARTICLE_TYPES, 'WebPage']))
    .flatMap((thing) => [textOf(thing.author) ?? '', [...new Set(persons(thing))].slice(0, 5).join(', ')]);
}

/** A person's name out of a byline, or undefined when it is none. */
function personName(raw: string): string | undefined {
  const line = cleanText(raw);
  const day = findDays(line)[0];
  const name = (day === undefined ? line : line.slice(0, day.index))
    .replace(label, '')
    .replace(/^(?:(?:posted |written |text |words )?by|av|von)\s*:?\s+/i, '')
    .replace(end, '')
    .replace(/[\s,;:.|·•–-]+$/, '');
  if (name.length < 3 || name.length > 120 || /[@§]|https?:|\(at\)/.test(name)) return undefined;
  const isName =
    /^\p{Lu}/u.test(name) && name.split(', ').every((part) => part.split(' ').length <= MAX_WORDS);
  return isName && !notPersons.test(comparable(name)) && !bodyName.test(name) ? name : undefined;
}
