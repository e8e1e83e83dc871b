import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { describe, expect, test, vi } from 'vitest';
import { LIBRARY_VERSION } from '../../../../extension/database/library-database.ts';
import { openLibrary } from '../../../../extension/database/open-library.ts';
import { aLibrary, clipped } from '../../../builders/library.ts';

const neverCalled = (given?: unknown) => expect.unreachable(`was called with ${String(given)}`);

describe('watch', () => {
  test('shows what every query in it reads, again after each change, until it is stopped', async () => {
    const { library } = aLibrary();
    const shown: unknown[] = [];
    const life = new AbortController();
    const query = async () => {
      const count = await library.practiceCount();
      const { rows } = await library.newestPractices({ limit: 5 });
      return [count, ...rows.map((row) => row.title)];
    };
    library.watch(query, (result) => shown.push(result), neverCalled, life.signal);
    await vi.waitFor(() => expect(shown.at(-1)).toEqual([0]));
    const practice = await clipped(library, { title: 'Pöytä' });
    await vi.waitFor(() => expect(shown.at(-1)).toEqual([1, 'Pöytä']));
    await library.editPractice(practice.id, { title: 'Toinen' });
    await vi.waitFor(() => expect(shown.at(-1)).toEqual([1, 'Toinen']));
    life.abort();
    const before = shown.length;
    await library.deletePractice(practice.id);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(shown).toHaveLength(before);
  });

  test('sees the evidence and the drafts change as well', async () => {
    const { library } = aLibrary();
    const practice = await clipped(library);
    const clipId = practice.clipIds[0] ?? '';
    const shown: unknown[] = [];
    const life = new AbortController();
    library.watch(
      async () => [
        (await library.practice(practice.id))?.evidence.length,
        (await library.clip(clipId))?.state,
      ],
      (result) => shown.push(result),
      neverCalled,
      life.signal,
    );
    await vi.waitFor(() => expect(shown).toEqual([[1, 'saved']]));
    await library.deletePractice(practice.id);
    await vi.waitFor(() => expect(shown.at(-1)).toEqual([undefined, 'saved']));
    life.abort();
  });

  test('does not begin when it is stopped already', async () => {
    const { library } = aLibrary();
    const query = vi.fn(() => library.practiceCount());
    library.watch<number>(query, neverCalled, neverCalled, AbortSignal.abort());
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(query).not.toHaveBeenCalled();
  });
});

describe('a library that cannot be used', () => {
  test('refuses one made by a newer version and leaves it as it was', async () => {
    const { name } = aLibrary();
    const newer = new Dexie(name);
    newer.version(LIBRARY_VERSION + 1).stores({ practices: 'id', inventions: 'id' });
    await newer.open();
    await newer.table('inventions').add({ id: 'one' });
    newer.close();
    const library = openLibrary({ name });
    await expect(library.practiceCount()).rejects.toMatchObject({
      name: 'LibraryUnavailable',
      reason: 'newer',
    });
    await expect(library.drafts()).rejects.toMatchObject({ reason: 'newer' });
    const again = await new Dexie(name).open();
    expect(again.verno).toBe(LIBRARY_VERSION + 1);
    expect(await again.table('inventions').count()).toBe(1);
    again.close();
  });

  test('gives way to a newer version at once and then says so', async () => {
    const { library, name } = aLibrary();
    await clipped(library);
    const newer = new Dexie(name);
    newer.version(LIBRARY_VERSION + 1).stores({ practices: 'id', practiceRows: 'id' });
    await newer.open();
    await expect(library.practiceCount()).rejects.toMatchObject({ reason: 'newer' });
    expect(await newer.table('practices').count()).toBe(1);
    newer.close();
  });

  test('says that it is blocked while another window holds an older version', async () => {
    const name = aLibrary().name;
    const older = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open(name, 5);
      request.onsuccess = () => resolve(request.result);
    });
    const library = openLibrary({ name });
    await expect(library.practiceCount()).rejects.toMatchObject({ reason: 'blocked' });
    older.close();
    await vi.waitFor(async () => expect(await library.practiceCount()).toBe(0));
  });

  test('says that it is broken when the browser cannot open it, and works again when it can', async () => {
    const { library } = aLibrary();
    const open = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('Internal error', 'InvalidStateError');
    });
    await expect(library.practiceCount()).rejects.toMatchObject({ reason: 'broken' });
    open.mockRestore();
    expect(await library.practiceCount()).toBe(0);
  });
});
