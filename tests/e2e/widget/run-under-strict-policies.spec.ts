import { expect, test } from '../site-fixture.ts';
import { collectComplaints, partnersOn } from './host-page.ts';

for (const policy of ['self', 'trusted-types', 'nonce']) {
  for (const path of ['/elinvoimasopimus', '/elinvoimasopimus-upotettu', '/elinvoimasopimus-moduuli']) {
    test(`${path} works under the ${policy} policy without a complaint`, async ({ page, site }) => {
      const complaints = await collectComplaints(page);
      await page.goto(site.address('esimerkkila', `${path}?csp=${policy}`));
      await expect(partnersOn(page)).toHaveCount(40);
      const size = await partnersOn(page)
        .first()
        .evaluate((row) => getComputedStyle(row).borderTopWidth);
      expect(size).toBe('1px');
      await page.getByRole('searchbox', { name: 'Hae kumppaneista' }).fill('apteekki');
      await page.getByRole('link', { name: 'Kaarnan apteekki' }).click();
      await expect(page.getByRole('heading', { name: 'Kaarnan apteekki' })).toBeFocused();
      // The nonce policy lets no style sheet in, so the page's own is refused with or without a widget.
      expect(complaints.filter((complaint) => !complaint.includes('tyyli.css'))).toEqual([]);
    });
  }
}

test('with scripts blocked the page’s own list stays readable', async ({ page, site }) => {
  await page.goto(site.address('esimerkkila', '/elinvoimasopimus?csp=no-script'));
  await expect(page.locator('[data-hyvan-kierre] > ul > li')).toHaveCount(40);
  await expect(page.getByText('Kaarnan apteekki')).toBeVisible();
});
