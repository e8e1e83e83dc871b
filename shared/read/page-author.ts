import { lineOf } from './blocks.ts';
import { cleanText, comparable } from './clean-text.ts';
import { type Evidence, evidence, firstOf } from './evidence.ts';
import { isOfType, textOf, thingsAt } from './json-ld.ts';
import type { Page } from './page.ts';
import { ARTICLE_TYPES } from './page-kind.ts';

const label =
  /^(?:tekijä|kirjoittajat?|teksti(?: ja kuvat?)?|text(?: och (?:bild|bilder|foto))?|skribent|författare|authors?|words)\s*:\s*|^(?:kirjoittanut|skriven av|written by)\s*:?\s+/i;
/** Where the author's name ends: the photographer's label, a date or another separator. */
const end =
  /[,;]?\s*(?:kuvat?|foto|bild|bilder|photos?|julkaistu|publicerad|published)\s*:.*$|\s(?:on|updated|posted|päivitetty|julkaistu|uppdaterad|publicerad)(?!\p{L}).*$|\s[|·•–/]\s.*$|\s*\d.*$/iu;
/** Names of accounts and offices, which are not persons. */
const notPersons =
  /^(?:admin|administrator|pääkäyttäjä|ylläpito|ylläpitäjä|toimitus|toimittaja|redaktion(?:en)?|webmaster|editor|viestintä|kommunikation|verkkotoimitus|käyttäjä|user|root)$/;

/** More words than a name, even with a title before it, has. */
const MAX_WORDS = 7;

/** Who wrote the page: a person, never an account, an office or the site itself. */
export function readAuthor(
  page: Page,
  bylines: readonly string[],
  siteNames: readonly string[],
): Evidence<string> | undefined {
  const names = new Set(siteNames.map(comparable));
  const person = (raw: string) => {
    const name = personName(raw);
    return name !== undefined && !names.has(comparable(name)) ? name : undefined;
  };
  const meta = page.head.metas.get('author') ?? '';
  return firstOf(
    () => labelledAuthor(page.spokenLines, person),
    () => firstPerson(bylines, 'markup', person),
    () => firstPerson([meta], 'meta', person),
    () => firstPerson(describedAuthors(page), 'json-ld', person),
  );
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
  source: 'markup' | 'meta' | 'json-ld',
  person: PersonOf,
): Evidence<string> | undefined {
  for (const raw of raws) {
    const name = person(raw);
    if (name !== undefined) return evidence(name, source, raw);
  }
  return undefined;
}

/** The bylines of an article as its mark-up shows them; read before helper words are taken away. */
export function readBylines(main: readonly Element[]): string[] {
  return main.flatMap((root) =>
    [...root.querySelectorAll('[rel="author"], [itemprop="author"], .author, .byline, .entry-author')]
      .filter((element) => element.closest('aside, li, blockquote, .comment') === null)
      .map((element) => lineOf(element)),
  );
}

function describedAuthors({ head }: Page): string[] {
  return head.things
    .filter((thing) => isOfType(thing, [...ARTICLE_TYPES, 'WebPage']))
    .flatMap((thing) => [
      textOf(thing.author) ?? '',
      ...thingsAt(thing.author, head.things)
        .filter((author) => !isOfType(author, ['Organization', 'GovernmentOrganization']))
        .map((author) => textOf(author.name) ?? ''),
    ]);
}

/** A person's name out of a byline, or undefined when it is none. */
function personName(raw: string): string | undefined {
  const name = cleanText(raw)
    .replace(label, '')
    .replace(/^(?:av|by)\s+/i, '')
    .replace(end, '')
    .replace(/[\s,;:.]+$/, '');
  if (name.length < 3 || name.length > 120 || /[@§]|https?:|\(at\)/.test(name)) return undefined;
  const isName = /^\p{Lu}/u.test(name) && name.split(' ').length <= MAX_WORDS;
  return isName && !notPersons.test(comparable(name)) ? name : undefined;
}
