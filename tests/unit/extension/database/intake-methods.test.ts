import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Practice } from '#shared/practice/practice-schema.ts';
import type { Library } from '../../../../extension/database/library.ts';
import { type LibraryDatabase, libraryDatabase } from '../../../../extension/database/library-database.ts';
import type { LongWork, Progress } from '../../../../extension/database/long-work.ts';
import { aLibrary, clipped } from '../../../builders/library.ts';
import { aPractice } from '../../../builders/practice.ts';

let library: Library;
let db: LibraryDatabase;

beforeEach(() => {
  const made = aLibrary();
  library = made.library;
  db = libraryDatabase(made.name);
});

/** More than are handed to the database at a time, in practices with a clip and a tag each. */
const MANY = 230;

function manyRecords() {
  const organised = { tags: ['tuotu'], collectionIds: [], notes: [] };
  const practices = Array.from({ length: MANY }, (_, place) => aPractice({ organised, ...titled(place) }));
  return { practices };
}

const titled = (place: number): Pick<Practice, 'fields'> => ({
  fields: { kind: 'partnership-table', title: `Käytäntö ${place}` },
});

/** Work that notes what it is told, and is ended when it has come so far. */
function followed(endAt = Number.POSITIVE_INFINITY) {
  const told: Progress[] = [];
  const life = new AbortController();
  const work: LongWork = {
    signal: life.signal,
    tell(progress) {
      told.push(progress);
      if (progress.done >= endAt) life.abort(new Error('ended'));
    },
  };
  return { work, told };
}

const everything = async () =>
  Object.fromEntries(
    await Promise.all(db.tables.map(async ({ name }) => [name, await db.table(name).toArray()])),
  );

describe('many records that are taken in', () => {
  test('are one step, and lists, counts and searches know each', async () => {
    await clipped(library, { title: 'Oma' });
    const { work, told } = followed();
    expect(await library.takeIn('taulukko.xlsx', manyRecords(), work)).toBe(MANY);
    expect(told.at(-1)).toEqual({ done: MANY, total: MANY });
    expect(await library.practiceCount()).toBe(MANY + 1);
    expect((await library.newestPractices({ limit: 500 })).rows).toHaveLength(MANY + 1);
    expect((await library.tags()).find(({ tag }) => tag === 'tuotu')?.count).toBe(MANY);
    expect(await db.indexDelta.count()).toBe(MANY + 1);
    expect(await library.steps()).toMatchObject([{ action: 'import', title: 'taulukko.xlsx', count: MANY }]);
  });

  test('leave nothing when a person ends it half way', async () => {
    await clipped(library, { title: 'Oma' });
    const before = await everything();
    const { work } = followed(MANY / 2);
    await expect(library.takeIn('taulukko.xlsx', manyRecords(), work)).rejects.toThrow('ended');
    expect(await everything()).toEqual(before);
  });

  test('get a revision above what is there, which comes back with the undo', async () => {
    const { practices } = manyRecords();
    await library.takeIn('ensin', { practices });
    const changed = practices.map((practice) => ({
      ...practice,
      fields: { ...practice.fields, site: 'Uusi' },
    }));
    await library.takeIn('sitten', { practices: changed });
    expect(await db.practices.where('id').above('').first()).toMatchObject({ revision: 2 });
    await library.undo();
    const now = await db.practices.toArray();
    expect(new Set(now.map(({ revision, fields }) => `${revision} ${fields.site}`))).toEqual(
      new Set(['3 undefined']),
    );
    await library.undo();
    expect(await library.practiceCount()).toBe(0);
    await library.redo();
    expect((await library.redo()).left).toBe(0);
    expect((await db.practices.toArray()).every(({ fields }) => fields.site === 'Uusi')).toBe(true);
    expect(await library.practiceCount()).toBe(MANY);
  });
});

describe('a large step that is taken back', () => {
  test('tells how far it has come, and so does doing it again', async () => {
    await library.takeIn('taulukko.xlsx', manyRecords());
    for (const take of [
      (how: LongWork) => library.undo(undefined, how),
      (how: LongWork) => library.redo(how),
    ]) {
      const { work, told } = followed();
      expect(await take(work)).toMatchObject({ steps: [{ count: MANY }], left: 0 });
      const done = told.map((progress) => progress.done);
      expect(done).toEqual(done.toSorted((one, other) => one - other));
      expect(told.filter(({ total }) => total !== MANY)).toEqual([]);
      expect(done.at(-1)).toBe(MANY);
      expect(new Set(done).size).toBeGreaterThan(2);
    }
    expect(await library.practiceCount()).toBe(MANY);
  });

  test.each([1, MANY / 2])('stands as before when a person ends it after %i records', async (endAt) => {
    await library.takeIn('taulukko.xlsx', manyRecords());
    const before = await everything();
    await expect(library.undo(undefined, followed(endAt).work)).rejects.toThrow('ended');
    expect(await everything()).toEqual(before);
  });

  test('leaves what was changed again, and takes the rest back', async () => {
    const { practices } = manyRecords();
    await library.takeIn('taulukko.xlsx', { practices });
    const [kept] = practices;
    await library.editPractice(kept?.id ?? '', { title: 'Muutettu' });
    const [, imported] = await library.steps();
    await library.undo();
    await library.editPractice(kept?.id ?? '', { title: 'Taas muutettu' });
    const { left } = await library.undo(imported?.id);
    expect(left).toBe(0);
    expect(await library.practiceCount()).toBe(0);
  });
});
