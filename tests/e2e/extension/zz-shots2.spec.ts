import { test } from '../extension-fixture.ts';
import { fillLibrary } from './fill-library.ts';

test('debug', async ({ extension }) => {
  const library = await extension.openExtensionPage('library.html');
  library.on('pageerror', (e) => console.log('ERR', e.message));
  await library.waitForTimeout(1000);
  await fillLibrary(library, 700);
  await library.reload();
  await library.locator('[data-row]').first().waitFor();
  const state = () =>
    library.evaluate(() => {
      const pane = document.querySelector('.list-pane');
      const rows = [...document.querySelectorAll('[data-row]')];
      return [
        pane?.scrollTop,
        pane?.scrollHeight,
        pane?.clientHeight,
        rows.length,
        rows[0]?.textContent,
        rows.at(-1)?.textContent,
        document.querySelector('[data-item]')?.getAttribute('aria-posinset'),
        document.querySelector('.more .button')?.getAttribute('aria-disabled'),
      ].join(' | ');
    });
  for (let i = 0; i < 14; i += 1) {
    await library.locator('.list-pane').evaluate((pane) => pane.scrollBy(0, 4_000));
    await library.waitForTimeout(700);
    console.log(await state());
  }
});
