import type { Page } from '@playwright/test';
import type { Practice } from '#shared/practice/practice-schema.ts';
import { toPracticeRow, toSearchText } from '../../../extension/database/to-practice-row.ts';
import { aPractice } from '../../builders/practice.ts';

const TOPICS = ['kyläkahvila', 'etsivä nuorisotyö', 'kulttuurikaveri', 'liikuntaneuvonta', 'ruoka-apu'];

/** Puts `count` invented practices into the library behind an extension page, a minute apart, straight into its tables. */
export async function fillLibrary(page: Page, count: number): Promise<void> {
  const practices = Array.from({ length: count }, (_, index) => inventedPractice(index));
  await page.evaluate(putRows, {
    practices,
    practiceRows: practices.map((practice) => toPracticeRow(practice, undefined)),
    searchTexts: practices.map(toSearchText),
    facts: [{ name: 'practiceCount', value: count }],
  });
}

function inventedPractice(index: number): Practice {
  const createdAt = new Date(Date.UTC(2026, 0, 1, 0, index)).toISOString();
  const topic = TOPICS[index % TOPICS.length] ?? '';
  const practice = aPractice({ createdAt, updatedAt: createdAt });
  return { ...practice, fields: { ...practice.fields, title: `Käytäntö ${index + 1}: ${topic}` } };
}

/** Runs in the page. */
function putRows(rowsByTable: Record<string, unknown[]>): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('hyvan-kierre');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const change = opening.result.transaction(Object.keys(rowsByTable), 'readwrite');
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
