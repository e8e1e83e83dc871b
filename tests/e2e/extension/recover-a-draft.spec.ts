import { extensionFi as words } from '#shared/language/extension/fi.ts';
import { findingsInLightAndDark } from '../axe.ts';
import { expect, test } from '../extension-fixture.ts';

test('a clip cut short by the death of the service worker is offered as a draft and can be kept', async ({
  extension,
  site,
}) => {
  const page = await extension.openPage(site.address('esimerkkila', '/elinvoimasopimus'));
  // Data that never comes keeps the reader waiting, so that the stub is saved and the card is not.
  await page.evaluate(() => {
    document.querySelector('[data-src]')?.setAttribute('data-src', '/kierre/esimerkkila.json?data=slow');
  });
  await extension.clickToolbar(page);
  // The reader gives the data up after ten seconds: the stub must be there long before.
  const clips = () => extension.rows('clips');
  await expect.poll(clips, { timeout: 5_000 }).toMatchObject([{ state: 'begun' }]);
  expect(await extension.rows('practices')).toEqual([]);

  await extension.killServiceWorker();
  const other = await extension.openPage(site.address('esimerkkila', '/kumppanuuspoyta'));
  await extension.clickToolbar(other);
  await expect.poll(() => extension.rows('practices')).toHaveLength(1);

  const library = await extension.openExtensionPage('library.html');
  await expect(library.getByText(words.panel.drafts)).toBeVisible();
  expect(await findingsInLightAndDark(library)).toEqual([]);
  await library.getByText(words.panel.draftState).click();
  await library.getByRole('button', { name: words.panel.keepAddress }).click();
  await expect.poll(() => extension.rows('practices')).toHaveLength(2);
  await expect(library.getByText(words.panel.drafts)).toBeHidden();
});
