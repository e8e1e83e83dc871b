import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { domainFi } from '#shared/language/domain/fi.ts';
import { extensionFi } from '#shared/language/extension/fi.ts';
import { findingsInLightAndDark } from '../axe.ts';
import { test as base, expect } from '../extension-fixture.ts';

const { region: words } = extensionFi;
const test = base.extend({ loading: { grantsWhatIsAsked: true } });

test('a region is built of the files of its municipalities: one choosing, one missing, one not published', async ({
  extension,
  site,
}) => {
  test.slow();
  const page = await extension.openExtensionPage('library.html#/agreements/region');
  await expect(page.getByRole('heading', { name: words.title, level: 2 })).toBeVisible();
  expect(await findingsInLightAndDark(page)).toEqual([]);

  // What cannot be understood is told, and nothing is saved.
  const addresses = page.getByLabel(words.list.label);
  await addresses.fill('Koivula ftp://koivula.example/a');
  await page.getByRole('button', { name: words.list.save }).click();
  await expect(page.getByText(words.list.unread('Koivula ftp://koivula.example/a'))).toBeVisible();

  // A regional file gives the municipalities; they are fetched with a click of their own.
  await addresses.fill(site.address('esimerkkila', '/kierre/alue.json'));
  await page.getByRole('button', { name: words.fetch.button }).click();
  await expect(addresses).toHaveValue(/Ylijärvi http/);
  await page.getByRole('button', { name: words.fetch.button }).click();
  await expect(page.getByText(words.fetch.done(3, 5))).toBeVisible();
  const row = (name: string) => page.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) });
  await expect(row('Ylijärvi')).toContainText(domainFi.targetStates.choosing.toLowerCase());
  await expect(row('Ylijärvi')).toContainText(words.missing['no-plan']);
  await expect(row('Ylijärvi')).not.toContainText(words.missing['no-targets']);
  await expect(row('Suvanto')).toContainText(words.missing['not-found']);
  await expect(row('Hiljala')).toContainText(words.missing['no-address']);
  expect(await findingsInLightAndDark(page)).toEqual([]);

  // The list stays; the files are fetched anew when they are wanted.
  expect(await extension.rows('settings')).toContainEqual(
    expect.objectContaining({ name: 'regionAddresses' }),
  );

  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: words.files.pptx }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toMatch(/\.pptx$/);
  const slides = unzipSync(new Uint8Array(await readFile(await saved.path())));
  const texts = Object.entries(slides)
    .filter(([path]) => /slides\/slide\d+\.xml$/.test(path))
    .map(([, bytes]) => strFromU8(bytes))
    .join('');
  expect(texts).toContain('Kaarnanperä');
  expect(texts).toContain(words.missing['not-found']);

  // Narrow, one municipality after another, and nothing sideways.
  await page.setViewportSize({ width: 320, height: 740 });
  await expect(page.getByRole('table')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Suvanto', level: 3 })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(await findingsInLightAndDark(page)).toEqual([]);
});

test('a person who refuses is told that no site was read', async ({ extension, site }) => {
  const page = await extension.openExtensionPage('library.html#/agreements/region');
  // What the browser answers when a person says no to its question.
  await page.evaluate(() => {
    const { chrome } = globalThis as unknown as {
      chrome: { permissions: { request: () => Promise<boolean> } };
    };
    chrome.permissions.request = async () => false;
  });
  await page
    .getByLabel(words.list.label)
    .fill(`Esimerkkilä ${site.address('esimerkkila', '/kierre/esimerkkila.json')}`);
  await page.getByRole('button', { name: words.fetch.button }).click();
  await expect(page.getByRole('cell', { name: words.missing.refused })).toBeVisible();
});
