import type { Facet } from '#shared/find/facets.ts';
import { type FindQuery, formatFindQuery, PLAIN_QUERY, parseFindQuery } from '#shared/find/find-query.ts';
import { recordIdSchema } from '#shared/record/record.ts';

/** The sections of the library page, by the word that begins their address. */
export const SECTIONS = [
  'practices',
  'compare',
  'merge',
  'duplicates',
  'collections',
  'adoptions',
  'workshops',
  'surveys',
  'nominations',
  'agreements',
  'exchange',
  'backups',
  'persons',
  'trash',
  'history',
] as const;
/** A section of the library page. */
export type Section = (typeof SECTIONS)[number];

/** What the library page's address says: which section is shown, what of it is open, and what is looked for. */
export type LibraryAddress = {
  /** The section. */
  section: Section;
  /** What follows the section: ids of what is open, as written there. Each section parses its own. */
  path: readonly string[];
  /** The open practice, in the section of practices. */
  practiceId?: string;
  /** What is looked for in the list of practices, and how the list is looked at. */
  query: FindQuery;
};

/** The longest path that is read, and the longest part of it: more is not ours. */
const LONGEST_PATH = 8;
const LONGEST_PART = 400;

/** The plain list of practices. */
export const PLAIN_LIST: LibraryAddress = { section: 'practices', path: [], query: PLAIN_QUERY };

/** Reads the part of the address after `#`. Anything that is not ours means the plain list. */
export function parseLibraryAddress(hash: string): LibraryAddress {
  const [whole = '', ...rest] = hash.replace(/^#/, '').split('?');
  const query = parseFindQuery(rest.join('?'));
  const [name, ...path] = whole.split('/').filter(Boolean);
  if (name === 'practice') {
    const [practiceId] = path;
    return recordIdSchema.safeParse(practiceId).success && practiceId
      ? { ...PLAIN_LIST, practiceId, query }
      : { ...PLAIN_LIST, query };
  }
  const section = SECTIONS.find((each) => each === name);
  const isOurs = path.length <= LONGEST_PATH && path.every((part) => part.length <= LONGEST_PART);
  if (section === undefined || section === 'practices' || !isOurs) return { ...PLAIN_LIST, query };
  return { section, path, query };
}

/** Writes the part of the address from `#` on. Without a query nothing is looked for. */
export function formatLibraryAddress({
  section,
  path,
  practiceId,
  query = PLAIN_QUERY,
}: Omit<LibraryAddress, 'query'> & Partial<Pick<LibraryAddress, 'query'>>): string {
  const asked = formatFindQuery(query);
  const end = asked === '' ? '' : `?${asked}`;
  if (section !== 'practices') return `#/${[section, ...path].join('/')}${end}`;
  return `#${practiceId === undefined ? '/' : `/practice/${practiceId}`}${end}`;
}

/** The address of the list of practices narrowed by one value of a facet and nothing else. */
export function narrowedAddress(facet: Facet, value: string): string {
  return formatLibraryAddress({ ...PLAIN_LIST, query: { ...PLAIN_QUERY, choices: { [facet]: [value] } } });
}
