import { extensionFi as words } from '#shared/language/extension/fi.ts';
import { findingsInLightAndDark } from '../axe.ts';
import { expect, test } from '../extension-fixture.ts';
import { fillLibrary } from './fill-library.ts';

const { find } = words;

test('a search is kept under a name, found again with its count, renamed, removed and brought back', async ({
  extension,
}) => {
  const library = await extension.openExtensionPage('library.html');
  await expect(library.getByText(words.library.empty)).toBeVisible();
  await fillLibrary(library, 60);
  await library.goto(`${library.url().split('#')[0]}#/?kind=grant&view=table`);
  await library.reload();
  await expect(library.getByText(words.library.found(10)).first()).toBeVisible();

  await library.getByRole('button', { name: find.saveSearch }).click();
  await library.keyboard.press('Enter');
  await expect(library.getByText(find.nameWrong)).toBeVisible();
  expect(await findingsInLightAndDark(library)).toEqual([]);
  await library.getByRole('textbox', { name: find.searchName }).fill('Avustukset');
  await library.keyboard.press('Enter');

  const kept = library.getByRole('region', { name: find.savedSearches });
  await expect(kept.getByText(find.findsNow(10))).toBeAttached();
  await library.getByRole('button', { name: find.takeAllAway }).click();
  await expect(library.getByText(words.library.count(60)).first()).toBeVisible();
  await kept.getByRole('link', { name: 'Avustukset' }).click();
  await expect(library.getByText(words.library.found(10)).first()).toBeVisible();
  await expect(library.getByRole('table')).toBeVisible();

  await kept.getByRole('button', { name: find.renameSearch }).click();
  await library.keyboard.type('Kuntien avustukset');
  await library.keyboard.press('Enter');
  await expect(kept.getByRole('link', { name: 'Kuntien avustukset' })).toBeVisible();
  await kept.getByRole('button', { name: find.removeSearch }).click();
  await expect(kept.getByRole('link')).toHaveCount(0);
  await library.getByRole('button', { name: words.history.undo, exact: true }).click();
  await expect(kept.getByRole('link', { name: 'Kuntien avustukset' })).toBeVisible();
  expect(await findingsInLightAndDark(library)).toEqual([]);
});
