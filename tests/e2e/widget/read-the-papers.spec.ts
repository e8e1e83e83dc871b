import { CONFORMANCE_FILES } from '#shared/conformance/release.ts';
import { LANGUAGES } from '#shared/language/language.ts';
import { findingsInLightAndDark } from '../axe.ts';
import { expect, test } from '../site-fixture.ts';

for (const language of LANGUAGES) {
  for (const width of [360, 1280]) {
    test.describe(`${language}, ${width} px wide`, () => {
      test.use({ viewport: { width, height: 800 } });

      test('axe finds nothing on the conformance page', async ({ page, site }) => {
        await page.goto(site.address('esimerkkila', `/kierre/${CONFORMANCE_FILES[language]}`));
        await expect(page.getByRole('row')).not.toHaveCount(0);
        expect(await findingsInLightAndDark(page)).toEqual([]);
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
        ).toBeLessThanOrEqual(0);
      });
    });
  }
}

test('the pages lead to each other, and their table keeps its columns on paper', async ({ page, site }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(site.address('esimerkkila', `/kierre/${CONFORMANCE_FILES.fi}`));
  await page.getByRole('link', { name: 'In English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('columnheader', { name: 'Remark' })).toBeVisible();
});
