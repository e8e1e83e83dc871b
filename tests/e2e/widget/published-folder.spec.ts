import type { Page } from '@playwright/test';
import { checkFi } from '#shared/language/check/fi.ts';
import { findingsInLightAndDark } from '../axe.ts';
import { type PublishedSite, servePublished } from '../published-site.ts';
import { test as base, expect } from '../site-fixture.ts';

const test = base.extend<object, { published: PublishedSite }>({
  published: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's pattern
    async ({}, use) => {
      const site = await servePublished();
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
});

/** What a page complains of from now on. */
function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  return complaints;
}

test('the script of a published folder shows the partners under the lines it asks for', async ({
  page,
  published,
}) => {
  const complaints = complaintsOf(page);
  await page.goto(published.pageWith('script'));
  await expect(page.locator('.partner')).toHaveCount(published.partnerCount);
  await page.getByRole('link', { name: published.partnerWithLogo }).click();
  await expect(page.getByRole('img', { name: 'Ankkuri' })).toHaveJSProperty('naturalWidth', 1);
  await page.goBack();
  await page.getByRole('searchbox', { name: 'Hae kumppaneista' }).fill('apteekki');
  await expect(page.locator('.partner')).toHaveCount(1);
  expect(complaints).toEqual([]);
});

test('the frame of a published folder shows the partners under the lines it asks for', async ({
  page,
  published,
}) => {
  const complaints = complaintsOf(page);
  await page.goto(published.pageWith('frame'));
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('.partner')).toHaveCount(published.partnerCount);
  await frame.getByRole('searchbox').fill('apteekki');
  await expect(frame.locator('.partner')).toHaveCount(1);
  expect(complaints).toEqual([]);
});

test('the plain HTML of a published folder is read where no script may run', async ({ page, published }) => {
  const complaints = complaintsOf(page);
  await page.goto(published.pageWith('plain'));
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { level: 5 })).toHaveCount(published.partnerCount);
  expect(complaints).toEqual([]);
});

/** The lines of the check, once it has tried everything. */
async function resultsOf(page: Page): Promise<string[]> {
  const lines = page.locator('[data-hyvan-kierre-check] li');
  await expect(page.locator('[data-hyvan-kierre-check] p strong')).toBeVisible({ timeout: 20_000 });
  return lines.allInnerTexts();
}

test('the check says that all works where it does, on a page and in the folder', async ({
  page,
  published,
}) => {
  for (const address of [
    published.pageWithCheck(
      "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; connect-src 'self'; frame-src 'self'",
    ),
    published.inFolder('tarkistus.html'),
  ]) {
    await page.goto(address);
    expect(await resultsOf(page)).toEqual(
      Object.values(checkFi.probes).map((name) => `${name}: ${checkFi.results.works}`),
    );
    await expect(page.getByText(checkFi.advice.script)).toBeVisible();
  }
  expect(await findingsInLightAndDark(page)).toEqual([]);
});

test('the check names each directive that blocks, and the line to ask for', async ({ page, published }) => {
  await page.goto(
    published.pageWithCheck(
      "default-src 'self'; script-src 'self'; connect-src 'none'; img-src 'none'; frame-src 'none'",
    ),
  );
  const { probes, results, advice } = checkFi;
  expect(await resultsOf(page)).toEqual([
    `${probes.script}: ${results.works}`,
    `${probes.data}: ${results.blocked('connect-src', "connect-src 'self'")}`,
    `${probes.module}: ${results.works}`,
    `${probes.views}: ${results.works}`,
    `${probes.picture}: ${results.blocked('img-src', "img-src 'self'")}`,
    `${probes.frame}: ${results.blocked('frame-src', "frame-src 'self'")}`,
  ]);
  await expect(page.getByText(advice.module)).toBeVisible();
});

test('where no script runs the check is the text that says so', async ({ page, published }) => {
  await page.goto(published.pageWithCheck("default-src 'self'; script-src 'none'"));
  await expect(page.getByText(checkFi.silent.lead)).toBeVisible();
  await expect(page.getByText(checkFi.silent.policy("script-src 'self'"))).toBeVisible();
  await expect(page.getByText(checkFi.checking)).toHaveCount(0);
});

test('the guides, the texts for statements and the checks can be read by everyone', async ({
  page,
  published,
}) => {
  for (const name of ['LUEMINUT.html', 'LASMIG.html', 'README.html', 'tarkistus.html']) {
    await page.goto(published.inFolder(name));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await findingsInLightAndDark(page), name).toEqual([]);
  }
});
