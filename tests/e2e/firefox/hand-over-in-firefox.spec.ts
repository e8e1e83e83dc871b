import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import { extensionEn as words } from '#shared/language/extension/en.ts';
import type { Practice } from '#shared/practice/practice-schema.ts';
import type { FileFormat } from '../../../extension/models/export-formats.ts';
import { fillWholeLibrary, wholeLibrary } from '../extension/whole-library.ts';
import { readTable } from '../read-table.ts';
import { emptyLibrary } from './empty-library.ts';
import { expect, test } from './firefox-fixture.ts';
import {
  chooseFile,
  click,
  complaintsOf,
  goTo,
  libraryOf,
  libraryOfTwo,
  press,
  reads,
  type,
} from './firefox-page.ts';
import type { LoadedFirefox, SavedFile } from './loaded-firefox.ts';

const { bundle, export: said, import: told, deskImport, history, backups, persons } = words;

// A busy machine takes its time to start a browser for each.
test.slow();

/** Exports every practice in a format. */
async function exported(firefox: LoadedFirefox, page: Page, format: FileFormat): Promise<SavedFile> {
  await click(page, said.formats[format].name);
  await press(page, said.start);
  const [file] = await firefox.saved(new RegExp(`\\.${format}$`));
  if (file === undefined) throw new Error(`There is no ${format}.`);
  await reads(page, file.name);
  return file;
}

/** The parts of a packed file of which the names begin so, as one text. */
function partsOf({ bytes }: SavedFile, begin: string): string {
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => name.startsWith(begin));
  return parts.map(([, part]) => strFromU8(part)).join('\n');
}

async function living(page: Page): Promise<Practice[]> {
  const practices = (await page.evaluate(readTable, 'practices')) as Practice[];
  return practices.filter(({ deletedAt }) => deletedAt === undefined);
}

test('practices leave Firefox as CSV, Excel, Word and slides', async ({ firefox }) => {
  const { library, complaints } = await libraryOfTwo(firefox);
  const titles = (await living(library)).map(({ fields }) => fields.title);
  await goTo(library, '/exchange');
  await reads(library, said.count(2));
  const csv = strFromU8((await exported(firefox, library, 'csv')).bytes);
  const sheets = partsOf(await exported(firefox, library, 'xlsx'), 'xl/');
  const paper = partsOf(await exported(firefox, library, 'docx'), 'word/document');
  const slides = partsOf(await exported(firefox, library, 'pptx'), 'ppt/slides/');
  for (const title of titles) for (const text of [csv, sheets, paper, slides]) expect(text).toContain(title);
  expect(complaints).toEqual([]);
});

test('the library file of Firefox says nothing new to its own library, and fills it again when it was emptied', async ({
  firefox,
}) => {
  const { library, complaints } = await libraryOf(firefox, ['/kumppanuuspoyta']);
  await fillWholeLibrary(library);
  const before = await wholeLibrary(library);
  const count = (await living(library)).length;
  await goTo(library, '/exchange');
  await reads(library, bundle.personal);
  await press(library, bundle.save);
  const [file] = await firefox.saved(/^hyvan-kierre-\d{4}-\d\d-\d\d\.zip$/);
  if (file === undefined) throw new Error('There is no library file.');
  await reads(library, file.name);

  await goTo(library, '/exchange/import');
  await chooseFile(library, told.chooseFile, file.path);
  await reads(library, bundle.sameLibrary);
  await reads(library, bundle.nothingNew);
  expect(await wholeLibrary(library)).toEqual(before);
  expect(complaints).toEqual([]);
  await library.close();

  await emptyLibrary(firefox);
  const empty = await firefox.openExtensionPage('library.html');
  const further = complaintsOf(empty);
  await reads(empty, backups.lost.emptied);
  await reads(empty, backups.lost.none);
  await chooseFile(empty, backups.restore.file, file.path);
  await reads(empty, backups.restore.checked);
  await press(empty, backups.restore.now);
  await reads(empty, backups.restore.done(count));
  expect(await wholeLibrary(empty)).toEqual(before);
  await press(empty, backups.restore.show);
  await reads(empty, words.library.count(count));
  expect(further).toEqual([]);
});

test('a table comes into Firefox after it was shown, and one undo takes it back', async ({ firefox }) => {
  const path = join(firefox.downloads, 'vanhat.csv');
  const rows = [
    'Otsikko;Osoite;Kuvaus',
    'Kyläkahvila;https://www.koivula.example/k;Avoin',
    'Åk-kerho;;Äideille',
  ];
  await writeFile(path, rows.join('\r\n'));
  const page = await firefox.openExtensionPage('library.html#/exchange/import');
  const complaints = complaintsOf(page);
  await reads(page, told.intro);
  await chooseFile(page, told.chooseFile, path);
  await reads(page, deskImport.preview.summary(2, 0, 0, 0, 0));
  expect(await living(page)).toEqual([]);
  await press(page, told.run(2));
  await reads(page, told.done(2, 0));
  const titles = (await living(page)).map(({ fields }) => fields.title);
  expect(titles.toSorted()).toEqual(['Kyläkahvila', 'Åk-kerho']);
  await press(page, history.undo);
  await expect.poll(() => living(page)).toEqual([]);
  expect(complaints).toEqual([]);
});

test('a person is found and removed for good in Firefox', async ({ firefox }) => {
  const { library, complaints } = await libraryOf(firefox, ['/poytakirja']);
  await goTo(library, '/persons');
  await reads(library, persons.person.intro);
  await type(library, persons.person.name, 'Venla Esimerkki');
  await type(library, persons.person.email, 'venla.esimerkki@esimerkkila.example');
  await press(library, persons.person.search);
  await reads(library, /Data found in/);
  await press(library, persons.person.saveText);
  const [report] = await firefox.saved(/\.txt$/);
  expect(strFromU8(report?.bytes ?? new Uint8Array())).toContain('venla.esimerkki@esimerkkila.example');
  await library.locator('::-p-text(Remove from)').click();
  await press(library, persons.person.yes);
  await reads(library, persons.person.disk);
  for (const table of ['practices', 'clipBodies', 'snapshots', 'steps', 'stepRecords']) {
    expect(JSON.stringify(await library.evaluate(readTable, table))).not.toMatch(/venla/i);
  }
  expect(complaints).toEqual([]);
});
