import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { expect, test } from 'vitest';
import { LIBRARY_SCHEMA_V2 } from '../../../../extension/database/library-database.ts';
import { openLibrary } from '../../../../extension/database/open-library.ts';
import { copyToolsInMemory } from '../../../builders/copy-tools.ts';
import sample from '../../../fixtures/databases/version-2.json' with { type: 'json' };

/** Puts the sample into the browser's storage just as version 2 stored it; files stand in it as base64. */
async function storeSample(name: string): Promise<void> {
  const old = new Dexie(name);
  old.version(sample.version).stores(sample.schema);
  await old.open();
  const files = sample.tables.files.map((file) => ({ ...file, bytes: bytesOf(file.bytes) }));
  for (const [table, rows] of Object.entries({ ...sample.tables, files })) {
    await old.table(table).bulkAdd(rows as object[]);
  }
  old.close();
}

const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)).buffer;

test('opens a library of version 2 with all that is in it', async () => {
  await storeSample('sample-2');
  const library = openLibrary({ name: 'sample-2', copyTools: copyToolsInMemory() });
  expect(await library.practiceCount()).toBe(1);
  const { rows } = await library.newestPractices({ limit: 10 });
  const found = await library.practice(rows[0]?.id ?? '');
  expect(found?.practice.fields.value).toBe('50 €');
  expect(found?.versions.map(({ practice }) => practice.fields.value)).toEqual(['40 €']);
  expect(found?.evidence.map(({ clip }) => clip.scope)).toEqual(['page', 'page', 'selection']);
  const [first] = found?.evidence ?? [];
  expect(first?.tables[0]?.rows[1]?.[1]?.value).toEqual({ kind: 'number', number: 1234.5, unit: '€' });
  expect(first?.hasSnapshot).toBe(true);
  expect(first?.clip.failedRules).toEqual(['grant/criteria']);
  expect(first?.images[1]?.loss).toBe('not-reachable');
  const file = await library.file(first?.images[0]?.sha256 ?? '');
  expect(new TextDecoder().decode(file?.bytes)).toBe('tavut');
  expect(found?.quotes.map(({ selector }) => selector.exact)).toEqual(['kerran 7']);
});

test('asks again about the page that waits in it', async () => {
  await storeSample('sample-2-waiting');
  const library = openLibrary({ name: 'sample-2-waiting', copyTools: copyToolsInMemory() });
  const [waiting] = await library.drafts();
  const page = await library.knownPage(waiting?.id ?? '');
  expect(page?.changes.map(({ name }) => name)).toContain('value');
});

test('still describes version 2 as it was released', () => {
  expect(LIBRARY_SCHEMA_V2).toEqual(sample.schema);
});
