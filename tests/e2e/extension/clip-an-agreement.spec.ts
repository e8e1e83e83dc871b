import { findingsInLightAndDark } from '../axe.ts';
import { expect, test } from '../extension-fixture.ts';
import { published } from '../published-agreement.ts';

const PAGES = ['/elinvoimasopimus', '/elinvoimasopimus-upotettu', '/elinvoimasopimus-moduuli'];

for (const path of PAGES) {
  test(`the agreement clipped from ${path} equals the published file`, async ({ extension, site }) => {
    const page = await extension.openPage(site.address('esimerkkila', path));
    await extension.clickToolbar(page);
    await expect.poll(() => extension.rows('publications')).toHaveLength(1);
    const [stored] = (await extension.rows('publications')) as { publication: unknown }[];
    expect(stored?.publication).toEqual(published);
    expect(await extension.rows('practices')).toMatchObject([{ fields: { kind: 'agreement' } }]);
  });
}

test('the library shows the agreement with every partner', async ({ extension, site }) => {
  const page = await extension.openPage(site.address('esimerkkila', '/elinvoimasopimus'));
  await extension.clickToolbar(page);
  const panel = await extension.sidePanel();
  await expect(panel.getByText(/^Tallennettu klo/)).toBeVisible();
  const library = await extension.openExtensionPage('library.html');
  await library
    .getByRole('link', { name: /elinvoimasopimus/i })
    .first()
    .click();
  for (const { name } of published.partners) {
    await expect(library.getByText(name.fi ?? '', { exact: true }).first()).toBeAttached();
  }
  expect(await findingsInLightAndDark(library)).toEqual([]);
});
