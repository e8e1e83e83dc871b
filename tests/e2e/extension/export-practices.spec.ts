import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { extensionFi as words } from '#shared/language/extension/fi.ts';
import { cellsOf, NO_OFFICE, openedInOffice, wordsOf } from '../../builders/office.ts';
import { findingsInLightAndDark } from '../axe.ts';
import { expect, test } from '../extension-fixture.ts';
import { exported } from './exported-file.ts';
import { fillLibrary } from './fill-library.ts';

const said = words.export;

/** The page of exporting, with a library of so many practices. */
async function exportPage(library: Page, count: number): Promise<void> {
  await expect(library.getByText(words.library.empty)).toBeVisible();
  await fillLibrary(library, count);
  await library.goto(library.url().replace(/#.*|$/, '#/exchange'));
  await library.reload();
  await expect(library.getByText(said.count(count), { exact: true })).toBeVisible();
}

test('every practice leaves in every format, with å, ä and ö', async ({ extension }) => {
  test.slow();
  const library = await extension.openExtensionPage('library.html');
  await exportPage(library, 3);
  expect(await findingsInLightAndDark(library)).toEqual([]);

  const csv = await exported(library, 'csv');
  expect(csv.name).toMatch(/^Kaikki käytännöt \d+\.\d+\.\d{4}\.csv$/);
  expect(strFromU8(csv.bytes)).toContain('Käytäntö 1: kyläkahvila');
  expect(await findingsInLightAndDark(library)).toEqual([]);
  const xlsx = await exported(library, 'xlsx');
  const docx = await exported(library, 'docx');
  const pptx = await exported(library, 'pptx');

  const markdown = await exported(library, 'markdown');
  const texts = Object.values(unzipSync(markdown.bytes)).map((bytes) => strFromU8(bytes));
  expect(texts).toHaveLength(3);
  for (const text of texts)
    expect(JSON.parse(/^title: (.*)$/m.exec(text)?.[1] ?? '')).toMatch(/^Käytäntö \d/);
  const ris = strFromU8((await exported(library, 'ris')).bytes);
  expect(ris.match(/^TI {2}- Käytäntö/gm)).toHaveLength(3);
  const csl = JSON.parse(strFromU8((await exported(library, 'csl-json')).bytes));
  expect(csl).toHaveLength(3);
  expect(csl[0]).toMatchObject({ type: 'webpage', title: expect.stringContaining('Käytäntö') });

  await test.step('in LibreOffice', async () => {
    test.info().annotations.push({ type: 'office', description: NO_OFFICE ?? 'opened' });
    if (NO_OFFICE !== undefined) return;
    for (const [name, { bytes }, filter] of [
      ['a.csv', csv, 'CSV:59,34,76,1,,0,false,true'],
      ['a.xlsx', xlsx, undefined],
    ] as const) {
      const { texts: cells, hasFormula } = cellsOf(openedInOffice(name, bytes, 'fods', filter));
      expect(hasFormula).toBe(false);
      expect(cells).toContain('Käytäntö 2: etsivä nuorisotyö');
    }
    const paper = openedInOffice('a.docx', docx.bytes, 'txt:Text (encoded):UTF8');
    for (const text of ['3 hyvää käytäntöä', 'Käytäntö 3: kulttuurikaveri', 'Vertailu', 'Lähteet']) {
      expect(paper).toContain(text);
    }
    const slides = wordsOf(openedInOffice('a.pptx', pptx.bytes, 'fodp'));
    expect(slides).toContain('Käytäntö 1: kyläkahvila');
    expect(slides).toContain('Yhdistykset ja kunta sopivat saman pöydän ääressä.');
  });
});

test('one practice is taken from its page to Innokylä’s fields and to paper', async ({ extension }) => {
  const library = await extension.openExtensionPage('library.html');
  await expect(library.getByText(words.library.empty)).toBeVisible();
  await fillLibrary(library, 2);
  await library.reload();
  await library.getByRole('link', { name: /Käytäntö 1:/ }).click();
  await library.getByRole('button', { name: said.take, exact: true }).click();
  await expect(library.getByText(said.count(1), { exact: true })).toBeVisible();
  await expect(library.getByRole('radio', { name: /^Valitut käytännöt/ })).toBeChecked();

  await library.getByRole('radio', { name: said.formats.innokyla.name }).check();
  await library.getByRole('link', { name: said.openInnokyla }).click();
  await expect(library.getByText('Toimintamallin nimi', { exact: true })).toBeVisible();
  await expect(library.getByText(/Ratkaisun perusidea/)).toBeVisible();
  expect(await findingsInLightAndDark(library)).toEqual([]);

  await library.getByRole('link', { name: said.print.back }).click();
  await library.getByRole('radio', { name: said.formats.print.name }).check();
  await library.getByRole('link', { name: said.openPrint }).click();
  await expect(library.getByRole('heading', { name: 'Käytäntö 1: kyläkahvila' })).toBeVisible();
  expect(await findingsInLightAndDark(library)).toEqual([]);
  const titles = await library.evaluate(() =>
    (['beforeprint', 'afterprint'] as const).map((moment) => {
      dispatchEvent(new Event(moment));
      return document.title;
    }),
  );
  expect(titles[0]).toMatch(/^Käytäntö 1: kyläkahvila \d+\.\d+\.\d{4}$/);
  expect(titles[1]).toContain(words.common.productName);
  await library.emulateMedia({ media: 'print' });
  await expect(library.getByRole('link', { name: said.print.back })).toBeHidden();
});

test('too many for slides is said with the reason, and a file that holds all is made', async ({
  extension,
}) => {
  const library = await extension.openExtensionPage('library.html');
  await exportPage(library, 60);
  await library.getByRole('radio', { name: said.formats.pptx.name, exact: true }).check();
  await expect(library.getByText(said.problems.pptx(40))).toBeVisible();
  await expect(library.getByRole('button', { name: said.start, exact: true })).toHaveCount(0);
  expect(await findingsInLightAndDark(library)).toEqual([]);
  const { bytes } = await exported(library, 'csv');
  expect(strFromU8(bytes).match(/Käytäntö \d+: /g)).toHaveLength(60);
});
