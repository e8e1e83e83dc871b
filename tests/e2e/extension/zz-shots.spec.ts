import { test } from '../extension-fixture.ts';
import { fillLibrary } from './fill-library.ts';

test('shots', async ({ extension }) => {
  test.setTimeout(240_000);
  const page = await extension.openExtensionPage('library.html');
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  const shot = async (name: string, width = 1280, scheme: 'light' | 'dark' = 'light', height = 800) => {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme: scheme });
    await page.waitForTimeout(250);
    await page.screenshot({ path: `/tmp/shots-library/${name}.png` });
  };
  const go = async (hash: string) => {
    await page.evaluate((h) => {
      location.hash = h;
    }, hash);
    await page.waitForTimeout(700);
  };
  await shot('0-empty');
  await fillLibrary(page, 1000);
  await page.reload();
  await page.waitForTimeout(4000);
  await go('#/?q=kahviloiden');
  await shot('1-search');
  await go('#/?view=table&status=none&sort=title');
  await shot('2-table');
  await go('#/?kind=grant&tag=budjetti+2027&after=2019-01-01');
  await shot('3-chips');
  await page.getByRole('button', { name: 'SV, svenska' }).click();
  await shot('4-sv');
  await page.getByRole('button', { name: 'EN, English' }).click();
  await go('#/?view=cards');
  await shot('5-en');
  await page.getByRole('button', { name: 'FI, suomi' }).click();
  await go('#/');
  await page.locator('[data-row]').first().focus();
  await page.keyboard.press('x');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('c');
  await shot('6-bulk');
  await page.keyboard.press('t');
  await page.waitForTimeout(600);
  await shot('7-tags');
  await page.keyboard.press('Escape');
  await shot('6-bulk-360', 360);
  await page.setViewportSize({ width: 1280, height: 800 });
  await go('#/?q=kunta%3AIii+%22auki&kind=grant');
  await shot('8-problems');
  console.log(errors);
});
