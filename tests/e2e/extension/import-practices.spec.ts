import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { extensionFi } from '#shared/language/extension/fi.ts';
import type { Practice } from '#shared/practice/practice-schema.ts';
import { CHROME_BOOKMARKS, FIREFOX_BOOKMARKS, ZOTERO_CSL, ZOTERO_RIS } from '../../builders/import-files.ts';
import { findingsInLightAndDark } from '../axe.ts';
import { expect, test } from '../extension-fixture.ts';
import type { LoadedExtension } from '../loaded-extension.ts';

const { import: told, deskImport: common, fields, history, common: words } = extensionFi;
const SHEET = fileURLToPath(new URL('../../fixtures/kaytannot-libreoffice.xlsx', import.meta.url));

// Each test looks at many states, each twice.
test.describe.configure({ timeout: 120_000 });

async function openImport(extension: LoadedExtension): Promise<Page> {
  const page = await extension.openExtensionPage('library.html#/exchange/import');
  await expect(page.getByRole('heading', { name: told.heading, level: 2 })).toBeVisible();
  return page;
}

const choose = (page: Page, name: string, content: string | Buffer) =>
  page
    .getByLabel(told.chooseFile, { exact: true })
    .first()
    .setInputFiles({ name, mimeType: '', buffer: Buffer.from(content as string) });

const counted = (page: Page, ...counts: [number, number, number, number, number]) =>
  expect(page.getByText(common.preview.summary(...counts))).toBeAttached();

async function run(page: Page, added: number, changed: number): Promise<void> {
  await page.getByRole('button', { name: told.run(added + changed) }).click();
  await expect(page.getByText(told.done(added, changed)).first()).toBeVisible();
}

async function undo(page: Page): Promise<void> {
  await page.getByRole('button', { name: history.undo }).click();
  await expect(page.getByRole('button', { name: history.redo })).toBeVisible();
}

async function living<Row extends { deletedAt?: string | undefined }>(
  extension: LoadedExtension,
  table: string,
) {
  return ((await extension.rows(table)) as Row[]).filter(({ deletedAt }) => deletedAt === undefined);
}

const practices = async (extension: LoadedExtension) =>
  (await living<Practice>(extension, 'practices')).sort((one, other) =>
    one.fields.title.localeCompare(other.fields.title, 'fi'),
  );

test('a sheet of LibreOffice is read by its headings, keeps what it cannot place, and one undo takes it back', async ({
  extension,
}) => {
  const page = await openImport(extension);
  expect(await findingsInLightAndDark(page)).toEqual([]);
  await choose(page, 'nimi-ei-kerro.txt', readFileSync(SHEET));
  await counted(page, 3, 0, 0, 0, 3);
  for (const [heading, meaning] of [
    ['Otsikko', 'title'],
    ['Verkko-osoite', 'address'],
    ['Kunta', 'municipalityCode'],
    ['Laji', 'kind'],
    ['Tunnisteet', 'tags'],
    ['Julkaistu', 'publishedOn'],
    ['Arvio', ''],
  ] as const) {
    await expect(page.getByLabel(`${common.columns.meaning}: ${heading}`)).toHaveValue(meaning);
  }
  await expect(page.getByText(told.columns.above(1))).toBeVisible();
  await expect(page.getByText(told.refused.reasons.titleless)).toBeVisible();
  await expect(page.getByText(told.refused.reasons.address)).toBeVisible();
  await expect(page.getByText(told.refused.doubledOf(3))).toBeVisible();
  await page.getByLabel(`${common.columns.meaning}: Arvio`).selectOption('note');
  await counted(page, 3, 0, 0, 0, 3);
  await page.getByText(common.remarks.heading(2)).click();
  await expect(page.getByText(told.remarks.reasons.day)).toBeVisible();
  await expect(page.getByText(told.remarks.reasons.municipality)).toBeVisible();
  expect(await findingsInLightAndDark(page)).toEqual([]);
  await run(page, 3, 0);
  await expect(page.getByRole('heading', { name: told.heading, level: 2 })).toBeFocused();
  expect(await findingsInLightAndDark(page)).toEqual([]);
  expect(await practices(extension)).toMatchObject([
    { fields: { title: 'Kulttuurikaveri', kind: 'welfare-voucher', publishedOn: '2023-11-02' }, clipIds: [] },
    {
      fields: { title: 'Kyläkahvila Rantakylässä', kind: 'partnership-table', municipalityCode: '889' },
      provenance: { summary: { source: 'file', passage: 'Kahvila, jota ylläpitävät kyläläiset.' } },
      organised: { tags: ['kylä', 'kahvila'], notes: [{ text: 'hyvä' }] },
    },
    { fields: { title: 'Äitien åk-kerho' }, organised: { notes: [{ text: 'Julkaistu: 31.2.2024' }] } },
  ]);
  expect(await living(extension, 'clips')).toHaveLength(2);

  // A practice without a page is shown like any other.
  await page.getByRole('link', { name: told.toPractices }).click();
  await page.getByRole('link', { name: 'Kulttuurikaveri' }).first().click();
  await expect(page.getByRole('heading', { name: 'Kulttuurikaveri', level: 2 })).toBeVisible();
  expect(await findingsInLightAndDark(page)).toEqual([]);
  await undo(page);
  expect(await practices(extension)).toEqual([]);
  expect(await living(extension, 'clips')).toEqual([]);
});

test('what is told otherwise is chosen field by field, and what a person typed stays unless chosen', async ({
  extension,
}) => {
  const page = await openImport(extension);
  await page.getByLabel(told.from).selectOption({ label: told.kinds.pasted });
  const box = page.getByLabel(told.paste, { exact: true });
  await box.fill('Otsikko\tOsoite\tLyhyt kuvaus\tKohderyhmä\nKahvila\thttps://a.example/k\tVanha\tnuoret');
  await counted(page, 1, 0, 0, 0, 0);
  await run(page, 1, 0);
  await box.fill(
    'Namn\tWebbadress\tSammanfattning\tMålgrupp\tFinansiär\nKahvila 2\thttp://www.a.example/k/\tUusi\tnuoret\tKunta',
  );
  await expect(page.getByLabel(`${common.columns.meaning}: Målgrupp`)).toHaveValue('targetGroups');
  await counted(page, 0, 0, 1, 0, 0);
  expect(await findingsInLightAndDark(page)).toEqual([]);
  const choice = (field: string) =>
    page.getByRole('group', { name: common.conflicts.choice('Kahvila', field) });
  await expect(choice(fields.title).getByRole('radio', { name: common.conflicts.present })).toBeChecked();
  await page.getByRole('button', { name: common.conflicts.takeAll }).click();
  await expect(choice(fields.title).getByRole('radio', { name: common.conflicts.incoming })).toBeChecked();
  await page.getByRole('button', { name: common.conflicts.keepAll }).click();
  await choice(fields.summary).getByRole('radio', { name: common.conflicts.incoming }).check();
  await run(page, 0, 1);
  expect(await practices(extension)).toMatchObject([
    { fields: { title: 'Kahvila', summary: 'Uusi', funder: 'Kunta', targetGroups: ['nuoret'] } },
  ]);
  await box.fill('Otsikko\tOsoite\nKahvila\thttps://a.example/k');
  await counted(page, 0, 0, 0, 1, 0);
  await page.getByRole('button', { name: told.runNone }).click();
  await expect(page.getByText(told.nothing)).toBeVisible();
  await undo(page);
  expect(await practices(extension)).toMatchObject([{ fields: { summary: 'Vanha' } }]);
});

test('references of Zotero and bookmarks of browsers come in, by what they hold and without a request', async ({
  extension,
}) => {
  const page = await openImport(extension);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));

  await choose(page, 'viitteet.html', ZOTERO_RIS);
  await counted(page, 2, 0, 0, 0, 1);
  await expect(page.getByText(told.authors)).toBeVisible();
  expect(await findingsInLightAndDark(page)).toEqual([]);
  await run(page, 2, 0);
  expect(await living(extension, 'clips')).toContainEqual(
    expect.objectContaining({ state: 'address-only', clippedAt: '2024-05-06T12:00:00.000Z' }),
  );

  // The same in another form: one is there, one is new, one is no reference.
  await choose(page, 'viitteet.csv', ZOTERO_CSL);
  await counted(page, 1, 0, 1, 0, 1);
  await expect(page.getByText(told.refused.reasons.unreadable)).toBeVisible();
  await page.getByRole('button', { name: told.clear }).click();

  await choose(page, 'merkit.csv', CHROME_BOOKMARKS);
  await counted(page, 1, 0, 1, 0, 2);
  expect(await findingsInLightAndDark(page)).toEqual([]);
  await page.getByLabel(told.folders.label).selectOption({ label: told.folders.uses.tags });
  await counted(page, 1, 0, 1, 0, 2);
  await run(page, 1, 1);
  expect(await practices(extension)).toMatchObject([
    { fields: { title: 'Kulttuurikaveri' } },
    {
      fields: { title: 'Kyläkahvila Rantakylässä', author: 'Malli, Maija' },
      organised: { tags: ['kylä, kahvila', 'vapaaehtoiset', 'Kylät & kahvilat'] },
    },
    { fields: { title: 'Välfärdskaffe i byn', language: 'sv' } },
  ]);
  await choose(page, 'firefox.html', FIREFOX_BOOKMARKS);
  await counted(page, 2, 0, 0, 0, 1);
  await run(page, 2, 0);
  expect(await living(extension, 'collections')).toMatchObject([{ name: 'Avustukset' }]);
  expect(asked.filter((address) => !address.startsWith('chrome-extension:'))).toEqual([]);
  await undo(page);
  expect(await living(extension, 'collections')).toEqual([]);
  expect(await practices(extension)).toHaveLength(3);
});

test('files that are damaged or of another sort are refused whole, with a sentence', async ({
  extension,
}) => {
  const page = await openImport(extension);
  const sheet = readFileSync(SHEET);
  for (const [content, problem] of [
    [Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), 'old-excel'],
    [sheet.subarray(0, 3_000), 'damaged-zip'],
    ['Otsikko;Kuvaus\n"Kahvila;auki', 'damaged-csv'],
    [ZOTERO_RIS.slice(0, 300), 'damaged-ris'],
    [ZOTERO_CSL.slice(0, 300), 'damaged-json'],
    [CHROME_BOOKMARKS.slice(0, 900), 'damaged-bookmarks'],
    ['%PDF-1.7 …', 'unknown'],
    [Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), 'unknown'],
    ['<html><body>sivu</body></html>', 'unknown'],
    ['{"jokin": "muu"}', 'unknown'],
    ['', 'empty'],
  ] as const) {
    await choose(page, 'tiedosto.csv', content as string);
    await expect(page.getByRole('alert').getByText(told.problems[problem])).toBeVisible();
    await expect(page.getByRole('heading', { name: common.preview.heading })).toHaveCount(0);
  }
  expect(await findingsInLightAndDark(page)).toEqual([]);
  expect(await practices(extension)).toEqual([]);
});

test('5,000 rows come in with progress; cancelled, they leave nothing', async ({ extension }) => {
  test.setTimeout(480_000);
  const page = await openImport(extension);
  const rows = Array.from(
    { length: 5_000 },
    (_, at) => `Käytäntö ${at};https://rivi.example/${at};Kuvaus ${at}`,
  );
  await choose(page, 'iso.csv', ['Otsikko;Osoite;Kuvaus', ...rows].join('\n'));
  await counted(page, 5_000, 0, 0, 0, 0);
  const start = page.getByRole('button', { name: told.run(5_000) });
  await start.click();
  await expect(page.getByRole('progressbar', { name: told.writing })).toHaveAttribute('max', '10000');
  await page.getByRole('button', { name: words.cancel }).click();
  await expect(page.getByText(told.cancelled)).toBeVisible();
  expect(await practices(extension)).toEqual([]);
  expect(await living(extension, 'clips')).toEqual([]);
  expect(await findingsInLightAndDark(page)).toEqual([]);
  await start.click();
  await expect(page.getByText(told.done(5_000, 0)).first()).toBeVisible({ timeout: 180_000 });
  expect(await practices(extension)).toHaveLength(5_000);
  await page.getByRole('button', { name: history.undo }).click();
  await expect(page.getByRole('button', { name: history.redo })).toBeVisible({ timeout: 180_000 });
  expect(await practices(extension)).toEqual([]);
});

test('an import is made with the keyboard alone', async ({ extension }) => {
  const page = await openImport(extension);
  const press = async (name: string, role: 'combobox' | 'textbox' | 'button') => {
    const target = page.getByRole(role, { name, exact: true }).first();
    for (let tries = 0; tries < 60; tries++) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`the keyboard does not reach ${name}`);
  };
  await press(told.from, 'combobox');
  await page.keyboard.press('ArrowDown');
  await press(told.paste, 'textbox');
  await page.keyboard.insertText('Otsikko\tKuvaus\nKahvila\tKyläläisten oma');
  await counted(page, 1, 0, 0, 0, 0);
  await press(told.run(1), 'button');
  await page.keyboard.press('Enter');
  await expect(page.getByText(told.done(1, 0)).first()).toBeVisible();
  await expect(page.getByRole('heading', { name: told.heading, level: 2 })).toBeFocused();
});
