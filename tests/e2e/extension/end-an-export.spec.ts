import type { Page } from '@playwright/test';
import { strFromU8 } from 'fflate';
import { readCsv } from '#shared/exchange/table-csv.ts';
import { extensionFi as words } from '#shared/language/extension/fi.ts';
import { findingsInLightAndDark } from '../axe.ts';
import { expect, test } from '../extension-fixture.ts';
import { exported } from './exported-file.ts';
import { fillLibrary } from './fill-library.ts';

const said = words.export;

/** The page of exporting, with a library of so many practices and a format chosen. */
async function exportPage(library: Page, count: number, format: keyof typeof said.formats): Promise<void> {
  await expect(library.getByText(words.library.empty)).toBeVisible();
  await fillLibrary(library, count);
  await library.goto(library.url().replace(/#.*|$/, '#/exchange'));
  await library.reload();
  await expect(library.getByText(said.count(count), { exact: true })).toBeVisible();
  await library.getByRole('radio', { name: said.formats[format].name, exact: true }).check();
}

const start = (library: Page) => library.getByRole('button', { name: said.start, exact: true });
const writers = (library: Page) =>
  library.workers().filter((worker) => worker.url().endsWith('/exporter.js'));

test('a large export is ended at once, leaves no file, and is made when it is asked again', async ({
  extension,
}) => {
  test.slow();
  const library = await extension.openExtensionPage('library.html');
  await exportPage(library, 3_000, 'xlsx');
  expect(writers(library)).toHaveLength(0);
  const saved: string[] = [];
  library.on('download', (download) => saved.push(download.suggestedFilename()));
  await start(library).focus();
  await library.keyboard.press('Enter');
  await expect.poll(() => writers(library)).toHaveLength(1);
  // The button waits and keeps its focus; ending the work is the next thing to come to.
  await expect(start(library)).toBeFocused();
  await library.keyboard.press('Tab');
  await expect(library.getByRole('button', { name: words.common.cancel })).toBeFocused();
  await library.keyboard.press('Enter');
  await expect(library.getByText(said.cancelled)).toBeVisible();
  await expect(start(library)).toBeFocused();
  await expect.poll(() => writers(library)).toHaveLength(0);
  expect(await findingsInLightAndDark(library)).toEqual([]);
  expect(saved).toEqual([]);

  const { bytes } = await exported(library, 'csv');
  expect(readCsv(strFromU8(bytes))).toHaveLength(3_001);
  expect(saved).toHaveLength(1);
  await expect.poll(() => writers(library)).toHaveLength(0);
});

/** From now on the page hears this of its workers, whatever they do. */
async function hearFromWorkers(library: Page, what: { progress: object } | 'they ended'): Promise<void> {
  await library.evaluate((told) => {
    Worker.prototype.postMessage = function () {
      this.dispatchEvent(
        told === 'they ended' ? new Event('error') : new MessageEvent('message', { data: told.progress }),
      );
    };
  }, what);
}

test('the reading, the writing, a writer that breaks and a disk without room are told', async ({
  extension,
}) => {
  test.slow();
  const library = await extension.openExtensionPage('library.html');
  await exportPage(library, 3, 'docx');
  for (const [stage, done, total] of [
    ['reading', 2, 3],
    ['writing', 0, 0],
  ] as const) {
    await hearFromWorkers(library, { progress: { tell: 'progress', stage, done, total } });
    await start(library).click();
    await expect(library.getByText(said.working[stage])).toBeVisible();
    expect(await findingsInLightAndDark(library)).toEqual([]);
    await library.getByRole('button', { name: words.common.cancel }).click();
    await expect(library.getByText(said.cancelled)).toBeVisible();
  }

  await hearFromWorkers(library, 'they ended');
  await start(library).click();
  await expect(library.getByText(said.failed)).toBeVisible();
  await expect(start(library)).toBeFocused();
  expect(await findingsInLightAndDark(library)).toEqual([]);

  await library.reload();
  await expect(library.getByText(said.count(3), { exact: true })).toBeVisible();
  await library.evaluate(() => {
    Blob.prototype.arrayBuffer = () => Promise.reject(new DOMException('', 'NotReadableError'));
  });
  await start(library).click();
  await expect(library.getByText(said.problems['no-room'])).toBeVisible();
  expect(await findingsInLightAndDark(library)).toEqual([]);

  await library.reload();
  await expect(library.getByText(said.count(3), { exact: true })).toBeVisible();
  expect((await exported(library, 'docx')).name).toMatch(/\.docx$/);
});
