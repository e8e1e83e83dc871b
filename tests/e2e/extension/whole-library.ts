import { localDay } from '#shared/language/formats.ts';
import { bundleForPage } from '../../bench/bundle-for-page.ts';
import type { TourIds, TourInPage } from '../../tour/library-in-page.ts';

/** An extension page, whichever program drives its browser. */
export type EvaluatingPage = {
  evaluate(script: string): Promise<unknown>;
  evaluate<Given, Answer>(run: (given: Given) => Answer | Promise<Answer>, given: Given): Promise<Answer>;
};

/** What the script has put into the page. */
declare const tourInPage: TourInPage;

/** The tables a backup must bring back as they were. */
const TABLES = [
  ...['practices', 'clips', 'quotes', 'versions', 'adoptions', 'collections', 'workshopSeries', 'surveys'],
  ...['nominations', 'savedSearches', 'agreements', 'partners', 'subscriptions', 'clipBodies', 'clipTables'],
  ...['clipImages', 'snapshots', 'files', 'publications', 'published', 'publishedTexts', 'logos', 'settings'],
  'practiceRows',
] as const;

let script: Promise<string> | undefined;

/** Fills the library behind an extension page with invented records of every room, and with files. */
export async function fillWholeLibrary(page: EvaluatingPage): Promise<TourIds> {
  script ??= bundleForPage('../tour/library-in-page.ts');
  await page.evaluate(await script);
  const ids = await page.evaluate((today) => tourInPage.fill(today), localDay(new Date()));
  await page.evaluate(addFiles, 12);
  return ids;
}

/** Every row of those tables, in the order of their keys, with a sum in the place of bytes. */
export function wholeLibrary(page: EvaluatingPage): Promise<Record<string, unknown[]>> {
  return page.evaluate(readTables, [...TABLES]);
}

/** Runs in the page: files of some kilobytes under their own sums. */
async function addFiles(count: number): Promise<void> {
  const rows = await Promise.all(
    Array.from({ length: count }, async (_, index) => {
      const bytes = crypto.getRandomValues(new Uint8Array(2_000 + index * 500)).buffer;
      const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
      const sha256 = [...sum].map((byte) => byte.toString(16).padStart(2, '0')).join('');
      return { sha256, type: 'image/png', bytes };
    }),
  );
  await new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open('hyvan-kierre');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const change = opening.result.transaction('files', 'readwrite');
      for (const row of rows) change.objectStore('files').put(row);
      change.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
}

/** Runs in the page. */
async function readTables(tables: string[]): Promise<Record<string, unknown[]>> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('hyvan-kierre');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => resolve(opening.result);
  });
  const all: Record<string, unknown[]> = {};
  for (const table of tables) {
    const rows = await new Promise<Record<string, unknown>[]>((resolve) => {
      const reading = database.transaction(table).objectStore(table).getAll();
      reading.onsuccess = () => resolve(reading.result);
    });
    all[table] = await Promise.all(
      rows.map(async (row) => {
        if (!(row.bytes instanceof ArrayBuffer)) return row;
        const sum = await crypto.subtle.digest('SHA-256', row.bytes);
        return { ...row, bytes: [...new Uint8Array(sum)].join() };
      }),
    );
  }
  database.close();
  return all;
}
