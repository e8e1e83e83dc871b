import { describe, expect, test } from 'vitest';
import { LibraryUnavailable } from '../../../../extension/database/library-unavailable.ts';
import { ROWS_AT_A_TIME, type RowSource, RowsModel } from '../../../../extension/models/rows-model.ts';
import { inMemoryLibrary } from '../../../builders/in-memory-library.ts';
import { aPractice, withEvidence } from '../../../builders/practice.ts';

const settle = () => new Promise((resolve) => setTimeout(resolve));

function practices(count: number) {
  return Array.from({ length: count }, (_, index) => {
    const createdAt = new Date(Date.UTC(2026, 0, 1, 0, index)).toISOString();
    const fields = { kind: 'page' as const, title: `Käytäntö ${index}` };
    return withEvidence(aPractice({ createdAt, fields }));
  });
}

/** A library whose answers come when the test says. */
function slowSource() {
  const library = inMemoryLibrary();
  const answers = new Map<string, () => void>();
  const source: RowSource = {
    watch: library.watch,
    findPractices: (words) =>
      new Promise((resolve) => {
        answers.set(words, () => resolve({ rows: [], total: words.length }));
      }),
  };
  return { source, answers };
}

describe('the list of practices', () => {
  test('shows the newest first and how many there are', async () => {
    const rows = new RowsModel(inMemoryLibrary({ practices: practices(3) }));
    rows.searchNow('');
    await settle();
    expect(rows.rows.value.map(({ title }) => title)).toEqual(['Käytäntö 2', 'Käytäntö 1', 'Käytäntö 0']);
    expect(rows.total.value).toBe(3);
  });

  test('an older answer never overwrites a newer one', async () => {
    const { source, answers } = slowSource();
    const rows = new RowsModel(source);
    rows.searchNow('pöytä');
    rows.searchNow('seteli');
    answers.get('seteli')?.();
    await settle();
    answers.get('pöytä')?.();
    await settle();
    expect(rows.answered.value).toBe('seteli');
    expect(rows.total.value).toBe('seteli'.length);
  });

  test('searches only for the last of the words typed in a row', async () => {
    const asked: string[] = [];
    const library = inMemoryLibrary();
    const source: RowSource = {
      watch: library.watch,
      findPractices: (words, page) => {
        asked.push(words);
        return library.findPractices(words, page);
      },
    };
    const rows = new RowsModel(source, () => settle().then(() => undefined));
    await Promise.all([rows.searchFor('s'), rows.searchFor('se'), rows.searchFor('set')]);
    await settle();
    expect(asked).toEqual(['set']);
    expect(rows.words.value).toBe('set');
  });

  test('fetches the next rows after the last one until the end', async () => {
    const rows = new RowsModel(inMemoryLibrary({ practices: practices(ROWS_AT_A_TIME + 5) }));
    rows.searchNow('');
    await settle();
    expect(rows.rows.value).toHaveLength(ROWS_AT_A_TIME);
    await rows.showMore();
    await settle();
    expect(rows.rows.value).toHaveLength(ROWS_AT_A_TIME + 5);
    expect(rows.next.value).toBeUndefined();
  });

  test('keeps the rows fetched so far when the library changes', async () => {
    const given = practices(ROWS_AT_A_TIME + 5);
    const library = inMemoryLibrary({ practices: given });
    const rows = new RowsModel(library);
    rows.searchNow('');
    await settle();
    await rows.showMore();
    await library.deletePractice(given[0]?.practice.id ?? '');
    await settle();
    expect(rows.rows.value).toHaveLength(ROWS_AT_A_TIME + 4);
  });

  test('says why the library cannot be read, and shows it when it can', async () => {
    const library = inMemoryLibrary({ practices: practices(1) });
    let isFull = true;
    const rows = new RowsModel({
      watch: library.watch,
      findPractices: (words, page) =>
        isFull
          ? Promise.reject(new LibraryUnavailable('full', undefined))
          : library.findPractices(words, page),
    });
    rows.searchNow('');
    await settle();
    expect([rows.state.value, rows.failure.value]).toEqual(['failed', 'full']);
    isFull = false;
    rows.retry();
    await settle();
    expect(rows.state.value).toBe('ready');
  });
});
