import { nativeDom } from '#shared/html/native-dom.ts';
import { findPublicationSource, type PublicationSource } from '#shared/publication/publication-source.ts';
import type { PageReading } from '#shared/read/page-reading.ts';
import { readSnapshot } from '#shared/read/page-snapshot.ts';
import { readPage } from '#shared/read/read-page.ts';
import { fetchPublicationText } from './fetch-publication-text.ts';
import { withImages } from './with-images.ts';

/**
 * Reads a page with all that is kept of it. Card, text and snapshot are read in one go, so that a page that changes
 * meanwhile gives one consistent clip; only then are its pictures and the publication it carries fetched.
 */
export async function readWholePage(page: Document): Promise<PageReading> {
  const address = page.location.href;
  const reading = readPage(page, { address, tabTitle: nativeDom().title(page) });
  const snapshot = snapshotOf(page, address, reading);
  const source = publicationSourceOf(page);
  const [images, publicationText] = await Promise.all([
    withImages(reading.images, address),
    source === undefined ? undefined : fetchPublicationText(source, fetch),
  ]);
  return {
    ...reading,
    images,
    ...(snapshot !== undefined && { snapshot }),
    ...(publicationText !== undefined && { publicationText }),
  };
}

/** A page whose snapshot fails is clipped all the same, without one. */
function snapshotOf(page: Document, address: string, { images }: PageReading): string | undefined {
  try {
    return readSnapshot(page, address, images);
  } catch {
    return undefined;
  }
}

/** A page that hides the DOM behind names of its own has no publication that we could trust, but is clipped all the same. */
function publicationSourceOf(page: Document): PublicationSource | undefined {
  try {
    return findPublicationSource(page, page.baseURI);
  } catch {
    return undefined;
  }
}
