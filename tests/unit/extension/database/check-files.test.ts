import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { libraryDatabase } from '../../../../extension/database/library-database.ts';
import { sha256OfBytes } from '../../../../extension/database/sha256.ts';
import { aFilledLibrary } from '../../../builders/bundle.ts';
import { clipped } from '../../../builders/library.ts';

const NOTHING = { lost: [], stray: [] };
const inTime = { isLate: () => false };

/** A library with a picture of a clip, and a file and a logo that nothing refers to. */
async function aLibraryWithStrays() {
  const { library, name } = await aFilledLibrary();
  const db = libraryDatabase(name);
  const stored = await Promise.all(
    [1, 2].map(async (seed) => {
      const bytes = new Uint8Array([seed, 2, 3]).buffer;
      return { sha256: await sha256OfBytes(bytes), type: 'image/png', bytes };
    }),
  );
  const [file, logo] = stored;
  if (file === undefined || logo === undefined) throw new Error();
  await db.files.put(file);
  await db.logos.put(logo);
  const strays = [`files/${file.sha256}`, `logos/${logo.sha256}`];
  return { library, db, strays, file, logo };
}

test('files that nothing refers to are removed when two checks in a row found them so', async () => {
  const { library, db, strays } = await aLibraryWithStrays();
  const kept = await db.files.count();
  const first = await library.checkFiles(NOTHING, inTime);
  expect(first).toEqual({ lost: [], stray: strays, removed: 0 });
  expect(await db.files.count()).toBe(kept);
  const second = await library.checkFiles(first ?? NOTHING, inTime);
  expect(second).toEqual({ lost: [], stray: [], removed: 2 });
  expect([await db.files.count(), await db.logos.count()]).toEqual([kept - 1, 0]);
});

test('nothing is removed while something is being taken in, or was changed since it was looked for', async () => {
  const { library, db, strays } = await aLibraryWithStrays();
  const before = { lost: [], stray: strays };
  await db.settings.put({ name: 'staged/0000001', value: {} });
  expect(await library.checkFiles(before, inTime)).toMatchObject({ stray: strays, removed: 0 });
  await db.settings.delete('staged/0000001');
  let asked = 0;
  const changing = {
    isLate() {
      asked += 1;
      // Another window changes the library after it was counted.
      if (asked === 1) void clipped(library, {}, 'https://www.koivula.example/muu');
      return false;
    },
  };
  expect(await library.checkFiles(before, changing)).toMatchObject({ stray: strays, removed: 0 });
  expect(await db.logos.count()).toBe(1);
});

test('a logo that a step to be taken back has, or that was published, is not one that nothing refers to', async () => {
  const { library, db, strays, logo } = await aLibraryWithStrays();
  const [, strayLogo] = strays;
  await db.stepRecords.put({
    stepId: 'a',
    table: 'partners',
    id: 'b',
    before: { logo } as never,
    afterRevision: 1,
  });
  expect((await library.checkFiles(NOTHING, inTime))?.stray).not.toContain(strayLogo);
  await db.stepRecords.clear();
  expect((await library.checkFiles(NOTHING, inTime))?.stray).toContain(strayLogo);
  await db.publishedTexts.put({ id: 'a', text: `"logot/${logo.sha256.slice(0, 16)}.png"` });
  expect((await library.checkFiles(NOTHING, inTime))?.stray).not.toContain(strayLogo);
});

test('files that are missing or not as they were are told, until they are back', async () => {
  const { library, db } = await aLibraryWithStrays();
  const [images] = (await db.clipImages.toArray()).flatMap((row) =>
    row.images.filter(({ sha256 }) => sha256),
  );
  const name = images?.sha256 ?? '';
  const file = await db.files.get(name);
  if (file === undefined) throw new Error();
  await db.files.put({ ...file, bytes: new Uint8Array([9]).buffer });
  const damaged = await library.checkFiles(NOTHING, inTime);
  expect(damaged?.lost).toEqual([`files/${name}`]);
  await db.files.delete(name);
  expect((await library.checkFiles(NOTHING, inTime))?.lost).toEqual([`files/${name}`]);
  await db.files.put(file);
  expect((await library.checkFiles(damaged ?? NOTHING, inTime))?.lost).toEqual([]);
});

test('a check that takes too long ends, and goes on reading later from where it ended', async () => {
  const { library } = await aLibraryWithStrays();
  expect(await library.checkFiles(NOTHING, { isLate: () => true })).toBeUndefined();
  let asked = 0;
  await library.checkFiles(NOTHING, { isLate: () => ++asked === 0 });
  let left = asked;
  const ended = await library.checkFiles({ ...NOTHING, readTo: 'files/' }, { isLate: () => --left === 0 });
  expect(ended?.readTo).toBe('files/');
  expect((await library.checkFiles(ended ?? NOTHING, inTime))?.readTo).toBeUndefined();
});
