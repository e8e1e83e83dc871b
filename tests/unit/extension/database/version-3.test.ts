import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { expect, test } from 'vitest';
import { LIBRARY_SCHEMA_V3 } from '../../../../extension/database/library-database.ts';
import { openLibrary } from '../../../../extension/database/open-library.ts';
import { copyToolsInMemory } from '../../../builders/copy-tools.ts';
import sample from '../../../fixtures/databases/version-3.json' with { type: 'json' };

/** Puts the sample into the browser's storage just as version 3 stored it; the search index is no record and is made anew. */
async function storeSample(name: string): Promise<void> {
  const old = new Dexie(name);
  old.version(sample.version).stores(sample.schema);
  await old.open();
  for (const [table, rows] of Object.entries(sample.tables)) {
    await old.table(table).bulkAdd(rows as object[]);
  }
  old.close();
}

test('opens a library of version 3 with all its rooms', async () => {
  await storeSample('sample-3');
  const library = openLibrary({ name: 'sample-3', copyTools: copyToolsInMemory() });
  expect(await library.practiceCount()).toBe(2);
  const { rows } = await library.newestPractices({ limit: 10 });
  expect(rows.map(({ title, tags }) => [title, tags])).toEqual([
    ['Seteli', ['budjetti 2027']],
    ['Kumppanuuspöytä', ['budjetti 2027']],
  ]);
  const table = await library.practice(rows[1]?.id ?? '');
  expect(table?.evidence).toHaveLength(2);
  expect(table?.practice.organised?.notes.map(({ text }) => text)).toEqual(['Kysytään lautakunnalta.']);
  expect((await library.adoptions()).adoptions).toMatchObject([
    { adoption: { state: 'found', isOurs: true } },
  ]);
  expect((await library.trash(10)).items.map(({ title }) => title)).toEqual(['Kaksoiskappale']);
});

test('takes back what was done in it', async () => {
  await storeSample('sample-3-undo');
  const library = openLibrary({ name: 'sample-3-undo', copyTools: copyToolsInMemory() });
  const merge = (await library.steps()).find(({ action }) => action === 'merge');
  expect((await library.undo(merge?.id)).left).toBe(0);
  expect(await library.practiceCount()).toBe(3);
});

test('still describes version 3 as it was released', () => {
  expect(LIBRARY_SCHEMA_V3).toEqual(sample.schema);
});
