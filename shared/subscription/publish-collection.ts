import type { Collection } from '../collection/collection-schema.ts';
import { type MaskWords, maskPersonalData } from '../contact/personal-data.ts';
import { COLLECTION_FORMAT } from '../publication/published-collection-schema.ts';
import { canonicalJson, canonicalPractice } from './canonical-json.ts';
import type { Publishing } from './publishing.ts';
import {
  type CollectionPage,
  MAX_SHARED_PRACTICES,
  PAGE_FORMAT,
  PRACTICES_ON_PAGE,
  type SharedCollection,
  type SharedPractice,
  sharedCollectionSchema,
} from './shared-collection-schema.ts';

/** A file of a published collection. */
export type CollectionFile = {
  /** Its name. */
  path: string;
  /** Its text. */
  content: string;
};

/** How a publication differs from the one before it, in numbers of practices. */
export type PublicationChanges = { new: number; changed: number; withdrawn: number };

/** What a collection is published from. */
export type CollectionParts = {
  /** The collection. */
  collection: Collection;
  /** Its practices as they go out, in its order. */
  practices: readonly SharedPractice[];
  /** Who publishes, in which language and on what terms. */
  publishing: Publishing;
  /** What is written in the place of personal data in the collection's own texts. */
  masks: MaskWords;
  /** What was published of it last. */
  previous?: SharedCollection | undefined;
  /** The moment of publishing. */
  now: Date;
};

/** A collection as it goes out, all of its practices together. Ids stay; what went out before and does not now is dated. */
export function publishCollection(parts: CollectionParts): SharedCollection {
  const { collection, practices, publishing, previous, masks } = parts;
  const { language, name, website, licence } = publishing;
  const at = parts.now.toISOString();
  const plain = (text: string) => ({ [language]: maskPersonalData(text, [], masks) });
  const before = new Map((previous?.practices ?? []).map((practice) => [practice.id, practice]));
  const present = new Set(practices.map(({ id }) => id));
  const gone = [...before.keys()].filter((id) => !present.has(id)).map((id) => ({ id, at }));
  const removed = [...(previous?.removed ?? []).filter(({ id }) => !present.has(id)), ...gone];
  const { description, period, materials } = collection;
  return sharedCollectionSchema.parse({
    format: COLLECTION_FORMAT,
    version: 1,
    id: collection.id,
    publishedAt: at,
    languages: [language],
    publisher: { name: { [language]: name }, website },
    name: plain(collection.name),
    ...(description && { description: plain(description) }),
    ...(period && { period }),
    practices: practices.map((practice) => ({
      ...practice,
      changedAt: changedAt(practice, before.get(practice.id), at),
    })),
    materials: materials
      .filter(({ address }) => /^https?:\/\//.test(address))
      .map(({ title, kind, address }) => ({ title: plain(title), kind, address })),
    ...(licence && { licence }),
    ...(removed.length > 0 && { removed: removed.slice(-MAX_SHARED_PRACTICES) }),
  });
}

function changedAt(now: SharedPractice, before: SharedPractice | undefined, at: string): string {
  const isSame = before !== undefined && canonicalPractice(before) === canonicalPractice(now);
  return (isSame ? before.changedAt : undefined) ?? at;
}

/** How a publication differs from what was published last. */
export function publicationDifference(
  previous: SharedCollection | undefined,
  now: SharedCollection,
): PublicationChanges {
  const before = new Map((previous?.practices ?? []).map((each) => [each.id, canonicalPractice(each)]));
  const changes = { new: 0, changed: 0, withdrawn: 0 };
  for (const practice of now.practices) {
    const was = before.get(practice.id);
    before.delete(practice.id);
    if (was === undefined) changes.new += 1;
    else if (was !== canonicalPractice(practice)) changes.changed += 1;
  }
  return { ...changes, withdrawn: before.size };
}

/** The name of a page's file, the first one being 1. */
function pageName(page: number): string {
  return page === 1 ? 'collection.json' : `collection-${page}.json`;
}

/**
 * A collection as files, in the order in which they are to be written: the first page last, for until all of the new is
 * there the old must hold. Each page names the next one by its sum, so that a change anywhere changes the first page, and
 * whoever finds that one unchanged knows that all are. Pages that the last publication had and this one has not are emptied.
 */
export async function collectionFiles(
  collection: SharedCollection,
  hash: (text: string) => Promise<string>,
  previousPages = 1,
): Promise<CollectionFile[]> {
  const { id, practices } = collection;
  const pages = pageCount(practices.length);
  const empty: CollectionPage = { format: PAGE_FORMAT, version: 1, id, practices: [] };
  const files: CollectionFile[] = [];
  for (let page = previousPages; page > pages; page -= 1) {
    files.push({ path: pageName(page), content: textOf(empty) });
  }
  let next: CollectionPage['next'];
  for (let page = pages; page > 1; page -= 1) {
    const content: CollectionPage = { ...empty, practices: onPage(practices, page), ...(next && { next }) };
    files.push({ path: pageName(page), content: textOf(content) });
    next = { address: pageName(page), sha256: await hash(canonicalJson(content)) };
  }
  const first: SharedCollection = { ...collection, practices: onPage(practices, 1), ...(next && { next }) };
  return [...files, { path: pageName(1), content: textOf(first) }];
}

/** How many pages so many practices take. */
export function pageCount(practices: number): number {
  return Math.max(1, Math.ceil(practices / PRACTICES_ON_PAGE));
}

function onPage(practices: readonly SharedPractice[], page: number): SharedPractice[] {
  return practices.slice((page - 1) * PRACTICES_ON_PAGE, page * PRACTICES_ON_PAGE);
}

function textOf(page: SharedCollection | CollectionPage): string {
  return `${JSON.stringify(page, null, 1)}\n`;
}
