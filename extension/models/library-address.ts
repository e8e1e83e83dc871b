import { recordIdSchema } from '#shared/record/record.ts';

/** What the library page's address says: which practice is open, and what is searched for. */
export type LibraryAddress = {
  /** The open practice. */
  practiceId?: string;
  /** The words in the search box; empty when there are none. */
  words: string;
};

/** Reads the part of the address after `#`. Anything that is not ours means the plain list. */
export function parseLibraryAddress(hash: string): LibraryAddress {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?');
  const words = new URLSearchParams(query).get('q') ?? '';
  const practiceId = /^\/practice\/([^/]+)$/.exec(path)?.[1];
  return recordIdSchema.safeParse(practiceId).success && practiceId ? { practiceId, words } : { words };
}

/** Writes the part of the address from `#` on. */
export function formatLibraryAddress({ practiceId, words }: LibraryAddress): string {
  const path = practiceId === undefined ? '/' : `/practice/${practiceId}`;
  return words === '' ? `#${path}` : `#${path}?${new URLSearchParams({ q: words })}`;
}
