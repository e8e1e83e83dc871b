import { findPublicationSource } from '#shared/publication/publication-source.ts';
import type { PageReading } from '#shared/read/page-reading.ts';
import { readPage } from '#shared/read/read-page.ts';
import { fetchPublicationText } from './fetch-publication-text.ts';

/** Reads a page and fetches the publication it carries, if any. */
export async function readWithPublication(page: Document): Promise<PageReading> {
  const reading = readPage(page, { address: page.location.href, tabTitle: page.title });
  const source = findPublicationSource(page, page.baseURI);
  if (source === undefined) return reading;
  return { ...reading, publicationText: await fetchPublicationText(source, fetch) };
}
