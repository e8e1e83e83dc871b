import type { Page } from '@playwright/test';
import { addressKey } from '#shared/clip/address-key.ts';
import type { Clip } from '#shared/clip/clip-schema.ts';
import type { Collection } from '#shared/collection/collection-schema.ts';
import type { Practice, PracticeFields } from '#shared/practice/practice-schema.ts';
import { newRecord } from '#shared/record/record.ts';
import { toPracticeRow } from '../../../extension/database/to-practice-row.ts';
import { aPractice } from '../../builders/practice.ts';

/** A practice with the clip it rests on. */
export type SeededPractice = { practice: Practice; clip: Clip };

/** A practice of an invented page, its texts typed by a person, in a collection or in none. */
export function seeded(
  fields: Partial<PracticeFields>,
  address: string,
  collectionId?: string,
): SeededPractice {
  const { id: clipId, ...record } = newRecord(new Date('2026-11-20T10:00:00.000Z'));
  const practice = aPractice({
    clipIds: [clipId],
    organised: { tags: [], notes: [], collectionIds: collectionId === undefined ? [] : [collectionId] },
  });
  const filled = { ...practice.fields, ...fields };
  const names = Object.keys(filled);
  return {
    practice: {
      ...practice,
      fields: filled,
      provenance: Object.fromEntries(names.map((name) => [name, { source: 'typed' as const }])),
    },
    clip: {
      ...record,
      id: clipId,
      address,
      addressKey: addressKey(address),
      tabTitle: filled.title,
      clippedAt: record.updatedAt,
      scope: 'page',
      state: 'saved',
      practiceId: practice.id,
    },
  };
}

/** Puts a collection and practices into the library behind an extension page, straight into its tables. */
export async function seedCollection(
  page: Page,
  collections: readonly Collection[],
  practices: readonly SeededPractice[],
): Promise<void> {
  await page.evaluate(putRows, {
    collections: [...collections],
    clips: practices.map(({ clip }) => clip),
    practices: practices.map(({ practice }) => practice),
    practiceRows: practices.map(({ practice, clip }) => toPracticeRow(practice, clip.addressKey)),
  });
}

/** Runs in the page. The search index is forgotten, and made anew at the next search. */
function putRows(rowsByTable: Record<string, unknown[]>): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('hyvan-kierre');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const change = opening.result.transaction([...Object.keys(rowsByTable), 'indexParts'], 'readwrite');
      change.objectStore('indexParts').clear();
      for (const [table, rows] of Object.entries(rowsByTable)) {
        for (const row of rows) change.objectStore(table).put(row);
      }
      change.onerror = () => reject(change.error);
      change.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
}
