import type { Page } from '@playwright/test';
import type { Desk } from '#shared/desk/publication-of-desk.ts';

/** A picture as the library keeps it, its bytes as numbers because they travel as JSON. */
export type SeededLogo = { sha256: string; type: string; bytes: number[] };

/** Puts an agreement with its partners and logos into the library behind an extension page, straight into its tables. */
export async function fillDesk(
  page: Page,
  { agreement, partners }: Desk,
  logos: readonly SeededLogo[] = [],
): Promise<void> {
  await page.evaluate(putDesk, { agreement, partners: [...partners], logos: [...logos] });
}

/** Runs in the page. */
function putDesk({
  agreement,
  partners,
  logos,
}: {
  agreement: unknown;
  partners: unknown[];
  logos: SeededLogo[];
}): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('hyvan-kierre');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const change = opening.result.transaction(['agreements', 'partners', 'logos'], 'readwrite');
      change.objectStore('agreements').put(agreement);
      for (const partner of partners) change.objectStore('partners').put(partner);
      for (const { sha256, type, bytes } of logos) {
        change.objectStore('logos').put({ sha256, type, bytes: Uint8Array.from(bytes).buffer });
      }
      change.onerror = () => reject(change.error);
      change.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
}
