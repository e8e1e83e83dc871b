import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { v7 as uuidv7 } from 'uuid';
import { describe, expect, test, vi } from 'vitest';
import type { CopyTools } from '../../../../extension/database/copy-before-upgrade.ts';
import { LIBRARY_VERSION, libraryDatabase } from '../../../../extension/database/library-database.ts';
import { libraryStorage } from '../../../../extension/database/library-storage.ts';
import { openLibrary } from '../../../../extension/database/open-library.ts';
import type { StorageState } from '../../../../extension/database/storage-state.ts';
import { copyToolsInMemory, filesInMemory } from '../../../builders/copy-tools.ts';
import sample from '../../../fixtures/databases/version-4.json' with { type: 'json' };

/** A stored library of version 4 under a name of its own. */
async function anOldLibrary(): Promise<string> {
  const name = `old-${uuidv7()}`;
  const old = new Dexie(name);
  old.version(4).stores(sample.schema as Record<string, string | null>);
  await old.open();
  for (const [table, rows] of Object.entries(sample.tables)) await old.table(table).bulkAdd(rows as object[]);
  old.close();
  return name;
}

/** Everything that is stored, and its version, as the browser has it. */
async function stored(name: string): Promise<unknown> {
  const db = await new Dexie(name).open();
  const tables: Record<string, unknown> = {};
  for (const table of db.tables) tables[table.name] = await table.toArray();
  db.close();
  return { version: db.verno, tables };
}

/** The same tools, with the writing of copies counted, and failing while `isFull`. */
function watchedTools(tools: CopyTools = copyToolsInMemory()) {
  const disk = { writes: 0, isFull: false };
  const watched: CopyTools = {
    ...tools,
    format: {
      ...tools.format,
      async write(...given) {
        disk.writes += 1;
        if (disk.isFull) throw new DOMException('No room', 'QuotaExceededError');
        return tools.format.write(...given);
      },
    },
  };
  return { disk, copyTools: watched };
}

describe('an upgrade', () => {
  test('happens after every row of the old version has been copied', async () => {
    const name = await anOldLibrary();
    const before = await stored(name);
    const files = filesInMemory();
    const library = openLibrary({ name, copyTools: copyToolsInMemory(files) });
    expect(await library.practiceCount()).toBe(2);
    expect([...files.kept.keys()].sort()).toEqual(['before-version-5.json', 'before-version-5.zip']);
    const [kept] = await library.keptCopies();
    expect(kept).toMatchObject({ beforeVersion: 5, version: 4, madeAt: '2026-11-27T10:00:00.000Z' });
    const lines = (await (kept && (await library.keptCopyFile(kept)))?.text())?.split('\n') ?? [];
    const copied: Record<string, unknown[]> = {};
    for (const { table, rows } of lines.map((line) => JSON.parse(line)))
      copied[table] = [...(copied[table] ?? []), ...rows];
    expect(copied).toMatchObject(
      Object.fromEntries(Object.entries(sample.tables).filter(([, rows]) => rows.length > 0)),
    );
    expect(before).toMatchObject({ version: 4 });
    expect(await stored(name)).toMatchObject({ version: LIBRARY_VERSION });
  });

  test('does not happen while no copy can be made, and what is stored stays as it was', async () => {
    const name = await anOldLibrary();
    const before = await stored(name);
    const { disk, copyTools } = watchedTools();
    disk.isFull = true;
    const library = openLibrary({ name, copyTools });
    const states: StorageState['state'][] = [];
    library.watchStorage(({ state }) => states.push(state), new AbortController().signal);
    await expect(library.practiceCount()).rejects.toMatchObject({ reason: 'not-copied' });
    await expect(
      library.beginClip({ address: 'https://kunta.example/', tabTitle: '', scope: 'page' }),
    ).rejects.toMatchObject({
      reason: 'not-copied',
    });
    expect(await stored(name)).toEqual(before);
    expect(await library.keptCopies()).toEqual([]);
    expect(states).toEqual(['usual', 'copying', 'not-copied', 'copying', 'not-copied']);
    disk.isFull = false;
    expect(await library.practiceCount()).toBe(2);
    expect(states.slice(-2)).toEqual(['copying', 'usual']);
  });

  test.each([
    ['is not whole', () => Promise.reject(new Error('A sum disagrees'))],
    ['holds something else than was written', () => Promise.resolve('{}')],
  ])('does not happen when the copy, read back, %s', async (_how, check) => {
    const name = await anOldLibrary();
    const before = await stored(name);
    const files = filesInMemory();
    const tools = copyToolsInMemory(files);
    const library = openLibrary({ name, copyTools: { ...tools, format: { ...tools.format, check } } });
    await expect(library.practiceCount()).rejects.toMatchObject({ reason: 'not-copied' });
    expect(await stored(name)).toEqual(before);
    expect([...files.kept.keys()]).toEqual([]);
  });

  test('makes one copy however many windows open the library at once', async () => {
    const name = await anOldLibrary();
    const { disk, copyTools } = watchedTools();
    const windows = Array.from({ length: 3 }, () => openLibrary({ name, copyTools }));
    const worker = libraryDatabase(name, libraryStorage(name, LIBRARY_VERSION, copyTools));
    const counts = await Promise.all([
      ...windows.map((library) => library.practiceCount()),
      worker.practices.filter(({ deletedAt }) => deletedAt === undefined).count(),
    ]);
    expect(counts).toEqual([2, 2, 2, 2]);
    expect(disk.writes).toBe(1);
  });

  test('happens without a copy among the files after a person has saved one themselves', async () => {
    const name = await anOldLibrary();
    const { disk, copyTools } = watchedTools();
    disk.isFull = true;
    const library = openLibrary({ name, copyTools });
    await expect(library.practiceCount()).rejects.toMatchObject({ reason: 'not-copied' });
    disk.isFull = false;
    let bytes = 0;
    await library.copyByHand({
      write: async (chunk) => {
        bytes += chunk.length;
      },
    });
    disk.isFull = true;
    expect(bytes).toBeGreaterThan(10_000);
    expect(await library.practiceCount()).toBe(2);
    expect(await library.keptCopies()).toEqual([]);
  });

  test('that fails leaves what is stored as it was, says so, and is tried again without another copy', async () => {
    const name = await anOldLibrary();
    const before = await stored(name);
    const { disk, copyTools } = watchedTools();
    const library = openLibrary({ name, copyTools });
    const states: StorageState['state'][] = [];
    library.watchStorage(({ state }) => states.push(state), new AbortController().signal);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new TypeError('A row was not as expected');
    });
    await expect(library.practiceCount()).rejects.toMatchObject({ reason: 'not-upgraded' });
    put.mockRestore();
    await vi.waitFor(() => expect(states.at(-1)).toBe('not-upgraded'));
    expect(await stored(name)).toEqual(before);
    expect(await library.practiceCount()).toBe(2);
    expect(states.at(-1)).toBe('usual');
    expect(disk.writes).toBe(1);
  });

  test('of a library that has changed since its copy makes a new one', async () => {
    const name = await anOldLibrary();
    const { disk, copyTools } = watchedTools();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new TypeError('A row was not as expected');
    });
    await expect(openLibrary({ name, copyTools }).practiceCount()).rejects.toMatchObject({
      reason: 'not-upgraded',
    });
    put.mockRestore();
    const older = await new Dexie(name).open();
    await older.table('collections').add({ id: uuidv7() });
    older.close();
    await openLibrary({ name, copyTools }).practiceCount();
    expect(disk.writes).toBe(2);
    expect(await openLibrary({ name, copyTools }).keptCopies()).toHaveLength(1);
  });
});

test('one that is opened with nothing to copy it to is not upgraded', async () => {
  const name = await anOldLibrary();
  const before = await stored(name);
  await expect(libraryDatabase(name).practices.count()).rejects.toMatchObject({
    inner: { reason: 'not-copied' },
  });
  expect(await stored(name)).toEqual(before);
});

test('a new library is made and opened without a copy', async () => {
  const { disk, copyTools } = watchedTools();
  const name = `new-${uuidv7()}`;
  expect(await openLibrary({ name, copyTools }).practiceCount()).toBe(0);
  expect(await openLibrary({ name, copyTools }).practiceCount()).toBe(0);
  expect(disk.writes).toBe(0);
});
