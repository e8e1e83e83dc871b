import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { expect, test } from 'vitest';
import { LIBRARY_SCHEMA_V4 } from '../../../../extension/database/library-database.ts';
import { openLibrary } from '../../../../extension/database/open-library.ts';
import { copyToolsInMemory } from '../../../builders/copy-tools.ts';
import former from '../../../fixtures/databases/version-3.json' with { type: 'json' };
import sample from '../../../fixtures/databases/version-4.json' with { type: 'json' };

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

test('opens a library of version 4 with its desk', async () => {
  await storeSample('sample-4', sample);
  const library = openLibrary({ name: 'sample-4', copyTools: copyToolsInMemory() });
  expect(await library.practiceCount()).toBe(2);
  const [listed] = (await library.agreements()).agreements;
  const desk = await library.desk(listed?.agreement.id ?? '');
  expect(desk).toMatchObject({
    agreement: {
      name: { fi: 'Esimerkkilän elinvoimasopimus' },
      decision: { body: { fi: 'Kunnanvaltuusto' } },
    },
    partners: [{ name: { fi: 'Kyläyhdistys ry' }, internalContact: { name: 'Minna Mallikas' } }],
    published: [{ partnerCount: 1 }],
    unreadable: 0,
  });
  expect((await library.lastPublished(listed?.agreement.id ?? ''))?.partners).toHaveLength(1);
});

test('gives a library of version 3 an empty desk', async () => {
  await storeSample('sample-3-to-4', former);
  const library = openLibrary({ name: 'sample-3-to-4', copyTools: copyToolsInMemory() });
  expect(await library.agreements()).toEqual({ agreements: [], unreadable: 0 });
  expect(await library.practiceCount()).toBe(2);
});

test('takes back what was done on it', async () => {
  await storeSample('sample-4-undo', sample);
  const library = openLibrary({ name: 'sample-4-undo', copyTools: copyToolsInMemory() });
  expect((await library.undo()).steps).toMatchObject([
    { action: 'delete-partner', title: 'Kahvila Laituri Oy' },
  ]);
  const [listed] = (await library.agreements()).agreements;
  expect(listed?.partnerCount).toBe(2);
});

test('still describes version 4 as it was released', () => {
  expect(LIBRARY_SCHEMA_V4).toEqual(sample.schema);
});
