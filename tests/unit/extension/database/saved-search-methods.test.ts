import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Library } from '../../../../extension/database/library.ts';
import { libraryDatabase } from '../../../../extension/database/library-database.ts';
import { aLibrary } from '../../../builders/library.ts';

let library: Library;
let name: string;

beforeEach(() => {
  ({ library, name } = aLibrary());
});

const names = async () => (await library.savedSearches()).map((search) => search.name);

describe('kept searches', () => {
  test('are listed by name', async () => {
    await library.saveSearch('öljy', 'q=a');
    await library.saveSearch('avustus', 'q=b');
    expect(await names()).toEqual(['avustus', 'öljy']);
  });

  test('are put in the trash by their name and come back with undo', async () => {
    const { id } = await library.saveSearch('avustus', 'q=b');
    await library.deleteSearch(id);
    expect(await names()).toEqual([]);
    expect((await library.trash(10)).items.map(({ table, title }) => [table, title])).toEqual([
      ['savedSearches', 'avustus'],
    ]);
    await library.undo();
    expect(await names()).toEqual(['avustus']);
    await library.undo();
    expect(await names()).toEqual([]);
  });

  test('take a new name as a step that can be taken back', async () => {
    const { id } = await library.saveSearch('avustus', 'q=b');
    await library.renameSearch(id, ' Avustukset ');
    expect(await names()).toEqual(['Avustukset']);
    await library.undo();
    expect(await names()).toEqual(['avustus']);
  });

  test('refuse a name that is empty or too long, and an id that is not there', async () => {
    await expect(library.saveSearch(' ', 'q=b')).rejects.toThrow();
    await expect(library.saveSearch('a'.repeat(101), 'q=b')).rejects.toThrow();
    await expect(library.renameSearch('019a0000-0000-7000-8000-000000000001', 'a')).rejects.toThrow();
  });

  test('leave a damaged one out and show the rest', async () => {
    await library.saveSearch('avustus', 'q=b');
    const db = libraryDatabase(name);
    await db.table('savedSearches').put({ id: 'broken', name: 7 });
    db.close();
    expect(await names()).toEqual(['avustus']);
  });
});
