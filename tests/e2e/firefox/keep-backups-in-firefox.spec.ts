import { extensionEn as words } from '#shared/language/extension/en.ts';
import { fillWholeLibrary, wholeLibrary } from '../extension/whole-library.ts';
import { emptyLibrary } from './empty-library.ts';
import { expect, test } from './firefox-fixture.ts';
import { chooseFile, complaintsOf, goTo, libraryOf, press, reads, textOf } from './firefox-page.ts';

const { backups: told, bundle } = words;

/** Where followed backups lie under the downloads. */
const FOLDER = 'Hyvän kierre';
const BACKUP = /^hyvan-kierre-varmuuskopio-.*\.zip$/;

// A busy machine takes its time to start a browser for each.
test.slow();

test('backups of Firefox go to the downloads: by hand after a no, followed and removed after a yes', async ({
  firefox,
}) => {
  const { library, complaints } = await libraryOf(firefox, ['/kumppanuuspoyta']);
  await goTo(library, '/backups');
  await reads(library, told.place.noPicker);
  expect(await textOf(library)).not.toContain(told.place.chooseFolder);

  await press(library, told.place.useDownloads);
  await firefox.answer(false);
  await reads(library, told.place.byHand);
  await press(library, told.make.now);
  await reads(library, told.list.proofs['before-saving']);
  const [byHand] = await firefox.saved(BACKUP);
  expect(byHand?.bytes.length).toBeGreaterThan(1_000);

  await press(library, told.place.follow);
  expect(await firefox.answer(true)).toMatch(/download/i);
  await reads(library, told.place.downloads);
  await reads(library, told.list.proofs.size);
  const [followed] = await firefox.saved(BACKUP, FOLDER);
  expect(followed?.bytes.length).toBeGreaterThan(1_000);

  // Names tell seconds: two of the same second would be one.
  await library.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1_100)));
  await press(library, told.make.now);
  expect(await firefox.saved(BACKUP, FOLDER, 2)).toHaveLength(2);

  await library.locator(`.backups-row ::-p-text(${told.list.remove})`).click();
  await press(library, told.list.remove);
  await expect.poll(async () => (await firefox.saved(BACKUP, FOLDER)).length).toBe(1);
  expect(complaints).toEqual([]);
});

test('an emptied library is filled again in Firefox from the backup that it names among the downloads', async ({
  firefox,
}) => {
  const { library } = await libraryOf(firefox, ['/kumppanuuspoyta']);
  await fillWholeLibrary(library);
  const before = await wholeLibrary(library);
  await goTo(library, '/backups');
  await press(library, told.place.useDownloads);
  await firefox.answer(true);
  await reads(library, told.list.proofs.size);
  const [backup] = await firefox.saved(BACKUP, FOLDER);
  if (backup === undefined) throw new Error('There is no backup.');
  await library.close();

  await emptyLibrary(firefox);
  const empty = await firefox.openExtensionPage('library.html');
  const complaints = complaintsOf(empty);
  await reads(empty, told.lost.emptied);
  await reads(empty, backup.name);
  await chooseFile(empty, told.restore.file, backup.path);
  await press(empty, told.restore.now);
  await reads(empty, told.restore.show);
  expect(await wholeLibrary(empty)).toEqual(before);
  expect(complaints).toEqual([]);

  // Beside a library that has something it is told first what would change.
  await press(empty, told.restore.show);
  // The page opens anew, and would forget where it was sent before.
  await empty.waitForSelector('[data-row]');
  await goTo(empty, '/backups');
  await chooseFile(empty, told.restore.file, backup.path);
  await reads(empty, told.restore.toImport);
  await reads(empty, bundle.nothingNew);
});
