import type { FetchProblem } from '#shared/region/municipality-overview.ts';
import { canonicalJson } from '#shared/subscription/canonical-json.ts';
import {
  type ParsedPage,
  parseCollectionPage,
  parseSharedCollection,
} from '#shared/subscription/parse-shared-collection.ts';
import { type CollectionPage, MAX_SHARED_PRACTICES } from '#shared/subscription/shared-collection-schema.ts';
import type { FileVersion, ReadProblem } from '#shared/subscription/subscribed-schema.ts';
import type { FetchedChange } from '../browser/fetch-file.ts';
import { sha256 } from '../database/sha256.ts';
import type { ReadCollection } from '../database/subscription-methods.ts';

/** Why a collection could not be read, with the place in the file where that is known. */
export type SharedProblem = { problem: ReadProblem; where?: string };

/** Fetches a file unless it is the version that is known. */
export type FetchIfChanged = (address: string, known?: FileVersion) => Promise<FetchedChange>;

/** The most pages that are fetched of one collection. */
const MOST_PAGES = 100;

/**
 * Reads a collection by its address. `unchanged` when its first page is the version that is known: each page names the next one by
 * its sum, so that the first cannot stay as it is when another changes. A further page stands on the first one's site.
 */
export async function readShared(
  fetchIfChanged: FetchIfChanged,
  address: string,
  known?: FileVersion,
): Promise<ReadCollection | 'unchanged' | SharedProblem> {
  const file = await fetchIfChanged(address, known);
  if (file === 'unchanged') return file;
  if ('problem' in file) return { problem: plainProblem(file.problem) };
  const first = parseSharedCollection(file.text);
  if (!first.ok) return problemOf(first);
  const { practices, next, ...rest } = first.page;
  const all = [...practices];
  let following = next;
  for (let pages = 1; following !== undefined; pages += 1) {
    if (pages > MOST_PAGES) return { problem: 'too-many' };
    const page = await readPage(fetchIfChanged, address, following);
    if ('problem' in page) return page;
    if (page.id !== first.page.id || page.practices.length === 0) return { problem: 'parts-differ' };
    all.push(...page.practices);
    if (all.length > MAX_SHARED_PRACTICES) return { problem: 'too-many' };
    following = page.next;
  }
  if (new Set(all.map(({ id }) => id)).size < all.length) return { problem: 'invalid', where: 'practices' };
  const { etag, lastModified } = file;
  return { collection: { ...rest, practices: all }, version: { etag, lastModified } };
}

async function readPage(
  fetchIfChanged: FetchIfChanged,
  address: string,
  next: NonNullable<CollectionPage['next']>,
): Promise<CollectionPage | SharedProblem> {
  const place = URL.canParse(next.address, address) ? new URL(next.address, address) : undefined;
  if (place?.origin !== new URL(address).origin) return { problem: 'invalid', where: 'next.address' };
  const file = await fetchIfChanged(place.href);
  if (file === 'unchanged') return { problem: 'failed' };
  if ('problem' in file) return { problem: plainProblem(file.problem) };
  const parsed = parseCollectionPage(file.text);
  if (!parsed.ok) return problemOf(parsed);
  const sum = await sha256(canonicalJson(parsed.raw));
  return sum === next.sha256 ? parsed.page : { problem: 'parts-differ' };
}

function problemOf({ problem }: Extract<ParsedPage<unknown>, { ok: false }>): SharedProblem {
  return problem.kind === 'invalid'
    ? { problem: problem.kind, where: problem.where }
    : { problem: problem.kind };
}

function plainProblem(problem: FetchProblem): ReadProblem {
  return problem === 'incomplete' ? 'failed' : problem;
}
