import type { Page } from '@playwright/test';
import { extensionFi } from '#shared/language/extension/fi.ts';
import { bundleForPage } from '../../bench/bundle-for-page.ts';
import { findingsInLightAndDark } from '../axe.ts';
import { expect, test } from '../extension-fixture.ts';
import { loadExtension } from '../loaded-extension.ts';
import type { DamagedInPage } from './damaged-in-page.ts';
import { fillLibrary } from './fill-library.ts';
import { chooseFile, savedLibrary } from './saved-library.ts';
import { fillWholeLibrary, wholeLibrary } from './whole-library.ts';

const { bundle: words, history, fields } = extensionFi;

/** What the script has put into the page. */
declare const damagedInPage: DamagedInPage;

test.describe.configure({ timeout: 180_000 });

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** What the file carries: without the library's own id, which each keeps. */
function carried(all: Record<string, unknown[]>): Record<string, unknown[]> {
  const settings = (all.settings ?? []).filter((row) => Reflect.get(Object(row), 'name') !== 'libraryId');
  return { ...all, settings };
}

const living = (all: Record<string, unknown[]>) =>
  all.practices?.filter((row) => !('deletedAt' in Object(row))).length;

test('a whole library is handed over in one file, shown before it is taken in, and taken back', async ({
  extension,
}) => {
  const filling = await extension.openExtensionPage('library.html');
  await fillWholeLibrary(filling);
  const given = await wholeLibrary(filling);
  await filling.close();
  const file = await savedLibrary(extension);

  const successor = await loadExtension({});
  try {
    const page = await successor.openExtensionPage('library.html#/exchange/import');
    await chooseFile(page, file);
    const practices = page
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: words.kinds.practices }) });
    await expect(practices).toContainText(String(given.practices?.length));
    expect(living(await wholeLibrary(page))).toBe(0);
    expect(await findingsInLightAndDark(page)).toEqual([]);

    await button(page, words.take).click();
    await expect(page.getByRole('link', { name: words.toHistory })).toBeVisible();
    expect(await findingsInLightAndDark(page)).toEqual([]);
    expect(carried(await wholeLibrary(page))).toEqual(carried(given));

    await page.getByRole('link', { name: words.toHistory }).click();
    await button(page, history.undo).first().click();
    await expect.poll(async () => living(await wholeLibrary(page))).toBe(0);
  } finally {
    await successor.close();
  }
});

test('what differs is shown with both values and written as chosen; what is damaged is refused', async ({
  extension,
}) => {
  const filling = await extension.openExtensionPage('library.html');
  await fillLibrary(filling, 30);
  const file = await savedLibrary(extension);
  await changePractices(filling);
  await filling.close();

  const page = await extension.openExtensionPage('library.html#/exchange/import');
  await chooseFile(page, file);
  await expect(page.getByText(words.sameLibrary)).toBeVisible();
  await expect(page.getByRole('heading', { name: words.conflicts(3) })).toBeVisible();
  expect(await findingsInLightAndDark(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 740 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.setViewportSize({ width: 1280, height: 800 });

  const conflict = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: 'Oma nimi' }) });
  const title = conflict.getByRole('group', { name: fields.title, exact: true });
  await expect(title.getByRole('radio', { name: new RegExp(`^${words.ours}`) })).toBeChecked();
  await title.getByRole('radio', { name: new RegExp(`^${words.theirs}`) }).check();
  await page.getByRole('radio', { name: new RegExp(`^${words.bringBack}`) }).check();
  await button(page, words.take).click();
  await expect(page.getByText(words.taken(2)).first()).toBeVisible();

  const after = await wholeLibrary(page);
  expect(living(after)).toBe(30);
  expect(JSON.stringify(after.practices)).not.toContain('Oma nimi');
  expect(JSON.stringify(after.practices)).toContain('Oma tiivistelmä');

  await page.reload();
  const before = await wholeLibrary(page);
  const damaged = Buffer.from(file);
  damaged.fill(0, 200, 300);
  await chooseFile(page, damaged);
  await expect(page.getByText(words.refused.damaged)).toBeVisible();
  expect(await findingsInLightAndDark(page)).toEqual([]);
  await chooseFile(page, file.subarray(0, file.length - 40));
  await expect(page.getByText(words.refused.damaged)).toHaveCount(0);
  await expect(button(page, words.take)).toHaveCount(0);
  expect(await wholeLibrary(page)).toEqual(before);
});

test('of 200 damaged files each is refused whole or taken in whole', async ({ extension }) => {
  const page = await extension.openExtensionPage('library.html');
  await fillWholeLibrary(page);
  const file = await savedLibrary(extension);
  await page.evaluate(await bundleForPage('../e2e/extension/damaged-in-page.ts'));
  const seed = 20_261_127;
  const figures = await page.evaluate(([bytes, first]) => damagedInPage.tryAll(bytes, first, 200), [
    file.toString('base64'),
    seed,
  ] as const);
  test
    .info()
    .annotations.push({ type: 'seeds', description: `${seed}–${seed + 199}: ${JSON.stringify(figures)}` });
  expect(figures.wrong).toEqual([]);
  expect(figures.refused).toBeGreaterThan(100);
});

/** Gives two practices something else to say, and puts one in the trash, in the tables themselves. */
async function changePractices(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('hyvan-kierre');
      opening.onsuccess = () => resolve(opening.result);
    });
    const change = database.transaction('practices', 'readwrite');
    const table = change.objectStore('practices');
    const reading = table.getAll();
    reading.onsuccess = () => {
      const [one, other, gone] = reading.result;
      table.put({ ...one, revision: 2, fields: { ...one.fields, title: 'Oma nimi' } });
      table.put({ ...other, revision: 2, fields: { ...other.fields, summary: 'Oma tiivistelmä' } });
      table.put({ ...gone, revision: 2, deletedAt: '2026-11-27T06:00:00.000Z' });
    };
    await new Promise((resolve) => {
      change.oncomplete = resolve;
    });
    database.close();
  });
}
