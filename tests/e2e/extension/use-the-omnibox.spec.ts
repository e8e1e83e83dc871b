import { extensionFi as words } from '#shared/language/extension/fi.ts';
import { expect, test } from '../extension-fixture.ts';
import { fillLibrary } from './fill-library.ts';

test('the address bar suggests practices and opens the chosen one, or the library with the words', async ({
  extension,
}) => {
  const library = await extension.openExtensionPage('library.html');
  await expect(library.getByText(words.library.empty)).toBeVisible();
  await fillLibrary(library, 30);
  await library.reload();
  await expect(library.locator('[data-row]').first()).toBeVisible();

  const suggested = await extension.typeAfterKeyword('ruoka-apu');
  expect(suggested).toHaveLength(5);
  expect(suggested[0]?.description).toMatch(/^Käytäntö 30: ruoka-apu · /);

  await extension.enterAfterKeyword(suggested[1]?.content ?? '');
  await expect(library.getByRole('heading', { name: /^Käytäntö 25:/ })).toBeVisible();
  await extension.enterAfterKeyword('kulttuurikaveri');
  await expect(library.getByRole('textbox', { name: words.library.search })).toHaveValue('kulttuurikaveri');
  await expect(library.getByText(words.library.found(6)).first()).toBeVisible();
});
