import type { Page } from '@playwright/test';
import type { DeskAgreement } from '#shared/desk/desk-agreement-schema.ts';
import type { DeskPartner } from '#shared/desk/desk-partner-schema.ts';
import { publicationOfDesk } from '#shared/desk/publication-of-desk.ts';
import type { Publication } from '#shared/publication/publication-schema.ts';
import { newRecord } from '#shared/record/record.ts';

/** An agreement with its partners, and what was published of it, the oldest first. */
export type SeededDesk = {
  agreement: DeskAgreement;
  partners: DeskPartner[];
  published?: Publication[];
  /** Pictures as the library keeps them, their bytes as numbers because they travel as JSON. */
  logos?: { sha256: string; type: string; bytes: number[] }[];
};

/** What goes out of an agreement at a moment; `previous` is what went out before. */
export function publishedAt(
  moment: string,
  desk: Pick<SeededDesk, 'agreement' | 'partners'>,
  previous?: Publication,
): Publication {
  const made = publicationOfDesk(desk, { now: new Date(moment), today: moment.slice(0, 10), previous });
  if (!('publication' in made)) throw new Error(JSON.stringify(made));
  return made.publication;
}

/** Puts a desk into the library behind an extension page, straight into its tables, before a screen shows it. */
export async function seedDesk(
  page: Page,
  { agreement, partners, published = [], logos = [] }: SeededDesk,
): Promise<void> {
  const sent = published.map((publication) => ({
    note: {
      id: newRecord(new Date(publication.publishedAt)).id,
      agreementId: agreement.id,
      publishedAt: publication.publishedAt,
      partnerCount: publication.partners.length,
    },
    text: JSON.stringify(publication),
  }));
  await page.evaluate(putRows, {
    agreements: [agreement],
    partners: partners.map((partner) => ({ ...partner, agreementId: agreement.id })),
    published: sent.map(({ note }) => note),
    publishedTexts: sent.map(({ note, text }) => ({ id: note.id, text })),
    logos,
  });
}

/** Runs in the page. */
function putRows(rowsByTable: Record<string, unknown[]>): Promise<void> {
  const withBytes = (row: unknown) => {
    const { bytes } = row as { bytes?: number[] };
    return bytes === undefined ? row : { ...(row as object), bytes: Uint8Array.from(bytes).buffer };
  };
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('hyvan-kierre');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const change = opening.result.transaction(Object.keys(rowsByTable), 'readwrite');
      for (const [table, rows] of Object.entries(rowsByTable)) {
        for (const row of rows) change.objectStore(table).put(withBytes(row));
      }
      change.onerror = () => reject(change.error);
      change.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
}
