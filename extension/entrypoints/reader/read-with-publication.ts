import { findPublicationSource, type PublicationSource } from '#shared/publication/publication-source.ts';
import { nativeDom } from '#shared/read/native-dom.ts';
import type { PageReading } from '#shared/read/page-reading.ts';
import { readPage } from '#shared/read/read-page.ts';
import { fetchPublicationText } from './fetch-publication-text.ts';

/** Reads a page and fetches the publication it carries, if any. */
export async function readWithPublication(page: Document): Promise<PageReading> {
  const reading = readPage(page, { address: page.location.href, tabTitle: nativeDom().title(page) });
  const source = publicationSourceOf(page);
  if (source === undefined) return reading;
  return { ...reading, publicationText: await fetchPublicationText(source, fetch) };
}

/** A page that hides the DOM behind names of its own has no publication that we could trust, but is clipped all the same. */
function publicationSourceOf(page: Document): PublicationSource | undefined {
  try {
    return findPublicationSource(page, page.baseURI);
  } catch {
    return undefined;
  }
}
