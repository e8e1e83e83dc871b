import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { expect, test } from 'vitest';
import { LIBRARY_SCHEMA_V1 } from '../../../../extension/database/library-database.ts';
import { openLibrary } from '../../../../extension/database/open-library.ts';
import { copyToolsInMemory } from '../../../builders/copy-tools.ts';
import sample from '../../../fixtures/databases/version-1.json' with { type: 'json' };

/** Puts the sample into the browser's storage just as version 1 stored it. */
async function storeSample(name: string): Promise<void> {
  const old = new Dexie(name);
  old.version(sample.version).stores(sample.schema);
  await old.open();
  for (const [table, rows] of Object.entries(sample.tables)) await old.table(table).bulkAdd(rows as object[]);
  old.close();
}

test('opens a library of version 1 with all that is in it', async () => {
  await storeSample('sample-1');
  const library = openLibrary({ name: 'sample-1', copyTools: copyToolsInMemory() });
  expect(await library.practiceCount()).toBe(3);
  const { rows } = await library.newestPractices({ limit: 10 });
  expect(rows.map((row) => row.title)).toEqual([
    'Pöytäkirja',
    'Koivulan elinvoimasopimus',
    'Kumppanuuspöytä',
  ]);
  const [addressOnly, agreement, table] = await Promise.all(rows.map((row) => library.practice(row.id)));
  expect(table?.practice.provenance.locality).toEqual({ source: 'typed' });
  expect(table?.evidence[0]?.body?.html).toContain('<p>');
  expect(agreement?.publication?.partners).toHaveLength(2);
  expect(addressOnly?.evidence[0]?.clip.state).toBe('address-only');
  expect((await library.practicesByTitle('elinvoima', 5)).map(({ title }) => title)).toEqual([
    'Koivulan elinvoimasopimus',
  ]);
  expect((await library.drafts()).map((clip) => clip.tabTitle)).toEqual(['Hyvinvointiseteli']);
});

test('takes away the texts that searches looked in, now that there is an index', async () => {
  await storeSample('sample-1-texts');
  await openLibrary({ name: 'sample-1-texts', copyTools: copyToolsInMemory() }).practiceCount();
  const raw = await new Dexie('sample-1-texts').open();
  expect(raw.tables.map(({ name }) => name)).not.toContain('searchTexts');
  raw.close();
});

test('gives back what was in its trash', async () => {
  await storeSample('sample-1-trash');
  const library = openLibrary({ name: 'sample-1-trash', copyTools: copyToolsInMemory() });
  const trashed = sample.tables.practices.find((practice) => 'deletedAt' in practice);
  await library.restorePractice(trashed?.id ?? '');
  expect(await library.practiceCount()).toBe(4);
});

test('still describes version 1 as it was released', () => {
  expect(LIBRARY_SCHEMA_V1).toEqual(sample.schema);
});
