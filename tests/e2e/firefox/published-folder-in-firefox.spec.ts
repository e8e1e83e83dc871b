import { test as base, expect } from '@playwright/test';
import { launch, type Page } from 'puppeteer-core';
import { checkFi } from '#shared/language/check/fi.ts';
import { findBrowser } from '../../commands/browsers.mjs';
import { type PublishedSite, servePublished } from '../published-site.ts';

const test = base.extend<{ visitor: Page }, { published: PublishedSite }>({
  published: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's pattern
    async ({}, use) => {
      const site = await servePublished();
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's pattern
  visitor: async ({}, use) => {
    const executablePath = findBrowser('firefox');
    if (executablePath === undefined)
      throw new Error('Firefox was not found: run "npm test" once, it installs one.');
    const browser = await launch({ browser: 'firefox', executablePath, headless: true });
    await use(await browser.newPage());
    await browser.close();
  },
});

const partnersIn = () =>
  document.querySelector('[data-hyvan-kierre]')?.shadowRoot?.querySelectorAll('.partner').length;

test('the script of a published folder shows the partners in Firefox', async ({
  visitor: page,
  published,
}) => {
  await page.goto(published.pageWith('script'));
  await expect.poll(() => page.evaluate(partnersIn)).toBe(published.partnerCount);
});

test('the frame of a published folder shows the partners in Firefox', async ({
  visitor: page,
  published,
}) => {
  await page.goto(published.pageWith('frame'));
  await expect
    .poll(async () =>
      page
        .frames()
        .find((frame) => frame.url().includes('-kehys.html'))
        ?.evaluate(partnersIn),
    )
    .toBe(published.partnerCount);
});

test('the plain HTML of a published folder is read in Firefox where no script may run', async ({
  visitor: page,
  published,
}) => {
  await page.goto(published.pageWith('plain'));
  expect(await page.$$eval('main h5', (headings) => headings.length)).toBe(published.partnerCount);
});

test('the check names each directive that blocks in Firefox', async ({ visitor: page, published }) => {
  await page.goto(
    published.pageWithCheck(
      "default-src 'self'; script-src 'self'; connect-src 'none'; img-src 'none'; frame-src 'none'",
    ),
  );
  const { probes, results, advice } = checkFi;
  const linesOf = () =>
    page.$$eval('[data-hyvan-kierre-check] li', (lines) => lines.map((line) => line.textContent));
  await expect
    .poll(linesOf, { timeout: 20_000 })
    .toEqual([
      `${probes.script}: ${results.works}`,
      `${probes.data}: ${results.blocked('connect-src', "connect-src 'self'")}`,
      `${probes.module}: ${results.works}`,
      `${probes.views}: ${results.works}`,
      `${probes.picture}: ${results.blocked('img-src', "img-src 'self'")}`,
      `${probes.frame}: ${results.blocked('frame-src', "frame-src 'self'")}`,
    ]);
  expect(await page.evaluate(() => document.body.innerText)).toContain(advice.module);
});
