import type { Quote } from '#shared/quote/quote-schema.ts';
import { revised } from '#shared/record/record.ts';
import type { Library } from './library.ts';
import type { LibraryDatabase } from './library-database.ts';
import { NotInLibrary } from './library-unavailable.ts';
import { storedImage } from './prepare-evidence.ts';
import { sha256, sha256OfBytes } from './sha256.ts';

/** The library's methods about what clips keep beside their text. */
export type EvidenceMethods = Pick<
  Library,
  'file' | 'snapshot' | 'keepImage' | 'moveQuote' | 'removeQuote' | 'restoreQuote'
>;

/** The library's methods about files, snapshots and quotes, on a database. `now` is the clock. */
export function evidenceMethods(db: LibraryDatabase, now: () => Date): EvidenceMethods {
  return {
    async file(name) {
      const file = await db.files.get(name);
      if (file === undefined) return undefined;
      return (await sha256OfBytes(file.bytes)) === name ? file : undefined;
    },

    async snapshot(clipId) {
      const snapshot = await db.snapshots.get(clipId);
      if (snapshot === undefined) return undefined;
      return (await sha256(snapshot.html)) === snapshot.sha256 ? snapshot.html : undefined;
    },

    async keepImage(clipId, index, data) {
      const { file } = await storedImage({ address: '', alt: '', data });
      await db.transaction('rw', [db.clipImages, db.files], async () => {
        const stored = await db.clipImages.get(clipId);
        const image = stored?.images[index];
        if (stored === undefined || image === undefined) throw new NotInLibrary('clip', clipId);
        if (file === undefined) return;
        const { loss: _loss, ...told } = image;
        const images = stored.images.with(index, { ...told, sha256: file.sha256 });
        await db.files.put(file);
        await db.clipImages.put({ clipId, images });
      });
    },

    async moveQuote(quoteId, field) {
      await changeQuote(db, quoteId, ({ field: _former, ...quote }) =>
        revised<Quote>(quote, field === undefined ? {} : { field }, now()),
      );
    },

    async removeQuote(quoteId) {
      await changeQuote(db, quoteId, (quote) => revised(quote, { deletedAt: now().toISOString() }, now()));
    },

    async restoreQuote(quoteId) {
      await changeQuote(db, quoteId, ({ deletedAt: _gone, ...quote }) => revised<Quote>(quote, {}, now()));
    },
  };
}

async function changeQuote(
  db: LibraryDatabase,
  quoteId: string,
  change: (quote: Quote) => Quote,
): Promise<void> {
  await db.transaction('rw', db.quotes, async () => {
    const quote = await db.quotes.get(quoteId);
    if (quote === undefined) throw new NotInLibrary('quote', quoteId);
    await db.quotes.put(change(quote));
  });
}
