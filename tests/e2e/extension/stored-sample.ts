import type { Page } from '@playwright/test';
import firstSample from '../../fixtures/databases/version-1.json' with { type: 'json' };
import sample from '../../fixtures/databases/version-4.json' with { type: 'json' };

/** A library of version 4 as that version stored it. */
export const SAMPLE = sample;

/** Puts the library of version 4 into a browser, past the product, in the place of what is there. Wants a plain document of the extension. */
export async function storeSample(page: Page, copies = 1): Promise<void> {
  await page.evaluate(putSample, { sample, copies });
}

/** Puts one of version 1 there with a text that no version has ever written, at which bringing it up to date fails; answers how it is mended. */
export async function storeFaultySample(page: Page): Promise<() => Promise<void>> {
  const [first, ...others] = firstSample.tables.clipBodies;
  const clipBodies = [{ ...first, text: { lost: true } }, ...others];
  await page.evaluate(putSample, {
    sample: { ...firstSample, tables: { ...firstSample.tables, clipBodies } },
    copies: 1,
  });
  return () => page.evaluate(putSample, { sample: firstSample, copies: 1 });
}

/** Everything that is stored, by table, and its version, without the search index, which is made anew, and without what upgrades add. */
export async function storedRows(
  page: Page,
): Promise<{ version: number; tables: Record<string, unknown[]> }> {
  return page.evaluate(readAll);
}

/** Runs in a document of the extension. `copies` makes the large tables larger: each copy under ids of its own. */
async function putSample({
  sample: { version, schema, tables },
  copies,
}: {
  sample: { version: number; schema: object; tables: object };
  copies: number;
}): Promise<void> {
  await new Promise((resolve) => {
    const removing = indexedDB.deleteDatabase('hyvan-kierre');
    removing.onsuccess = resolve;
    removing.onerror = resolve;
  });
  await new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open('hyvan-kierre', version * 10);
    opening.onupgradeneeded = () => {
      for (const [table, described] of Object.entries(schema)) {
        if (described === null) continue;
        const [key = '', ...indexes] = String(described)
          .split(',')
          .map((part) => part.trim());
        const pathOf = (name: string) => (name.startsWith('[') ? name.slice(1, -1).split('+') : name);
        const store = opening.result.createObjectStore(table, { keyPath: pathOf(key) });
        for (const index of indexes) {
          const name = index.replace(/^\*/, '');
          store.createIndex(name, pathOf(name), { multiEntry: index.startsWith('*') });
        }
      }
    };
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const change = opening.result.transaction([...opening.result.objectStoreNames], 'readwrite');
      for (const [table, rows] of Object.entries(tables)) {
        for (const row of rows as object[]) change.objectStore(table).put(row);
        if (table !== 'clipBodies') continue;
        for (let copy = 1; copy < copies; copy += 1) {
          for (const row of rows as { clipId: string; text: string }[])
            change.objectStore(table).put({ ...row, clipId: `${row.clipId}-${copy}` });
        }
      }
      change.onerror = () => reject(change.error);
      change.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
}

/** Runs in a document of the extension. */
async function readAll(): Promise<{ version: number; tables: Record<string, unknown[]> }> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('hyvan-kierre');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const tables: Record<string, unknown[]> = {};
  for (const table of db.objectStoreNames) {
    if (['indexParts', 'indexDelta'].includes(table)) continue;
    const rows = await new Promise<unknown[]>((resolve, reject) => {
      const reading = db.transaction(table).objectStore(table).getAll();
      reading.onsuccess = () => resolve(reading.result);
      reading.onerror = () => reject(reading.error);
    });
    if (rows.length > 0) tables[table] = rows;
  }
  const { version } = db;
  db.close();
  return { version, tables };
}
