import { expect } from './firefox-fixture.ts';
import type { LoadedFirefox } from './loaded-firefox.ts';

/** Empties the library as a browser does that throws its data away: the database goes, what lies beside it stays. */
export async function emptyLibrary(firefox: LoadedFirefox): Promise<void> {
  // A plain text of the extension's: it has the library's origin, and no screen that would make the library anew.
  const page = await firefox.openExtensionPage('third-party.txt');
  await expect.poll(() => page.evaluate(() => location.pathname)).toBe('/third-party.txt');
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase('hyvan-kierre');
        deleting.onsuccess = () => resolve();
        deleting.onerror = () => reject(deleting.error);
      }),
  );
  await page.close();
}
