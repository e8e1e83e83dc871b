import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { extensionFi as words } from '#shared/language/extension/fi.ts';
import { bundleForPage } from '../../bench/bundle-for-page.ts';
import { type LoadedExtension, loadExtension } from '../loaded-extension.ts';
import { type Found, type Kept, type KilledInPage, PRACTICES_TO_TAKE_IN } from './killed-in-page.ts';
import { RandomMoments } from './random-moments.ts';

/** What the script has put into the page. */
declare const killedInPage: KilledInPage;

/** Playwright's test with a profile on the disk that outlives the browser. */
const test = base.extend<{ profile: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's pattern
  profile: async ({}, use) => {
    const profile = await mkdtemp(join(tmpdir(), 'hyvan-kierre-kills-'));
    await use(profile);
    await rm(profile, { recursive: true, force: true });
  },
});

/** How long a browser works before it is killed, at most, in milliseconds. */
const LONGEST_MS = 1_500;

/** A page with the script; what the library says it has kept goes to the test at once. */
async function scriptPage(
  extension: LoadedExtension,
  { kept, taken }: { kept: Kept[]; taken: Set<number> },
): Promise<Page> {
  const page = await extension.openExtensionPage('third-party.txt');
  await page.exposeFunction('keptInTest', (one: Kept) => void kept.push(one));
  await page.exposeFunction('takenInTest', (place: number) => void taken.add(place));
  await page.evaluate(await bundleForPage('../e2e/extension/killed-in-page.ts'));
  return page;
}

/** Nothing is half written once the background has tidied up, and the library opens as ever. */
async function soundLibrary(extension: LoadedExtension, page: Page): Promise<Found> {
  await expect
    .poll(async () => (await page.evaluate(() => killedInPage.look())).faults, { timeout: 10_000 })
    .toEqual([]);
  const found = await page.evaluate(() => killedInPage.look());
  const library = await extension.openExtensionPage('library.html');
  if (Object.keys(found.titles).length > 0) await expect(library.locator('.row-title').first()).toBeVisible();
  else await expect(library.getByRole('heading', { name: words.library.title, exact: true })).toBeVisible();
  await expect(library.locator('.lost-library')).toHaveCount(0);
  await library.close();
  return found;
}

/** All that was kept is there as it was said to be; what the library was at when it was killed may be there too, or not. */
function expectKept(kept: readonly Kept[], titles: Record<string, string>): void {
  const last = kept.at(-1);
  const expected = new Map(kept.map(({ id, title }) => [id, title]));
  for (const [id, title] of expected) {
    if (id !== last?.id) expect(titles[id]).toBe(title);
    else expect(titles[id]?.replace(', muokattu', '')).toBe(title.replace(', muokattu', ''));
  }
}

test('a browser killed at any moment of saving keeps all that was said to be kept', async ({ profile }) => {
  test.setTimeout(90_000);
  const moments = new RandomMoments('while saving');
  const told = { kept: [] as Kept[], taken: new Set<number>() };
  let unsaid = 0;
  for (let turn = 0; turn <= 4; turn += 1) {
    const extension = await loadExtension({ profile });
    const page = await scriptPage(extension, told);
    const { titles } = await soundLibrary(extension, page);
    expectKept(told.kept, titles);
    const extra = Object.keys(titles).filter((id) => told.kept.every((one) => one.id !== id));
    // At most the one thing each kill came upon was kept without having been said to be.
    expect(extra.length).toBeLessThanOrEqual(turn);
    unsaid = extra.length;
    for (const one of told.kept) one.title = titles[one.id] ?? one.title;
    if (turn === 4) {
      await extension.close();
      continue;
    }
    void page.evaluate((at) => killedInPage.save(at), turn).catch(() => undefined);
    await moments.wait(LONGEST_MS);
    await extension.kill();
  }
  test.info().annotations.push({ type: 'kept', description: `${told.kept.length}, and ${unsaid} unsaid` });
  expect(told.kept.length).toBeGreaterThan(0);
});

test('a browser killed at any moment of taking a library file in has all of it or nothing', async ({
  profile,
}) => {
  test.setTimeout(90_000);
  const moments = new RandomMoments('while taking in');
  const told = { kept: [] as Kept[], taken: new Set<number>() };
  const prepared = await loadExtension({ profile });
  const preparing = await scriptPage(prepared, told);
  await preparing.evaluate(() => killedInPage.prepare(3));
  await prepared.close();
  for (let place = 0; place <= 3; place += 1) {
    const extension = await loadExtension({ profile });
    const page = await scriptPage(extension, told);
    const { titles } = await soundLibrary(extension, page);
    for (let before = 0; before < place; before += 1) {
      const count = Object.values(titles).filter((title) => title === `Tuotu ${before}`).length;
      expect([PRACTICES_TO_TAKE_IN, ...(told.taken.has(before) ? [] : [0])]).toContain(count);
    }
    if (place === 3) {
      await extension.close();
      continue;
    }
    void page.evaluate((at) => killedInPage.takeIn(at), place).catch(() => undefined);
    await moments.wait(LONGEST_MS);
    await extension.kill();
  }
});
