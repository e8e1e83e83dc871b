import { comparable, folded } from './clean-text.ts';

/** What tells whether some words are the site's name. */
export interface SiteClues {
  /** The names the site goes by. */
  names: readonly string[];
  /** Its host. */
  host: string;
}

/**
 * Whether words are the site's name: one of the names it goes by, or what the name of its host says, alone or as the
 * first of a few words ("RedCircle" on redcircle.com, "ProMatcher Cost Report" on electricians.promatcher.com).
 */
export function isSiteName(words: string, { names, host }: SiteClues): boolean {
  const own = comparable(words);
  if (own === '') return false;
  if (names.some((name) => comparable(name) === own)) return true;
  const parts = own.split(' ').map(folded);
  const labels = hostLabels(host);
  return labels.has(parts.join('')) || (parts.length <= MAX_NAME && labels.has(parts[0] ?? ''));
}

/** The most words of a site's name that begins like its host. */
const MAX_NAME = 3;

/** The parts of a host that can be a name: not `www`, not the last one; and the whole host. */
function hostLabels(host: string): Set<string> {
  const bare = host.toLowerCase().replace(/^www\./, '');
  const labels = bare.split('.').slice(0, -1);
  return new Set(
    [...labels, bare].map((label) => label.replace(/[.-]/g, '')).filter((label) => label.length > 2),
  );
}
