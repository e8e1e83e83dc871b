import { test } from '../extension-fixture.ts';
import { fillLibrary } from './fill-library.ts';

test('debug', async ({ extension }) => {
  const library = await extension.openExtensionPage('library.html');
  library.on('pageerror', (e) => console.log('ERR', e.message));
  await library.waitForTimeout(1000);
  await fillLibrary(library, 12);
  await library.reload();
  await library.locator('[data-row]').first().waitFor();
  const state = () =>
    library.evaluate(() => [
      document.activeElement?.outerHTML.slice(0, 80),
      document.querySelector('.count')?.textContent,
      document.querySelectorAll('[data-row]').length,
      document.querySelectorAll('.row-selected').length,
      document.querySelectorAll('dialog[open]').length,
    ]);
  console.log(await state());
  await library.keyboard.press('j');
  console.log(await state());
  await library.keyboard.press('x');
  console.log(await state());
  await library.waitForTimeout(300);
  console.log(await state());
  await library.waitForTimeout(3000);
  console.log(await state());
  await library.keyboard.press('x');
  console.log(await state());
  await library.keyboard.press('Control+a');
  await library.waitForTimeout(3000);
  console.log(await state());
});
