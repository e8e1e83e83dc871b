import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Locator, Page } from '@playwright/test';
import { extensionEn } from '#shared/language/extension/en.ts';
import { bundleForPage } from '../bundle-for-page.ts';
import { markdownTable, quantile } from '../figures.ts';
import { openedBrowser, scriptedPage } from '../library/opened-page.ts';
import { inventedPublication } from '../widget/invented-partners.ts';
import type { InDesk } from './desk-in-page.ts';

/** What the script has put into the page; used only in what is run there. */
declare const inDesk: InDesk;

const SIZES = [1_000, 10_000];
const TIMES = 5;

/** Measures the agreement desk with the built extension at these numbers of partners. */
export async function benchDesk(sizes: readonly number[] = SIZES): Promise<string> {
  const script = await bundleForPage('./desk/desk-in-page.ts');
  const rows: string[][] = [];
  for (const size of sizes) {
    const row = await measure(size, script).catch((error: unknown) => [
      `failed: ${String(error).slice(0, 160)}`,
    ]);
    console.error(markdownTable(HEAD, [[String(size), ...row]]));
    rows.push([String(size), ...row]);
  }
  return [
    `Milliseconds of wall time. Taken in: partners and their commitments written as one step. Read, made: the desk from the library, and what is published of it. Pages: from the link to what is named, p50 of ${TIMES}. Folder: from the button to the saved file. There is no peer that keeps an agreement.`,
    markdownTable(HEAD, rows),
  ].join('\n\n');
}

const HEAD = [
  ...['partners', 'taken in', 'taken back', 'read', 'made', 'data kB', 'one partner saved'],
  ...['list', 'check', 'folder'],
];

async function measure(size: number, script: string): Promise<string[]> {
  const profile = await mkdtemp(join(tmpdir(), 'hyvan-kierre-bench-'));
  const { context, extensionId } = await openedBrowser(profile, []);
  try {
    const page = await scriptedPage(context, extensionId, script);
    const publication = inventedPublication(size);
    const taken = await page.evaluate((data) => inDesk.takeIn(data), publication);
    const figures = [];
    const saves = [];
    for (let time = 0; time < TIMES; time += 1) {
      figures.push(await page.evaluate((id) => inDesk.read(id), taken.id));
      saves.push(await page.evaluate((id) => inDesk.save(id), taken.id));
    }
    const pages = await measurePages(context, extensionId, taken.id);
    const back = await page.evaluate(() => inDesk.undo());
    return [
      whole(taken.ms),
      whole(back),
      whole(quantile(figures.map(({ read }) => read))),
      whole(quantile(figures.map(({ made }) => made))),
      whole((figures[0]?.bytes ?? 0) / 1_000),
      whole(quantile(saves)),
      ...pages,
    ];
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true });
  }
}

/** Opens the pages of the agreement as a person does, by their links. */
async function measurePages(context: BrowserContext, extensionId: string, id: string): Promise<string[]> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/library.html#/agreements/${id}`);
  await pageLink(page, 'overview').waitFor();
  const lists = [];
  const checks = [];
  for (let time = 0; time < TIMES; time += 1) {
    lists.push(await goTo(page, 'partners', '.partner-rows li'));
    checks.push(await goTo(page, 'check', '.desk-check-summary'));
  }
  const folder = await makeFolder(page);
  await page.close();
  return [whole(quantile(lists)), whole(quantile(checks)), whole(folder)];
}

async function goTo(page: Page, name: PageName, landmark: string): Promise<number> {
  await pageLink(page, 'overview').click();
  await page.locator(landmark).first().waitFor({ state: 'detached' });
  const began = performance.now();
  await pageLink(page, name).click();
  await page.locator(landmark).first().waitFor();
  return performance.now() - began;
}

type PageName = 'overview' | 'partners' | 'check' | 'publish';

function pageLink(page: Page, name: PageName): Locator {
  const { pages } = extensionEn.desk;
  const nav = page.getByRole('navigation', { name: pages.label });
  return nav.getByRole('link', { name: pages[name], exact: true });
}

async function makeFolder(page: Page): Promise<number> {
  await pageLink(page, 'publish').click();
  const button = page.getByRole('button', { name: extensionEn.deskPublish.folder.make });
  await button.waitFor();
  const began = performance.now();
  await Promise.all([page.waitForEvent('download', { timeout: 180_000 }), button.click()]);
  return performance.now() - began;
}

function whole(value: number): string {
  return Number.isFinite(value) ? String(Math.round(value)) : '–';
}
