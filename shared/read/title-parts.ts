import { comparable } from './clean-text.ts';

/** A document title taken apart. */
export interface TitleParts {
  /** The page's own name. */
  page: string;
  /** The site's name, when the title has one. */
  site: string | undefined;
}

/** What stands between the parts of a title: the page's name, the sections it lies in, the site's name. */
export const titleSeparator = /\s+[|–—»«•·:]{1,2}\s+|\s+-\s+|\s*::\s*|\s*›\s*|\s+\/\/?\s+/;

/**
 * Takes the site's name off a document title. The page's heading decides where its own name ends, since that may
 * hold separators too; without its help a last part is taken for the site. `[Kunta - Osio - Alaosio]` at the end
 * is a path that begins with the site. `isSite` knows the names of the site.
 */
export function titleParts(
  title: string,
  heading: string,
  isSite: (words: string) => boolean = () => false,
): TitleParts {
  const bracket = /^(.*\S)\s*\[([^\]]+)\]$/.exec(title);
  if (bracket?.[1] !== undefined && bracket[2] !== undefined) {
    return { page: bracket[1], site: bracket[2].split(/\s+-\s+/)[0] };
  }
  const own = comparable(heading);
  if (own !== '' && comparable(title) === own) return { page: title, site: undefined };
  const parts = title.split(titleSeparator);
  if (parts.length < 2) return { page: title, site: undefined };
  const first = parts[0] ?? '';
  const last = parts.at(-1) ?? '';
  const siteFirst = isSite(first) && !isSite(last);
  if (siteFirst || (own !== '' && comparable(last) === own)) {
    return { page: rest(title, first, 'end'), site: first };
  }
  return { page: rest(title, last, 'start'), site: last };
}

/** What is left of a title without its first or last part; a path between the page and the site goes too. */
function rest(title: string, part: string, keep: 'start' | 'end'): string {
  const kept = keep === 'start' ? title.slice(0, -part.length) : title.slice(part.length);
  return kept.replace(/^[\s|–—»«•·:/›-]+|[\s|–—»«•·:/›-]+$/g, '');
}
