import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { expect, test } from 'vitest';
import { LIBRARY_SCHEMA_V5, libraryDatabase } from '../../../../extension/database/library-database.ts';
import { openLibrary } from '../../../../extension/database/open-library.ts';
import { copyToolsInMemory } from '../../../builders/copy-tools.ts';
import former from '../../../fixtures/databases/version-4.json' with { type: 'json' };
import sample from '../../../fixtures/databases/version-5.json' with { type: 'json' };

/** Puts a sample into the browser's storage just as its version stored it; the search index is no record and is made anew. */
async function storeSample(
  name: string,
  kept: { version: number; schema: object; tables: object },
): Promise<void> {
  const old = new Dexie(name);
  old.version(kept.version).stores(kept.schema as Record<string, string>);
  await old.open();
  for (const [table, rows] of Object.entries(kept.tables)) await old.table(table).bulkAdd(rows as object[]);
  old.close();
}

test('opens a library of version 5 with its id and the collections of others', async () => {
  await storeSample('sample-5', sample);
  const library = openLibrary({ name: 'sample-5', copyTools: copyToolsInMemory() });
  expect(await library.practiceCount()).toBe(2);
  const db = libraryDatabase('sample-5');
  expect(await db.settings.get('libraryId')).toEqual({
    name: 'libraryId',
    value: '01a21ca0-1000-7000-8000-000000000003',
  });
  expect(await db.subscriptions.toArray()).toMatchObject([{ name: 'Koivulan hyvät käytännöt' }]);
  expect(await db.subscribedContents.count()).toBe(1);
  expect(await db.subscribedPractices.count()).toBe(1);
});

test('takes back what was done on it', async () => {
  await storeSample('sample-5-undo', sample);
  const library = openLibrary({ name: 'sample-5-undo', copyTools: copyToolsInMemory() });
  expect((await library.undo()).steps).toMatchObject([
    { action: 'import', title: 'Koivulan hyvät käytännöt' },
  ]);
});

test('gives a library of version 4 an id that stays', async () => {
  await storeSample('sample-4-to-5', former);
  const copyTools = copyToolsInMemory();
  await openLibrary({ name: 'sample-4-to-5', copyTools }).practiceCount();
  const made = await libraryDatabase('sample-4-to-5').settings.get('libraryId');
  expect(made?.value).toMatch(/^[0-9a-f-]{36}$/);
  await openLibrary({ name: 'sample-4-to-5', copyTools }).practiceCount();
  expect(await libraryDatabase('sample-4-to-5').settings.get('libraryId')).toEqual(made);
});

test('still describes version 5 as it was released', () => {
  expect(LIBRARY_SCHEMA_V5).toEqual(sample.schema);
});
