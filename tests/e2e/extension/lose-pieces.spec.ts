import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { extensionFi as words } from '#shared/language/extension/fi.ts';
import { findingsInLightAndDark } from '../axe.ts';
import { type LoadedExtension, loadExtension } from '../loaded-extension.ts';
import { expect, type SiteUnderTest, test as siteTest } from '../site-fixture.ts';
import { servePage } from './changing-page.ts';
import { HARMS, harmDatabase, loseLargeValues } from './harm-storage.ts';

const PICTURE = readFileSync(fileURLToPath(new URL('../../site/picture.png', import.meta.url)));

/** The two stores that Chromium may keep a database in. */
const ENGINES = {
  LevelDB: ['--disable-features=IdbSqliteBackingStore'],
  SQLite: ['--enable-features=IdbSqliteBackingStore'],
} as const;

/** Playwright's test with a profile on the disk that outlives the browser. */
const test = siteTest.extend<{ profile: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's pattern
  profile: async ({}, use) => {
    const profile = await mkdtemp(join(tmpdir(), 'hyvan-kierre-pieces-'));
    await use(profile);
    await rm(profile, { recursive: true, force: true });
  },
});

/** A library with a plain practice and one whose picture and text are too large to lie in their rows. */
async function fillProfile(extension: LoadedExtension, site: SiteUnderTest): Promise<void> {
  const origin = site.address('esimerkkila', '');
  await extension.context.route(`${origin}/kuva.png`, (route) =>
    route.fulfill({ contentType: 'image/png', body: Buffer.concat([PICTURE, Buffer.alloc(300_000)]) }),
  );
  // Texts that repeat themselves are kept small enough to lie in their rows.
  const text = Array.from(
    { length: 3_000 },
    (_, place) => `<p>${place + 1}. ${randomBytes(20).toString('hex')} kokoontuu talolla.</p>`,
  ).join('');
  await servePage(
    extension,
    `${origin}/iso`,
    `<!doctype html><html lang="fi"><title>Iso sivu</title><main><h1>Iso sivu</h1><p>Kylän väki kokoontuu talolla.</p>
    <h2>Pöytäkirjat</h2>${text}<img src="/kuva.png" alt="Väkeä talolla" width="300" height="200"></main>`,
  );
  await servePage(
    extension,
    `${origin}/pieni`,
    `<!doctype html><html lang="fi"><title>Pieni sivu</title><main><h1>Pieni sivu</h1><p>Kunta ja yhdistykset sopivat saman pöydän ääressä, ja kaikki pääsevät mukaan.</p></main>`,
  );
  for (const [count, path] of ['/iso', '/pieni'].entries()) {
    await extension.clickToolbar(await extension.openPage(`${origin}${path}`));
    await expect.poll(() => extension.rows('practices'), { timeout: 25_000 }).toHaveLength(count + 1);
  }
}

async function openPractice(library: Page, title: string): Promise<void> {
  await library.locator('.row-title', { hasText: title }).click();
  await expect(library.locator('.practice')).toContainText(title);
}

test('a picture and a text that the disk has lost cost only themselves', async ({ profile, site }) => {
  const first = await loadExtension({ profile, flags: [...ENGINES.LevelDB] });
  await fillProfile(first, site);
  await first.close();
  expect(await loseLargeValues(profile)).toBeGreaterThan(0);

  const extension = await loadExtension({ profile, flags: [...ENGINES.LevelDB] });
  const library = await extension.openExtensionPage('library.html');
  await expect(library.locator('.row-title')).toHaveCount(2);
  await openPractice(library, 'Iso sivu');
  await expect(library.getByText(words.images.lost)).toBeVisible();
  await expect(library.getByText(words.practice.clipLost)).toBeVisible();
  expect(await findingsInLightAndDark(library)).toEqual([]);
  await openPractice(library, 'Pieni sivu');
  await expect(library.getByText(words.images.lost)).toHaveCount(0);
  // What is found by words of the pages is found still.
  await library.getByRole('textbox', { name: words.library.search }).fill('yhdistykset sopivat');
  await expect(library.locator('.row-title')).toHaveText(['Pieni sivu']);
  await extension.close();
});

test('a text that is not what was saved costs only itself', async ({ profile, site }) => {
  const extension = await loadExtension({ profile });
  await fillProfile(extension, site);
  const page = await extension.openExtensionPage('third-party.txt');
  await page.evaluate(damageLargestText);
  const library = await extension.openExtensionPage('library.html');
  await openPractice(library, 'Iso sivu');
  await expect(library.getByText(words.practice.clipLost)).toBeVisible();
  await expect(library.getByRole('img', { name: 'Väkeä talolla' })).toBeVisible();
  await openPractice(library, 'Pieni sivu');
  await expect(library.getByText(words.practice.clipLost)).toHaveCount(0);
  await extension.close();
});

for (const [engine, flags] of Object.entries(ENGINES)) {
  for (const harm of HARMS) {
    test(`a database in ${engine} that is ${harm} ends nothing: what is lost is told, and clips are saved again`, async ({
      profile,
      site,
    }) => {
      const first = await loadExtension({ profile, flags: [...flags] });
      await fillProfile(first, site);
      await first.close();
      await harmDatabase(profile, harm);

      const extension = await loadExtension({ profile, flags: [...flags] });
      const errors: string[] = [];
      extension.context.on('weberror', (error) => errors.push(String(error.error())));
      const library = await extension.openExtensionPage('library.html');
      const { lost } = words.backups;
      const told = library
        .locator('.row-title')
        .or(library.getByRole('heading', { name: lost.emptied }))
        .or(library.getByRole('heading', { name: lost.broken }))
        // The browser has gone back to an earlier state of it.
        .or(library.getByRole('heading', { name: lost.older.heading }))
        // The browser may have gone back to a moment before the clips were finished: they are then drafts.
        .or(library.getByRole('heading', { name: words.panel.drafts }));
      await expect(told.first()).toBeVisible();
      // Never a new library as if nothing had been in it.
      if (harm === 'gone') await expect(library.getByText(words.library.empty)).toHaveCount(0);
      expect(errors).toEqual([]);
      // The browser makes what it cannot read anew by itself: clipping works from then on.
      const address = site.address('esimerkkila', '/hyvinvointiseteli');
      await extension.clickToolbar(await extension.openPage(address));
      const saved = async () => JSON.stringify(await extension.rows('clips').catch(() => []));
      await expect.poll(saved, { timeout: 25_000 }).toContain(address);
      await extension.close();
    });
  }
}

/** Runs in a document of the extension: changes the longest stored text and leaves its sum as it was. */
function damageLargestText(): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('hyvan-kierre');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const change = opening.result.transaction('clipBodies', 'readwrite');
      const bodies = change.objectStore('clipBodies');
      const reading = bodies.getAll();
      reading.onsuccess = () => {
        const [longest] = reading.result.toSorted((one, other) => other.text.length - one.text.length);
        bodies.put({ ...longest, text: `${longest.text.slice(0, -20)}vahingoittunut` });
      };
      change.oncomplete = () => {
        opening.result.close();
        resolve();
      };
      change.onerror = () => reject(change.error);
    };
  });
}
