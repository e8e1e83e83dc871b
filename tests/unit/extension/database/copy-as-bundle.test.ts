import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { v7 as uuidv7 } from 'uuid';
import { expect, test } from 'vitest';
import { copyAsBundle } from '../../../../extension/database/copy-as-bundle.ts';
import { openLibrary } from '../../../../extension/database/open-library.ts';
import { copyToolsInMemory, filesInMemory } from '../../../builders/copy-tools.ts';
import { aLibrary } from '../../../builders/library.ts';
import sample1 from '../../../fixtures/databases/version-1.json' with { type: 'json' };
import sample2 from '../../../fixtures/databases/version-2.json' with { type: 'json' };
import sample3 from '../../../fixtures/databases/version-3.json' with { type: 'json' };
import sample4 from '../../../fixtures/databases/version-4.json' with { type: 'json' };

test.each([sample1, sample2, sample3, sample4])(
  'a library of version $version is copied as a library file that an empty library is made from',
  async (sample) => {
    const name = `old-${uuidv7()}`;
    const old = new Dexie(name);
    old.version(sample.version).stores(sample.schema as Record<string, string | null>);
    await old.open();
    for (const [table, rows] of Object.entries(sample.tables))
      await old.table(table).bulkAdd(rows as object[]);
    old.close();
    const files = filesInMemory();
    const library = openLibrary({ name, copyTools: { ...copyToolsInMemory(files), format: copyAsBundle } });
    const count = await library.practiceCount();
    expect(count).toBeGreaterThan(0);
    const copy = files.kept.get('before-version-5.zip') ?? new Blob();

    const { library: restored } = aLibrary();
    const bundle = await restored.readBundle(copy);
    if ('problem' in bundle) throw new Error(bundle.problem.kind);
    expect(bundle.summary.databaseVersion).toBe(sample.version);
    // A sample in JSON holds no bytes of files.
    expect(bundle.summary.leftOut.filter(({ table }) => table !== 'files')).toEqual([]);
    await restored.restoreBundle(bundle);
    expect(await restored.practiceCount()).toBe(count);
    const [first] = (await library.newestPractices({ limit: 1 })).rows;
    const [kept, back] = await Promise.all([
      library.practice(first?.id ?? ''),
      restored.practice(first?.id ?? ''),
    ]);
    expect(back?.practice).toEqual(kept?.practice);
    expect(back?.evidence).toEqual(kept?.evidence);
  },
);

test('a copy that was cut short is refused', async () => {
  const { name } = aLibrary();
  await openLibrary({ name }).practiceCount();
  await expect(copyAsBundle.check(new Blob([new Uint8Array(100)]))).rejects.toThrow('refused');
});
