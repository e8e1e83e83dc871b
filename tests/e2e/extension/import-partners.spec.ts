import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { csvRows } from '#shared/import/csv-rows.ts';
import { extensionFi } from '#shared/language/extension/fi.ts';
import { findingsInLightAndDark } from '../axe.ts';
import { expect, test } from '../extension-fixture.ts';
import type { LoadedExtension } from '../loaded-extension.ts';

const { desk: words, deskImport: told, history, common } = extensionFi;
const REGISTER = fileURLToPath(new URL('../../fixtures/kumppanit-libreoffice.xlsx', import.meta.url));

// Each test looks at many states, each twice.
test.describe.configure({ timeout: 120_000 });

/** Begins an agreement and opens its page of importing. */
async function openImport(extension: LoadedExtension): Promise<Page> {
  const page = await extension.openExtensionPage('library.html#/agreements');
  await page.getByLabel(words.list.newName).fill('Esimerkkilän elinvoimasopimus');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Esimerkkilän elinvoimasopimus', level: 2 })).toBeVisible();
  await goTo(page, words.pages.import);
  await expect(page.getByRole('heading', { name: told.title, level: 3 })).toBeVisible();
  return page;
}

async function goTo(page: Page, name: string): Promise<void> {
  await page
    .getByRole('navigation', { name: words.pages.label })
    .getByRole('link', { name, exact: true })
    .click();
}

async function livingPartners(extension: LoadedExtension) {
  const rows = (await extension.rows('partners')) as { deletedAt?: string; name: { fi: string } }[];
  return rows.filter(({ deletedAt }) => deletedAt === undefined);
}

async function choosePractice(page: Page, title: string): Promise<void> {
  await page.getByLabel(told.from).selectOption({ label: told.kinds.practice });
  await page.getByRole('combobox', { name: told.practice }).fill(title);
  await page.getByRole('option', { name: title }).click();
}

const counted = (page: Page, ...counts: [number, number, number, number, number]) =>
  expect(page.getByText(told.preview.summary(...counts))).toBeAttached();

test('249 associations of the municipality’s page come in, are the same the second time, and one undo takes them back', async ({
  extension,
  site,
}) => {
  const source = await extension.openPage(site.address('esimerkkila', '/yhdistykset'));
  await extension.clickToolbar(source);
  const panel = await extension.sidePanel();
  await expect(panel.getByText(/^Tallennettu klo/)).toBeVisible();

  const page = await openImport(extension);
  expect(await findingsInLightAndDark(page)).toEqual([]);
  await choosePractice(page, 'Yhdistyshakemisto');
  await counted(page, 249, 0, 0, 0, 0);
  await expect(page.getByLabel(`${told.columns.meaning}: Yhdistys`)).toHaveValue('name');
  await expect(page.getByLabel(`${told.columns.meaning}: Kotipaikka`)).toHaveValue('area');
  await expect(page.getByLabel(`${told.columns.meaning}: Toimiala`)).toHaveValue('description');
  await expect(page.getByRole('region', { name: told.preview.table }).getByRole('row')).toHaveCount(51);
  await page.getByRole('button', { name: told.preview.more(199) }).click();
  await expect(page.getByRole('region', { name: told.preview.table }).getByRole('row')).toHaveCount(250);
  expect(await findingsInLightAndDark(page)).toEqual([]);
  await page.getByRole('button', { name: told.run(249) }).click();
  await expect(page.getByText(told.done(249, 0)).first()).toBeVisible();
  await expect(page.getByRole('heading', { name: told.importHeading })).toBeFocused();
  expect(await livingPartners(extension)).toHaveLength(249);
  expect(await findingsInLightAndDark(page)).toEqual([]);

  await choosePractice(page, 'Yhdistyshakemisto');
  await counted(page, 0, 0, 0, 249, 0);
  await page.getByRole('button', { name: told.runNone }).click();
  await expect(page.getByText(told.nothing)).toBeVisible();

  await page.getByRole('button', { name: history.undo }).click();
  await counted(page, 249, 0, 0, 0, 0);
  expect(await livingPartners(extension)).toHaveLength(0);
});

test('a register of LibreOffice shows what it cannot read, what differs is chosen, and what is exported comes back', async ({
  extension,
}) => {
  const page = await openImport(extension);
  const choose = () => page.getByLabel(told.chooseFile, { exact: true }).first();
  await choose().setInputFiles({ name: 'vanha.xls', mimeType: '', buffer: Buffer.from([0xd0, 0xcf, 0x11]) });
  await expect(page.getByText(told.problems['old-excel'])).toBeVisible();
  await choose().setInputFiles({
    name: 'rikki.xlsx',
    mimeType: '',
    buffer: readFileSync(REGISTER).subarray(0, 3_000),
  });
  await expect(page.getByText(told.problems['damaged-excel'])).toBeVisible();
  expect(await findingsInLightAndDark(page)).toEqual([]);

  await choose().setInputFiles(REGISTER);
  await counted(page, 4, 0, 0, 0, 2);
  await expect(page.getByText(told.refused.reasons.nameless)).toBeVisible();
  await expect(page.getByText(told.refused.doubledOf(6))).toBeVisible();
  await page.getByText(told.remarks.heading(2)).click();
  await expect(page.getByText(told.remarks.reasons['business-id'])).toBeVisible();
  await page
    .getByLabel(told.contacts.label)
    .selectOption({ label: told.contacts.publicBy(words.contact.bases.consent) });
  expect(await findingsInLightAndDark(page)).toEqual([]);
  await page.getByRole('button', { name: told.run(4) }).click();
  await expect(page.getByText(told.done(4, 0)).first()).toBeVisible();
  expect(await livingPartners(extension)).toMatchObject([
    { name: { fi: 'Esimerkkilän Martat ry' }, internalContact: { name: 'Maija Malli' } },
    { name: { fi: 'Rantakylän kyläyhdistys ry' }, contact: { email: 'rantakyla@kylat.example' } },
    { contact: { email: 'info@tahti.example', basis: 'consent' }, internalContact: { name: 'Pekka Puro' } },
    { name: { fi: 'Kahvila Laituri Oy' }, kind: 'company' },
  ]);

  // What is told otherwise is asked about, value by value.
  await page.getByLabel(told.from).selectOption({ label: told.kinds.pasted });
  await page
    .getByLabel(told.paste)
    .fill('Nimi\tKotisivut\tKylä\nEsimerkkilän Martat\tuusi.example\tRanta\nUusi ry\t\tMäki');
  await counted(page, 1, 0, 1, 0, 0);
  const website = page.getByRole('group', {
    name: told.conflicts.choice('Esimerkkilän Martat ry', told.fields.website),
  });
  await expect(website.getByRole('radio', { name: told.conflicts.present })).toBeChecked();
  await website.getByRole('radio', { name: told.conflicts.incoming }).check();
  expect(await findingsInLightAndDark(page)).toEqual([]);
  await page.getByRole('button', { name: told.run(2) }).click();
  await expect(page.getByText(told.done(1, 1)).first()).toBeVisible();
  expect((await livingPartners(extension))[0]).toMatchObject({
    website: 'https://uusi.example/',
    area: { fi: 'Kirkonkylä' },
  });

  await page.getByLabel(told.export.internal).check();
  for (const button of [told.export.csv, told.export.xlsx]) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: button }).click(),
    ]);
    const path = await download.path();
    if (button === told.export.csv) expect(csvRows(readFileSync(path, 'utf8'))).toHaveLength(7);
    await page.getByLabel(told.from).selectOption({ label: told.kinds.file });
    await choose().setInputFiles({
      name: download.suggestedFilename(),
      mimeType: '',
      buffer: readFileSync(path),
    });
    await counted(page, 0, 0, 0, 5, 0);
  }
  await expect(page.getByText(common.cannotWrite)).toHaveCount(0);
});
