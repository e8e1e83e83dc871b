import type { Locator, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { readCsv } from '#shared/exchange/table-csv.ts';
import { tableName } from '#shared/exchange/table-name.ts';
import { extensionFi as words } from '#shared/language/extension/fi.ts';
import type { TableData } from '#shared/table/table-schema.ts';
import { aCollection } from '../../builders/collection.ts';
import { cellsOf, NO_OFFICE, openedInOffice } from '../../builders/office.ts';
import { findingsInLightAndDark } from '../axe.ts';
import { expect, test } from '../extension-fixture.ts';
import { type ExportedFile, exported } from './exported-file.ts';
import { seedCollection, seeded } from './seed-collection.ts';

const said = words.export;
const TITLES = ['Kyläkahvila', 'Etsivä nuorisotyö', 'Kulttuurikaveri', 'Ruoka-apu'] as const;

/** A library of four practices, the first and the last of them in a collection. */
async function libraryOfFour(library: Page): Promise<{ ids: string[]; collectionId: string }> {
  await expect(library.getByText(words.library.empty)).toBeVisible();
  const collection = aCollection({ name: 'Osallisuus' });
  const practices = TITLES.map((title, index) =>
    seeded({ title }, `https://www.koivula.example/${index}`, index % 3 === 0 ? collection.id : undefined),
  );
  await seedCollection(library, [collection], practices);
  // The index of the empty library may be written after the practices were put there: it is forgotten until it holds them.
  await expect(async () => {
    await seedCollection(library, [], []);
    await library.reload();
    await expect(library.getByText(words.library.count(TITLES.length)).first()).toBeVisible();
    await expect(library.getByRole('checkbox', { name: new RegExp(TITLES[0]) })).toBeVisible();
  }).toPass();
  return { ids: practices.map(({ practice }) => practice.id), collectionId: collection.id };
}

/** Uses the button of exporting where the page stands, and exports what it brings as a table. */
async function takenFrom(
  library: Page,
  count: number,
  place: Page | Locator = library,
): Promise<ExportedFile> {
  await place.getByRole('button', { name: said.take, exact: true }).click();
  await expect(library.getByRole('heading', { name: said.heading, level: 2 })).toBeVisible();
  await expect(library.getByText(said.count(count), { exact: true })).toBeVisible();
  return exported(library, 'csv');
}

const titlesIn = ({ bytes }: ExportedFile) =>
  readCsv(strFromU8(bytes))
    .slice(1)
    .map(([title]) => title);

async function goTo(library: Page, hash: string): Promise<void> {
  await library.goto(library.url().replace(/#.*|$/, hash));
}

test('every way to the page of exporting brings the practices it stands beside', async ({ extension }) => {
  test.slow();
  const library = await extension.openExtensionPage('library.html');
  const { ids, collectionId } = await libraryOfFour(library);

  await test.step('from the bar of selected ones', async () => {
    for (const title of [TITLES[1], TITLES[2]]) {
      await library.getByRole('checkbox', { name: new RegExp(title) }).click();
    }
    const file = await takenFrom(library, 2);
    expect(file.name).toMatch(/^2 käytäntöä \d+\.\d+\.\d{4}\.csv$/);
    expect(titlesIn(file).sort()).toEqual([TITLES[1], TITLES[2]]);
    await expect(library.getByRole('radio', { name: /^Valitut käytännöt/ })).toBeChecked();
  });

  await test.step('from a collection', async () => {
    await goTo(library, `#/collections/${collectionId}`);
    await expect(library.getByRole('heading', { name: 'Osallisuus', level: 2 })).toBeVisible();
    const file = await takenFrom(library, 2);
    expect(file.name).toMatch(/^Osallisuus \d+\.\d+\.\d{4}\.csv$/);
    expect(titlesIn(file).sort()).toEqual([TITLES[0], TITLES[3]]);
    await expect(library.getByLabel(said.collection, { exact: true })).toHaveValue(collectionId);
    expect(await findingsInLightAndDark(library)).toEqual([]);
  });

  await test.step('from a comparison, in its order', async () => {
    await goTo(library, `#/compare/${[ids[3], ids[0], ids[2]].join(',')}`);
    await expect(library.getByRole('table', { name: words.compare.table(3) })).toBeVisible();
    expect(titlesIn(await takenFrom(library, 3))).toEqual([TITLES[3], TITLES[0], TITLES[2]]);
  });

  await test.step('from the page of a practice', async () => {
    await goTo(library, `#/practice/${ids[1]}`);
    await expect(library.getByRole('heading', { name: TITLES[1], level: 2 })).toBeVisible();
    const file = await takenFrom(library, 1, library.getByRole('article'));
    expect(file.name).toMatch(/^Etsivä nuorisotyö \d+\.\d+\.\d{4}\.csv$/);
    expect(titlesIn(file)).toEqual([TITLES[1]]);
  });
});

test('nothing chosen says how to choose, and leads there', async ({ extension }) => {
  const library = await extension.openExtensionPage('library.html');
  await expect(library.getByText(words.library.empty)).toBeVisible();
  await goTo(library, '#/exchange');
  await expect(library.getByText(said.nothing.all.how)).toBeVisible();
  await expect(library.getByRole('radio', { name: said.formats.docx.name })).toHaveCount(0);
  expect(await findingsInLightAndDark(library)).toEqual([]);

  await goTo(library, '#/');
  await libraryOfFour(library);
  await goTo(library, '#/exchange');
  await library.getByRole('radio', { name: /^Valitut käytännöt/ }).check();
  await expect(library.getByText(said.nothing.chosen.how)).toBeVisible();
  await expect(library.getByRole('button', { name: said.start, exact: true })).toHaveCount(0);
  expect(await findingsInLightAndDark(library)).toEqual([]);
  await library.getByRole('link', { name: said.toList }).click();
  await expect(library.getByRole('checkbox', { name: new RegExp(TITLES[0]) })).toBeVisible();
});

/** The words of a table's cells, those that span several slots once. */
const wordsOf = ({ rows }: TableData) =>
  rows.flat().flatMap(({ text, spanned }) => (spanned === undefined && text !== '' ? [text] : []));

test('tables of clipped pages leave as files of their own and as sheets of a workbook', async ({
  extension,
  site,
}) => {
  test.slow();
  for (const path of ['/yhdistykset', '/avustukset']) {
    await extension.clickToolbar(await extension.openPage(site.address('esimerkkila', path)));
  }
  await expect.poll(() => extension.rows('practices'), { timeout: 25_000 }).toHaveLength(2);
  const stored = (await extension.rows('clipTables')) as { tables: TableData[] }[];
  const tables = stored.flatMap((each) => each.tables);
  const names = tables.map((table) => tableName(table, ''));
  expect(names).toContain('Yhdistykset aakkosjärjestyksessä');
  expect(tables.length).toBeGreaterThan(1);

  const library = await extension.openExtensionPage('library.html#/exchange');
  await expect(library.getByText(said.count(2), { exact: true })).toBeVisible();
  const zip = await exported(library, 'tables-csv');
  expect(zip.name).toMatch(/^Taulukot, Kaikki käytännöt \d+\.\d+\.\d{4}\.zip$/);
  await expect(library.getByText(new RegExp(`Vietiin ${tables.length} taulukkoa`))).toBeVisible();
  const files = Object.entries(unzipSync(zip.bytes));
  expect(files).toHaveLength(tables.length);
  const directory = files.find(([name]) => name === 'Yhdistykset aakkosjärjestyksessä.csv');
  const rows = readCsv(strFromU8(directory?.[1] ?? new Uint8Array()));
  expect(rows[0]).toEqual(['Yhdistys', 'Kotipaikka', 'Toimiala']);
  expect(rows).toContainEqual(['Esimerkkilän Hiihtäjät ry', 'Kirkonkylä', 'Liikunta']);
  expect(rows.length).toBeGreaterThan(200);

  const workbook = await exported(library, 'xlsx');
  expect(workbook.name).toMatch(/^Kaikki käytännöt \d+\.\d+\.\d{4}\.xlsx$/);
  test.info().annotations.push({ type: 'office', description: NO_OFFICE ?? 'opened' });
  if (NO_OFFICE !== undefined) return;
  const opened = openedInOffice('a.xlsx', workbook.bytes, 'fods');
  const sheets = [...opened.matchAll(/<table:table table:name="([^"]*)"/g)].map(([, name]) => name);
  expect(sheets).toHaveLength(tables.length + 2);
  expect([sheets[0], sheets.at(-1)]).toEqual([said.file.practices, said.file.sources]);
  const { texts, hasFormula } = cellsOf(opened);
  expect(hasFormula).toBe(false);
  const told = new Set(texts.map((text) => text.replace(/\s+/g, ' ').trim()));
  const plain = tables.flatMap(wordsOf).filter((text) => !/\d/.test(text));
  const missing = plain.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => !told.has(text));
  expect(missing).toEqual([]);
});
