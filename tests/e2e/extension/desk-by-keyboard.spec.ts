import type { Locator, Page } from '@playwright/test';
import { domainFi } from '#shared/language/domain/fi.ts';
import { extensionFi } from '#shared/language/extension/fi.ts';
import { expect, test } from '../extension-fixture.ts';

const { desk: words, deskSigning: signing, deskPublish: publish } = extensionFi;

/** How many times Tab is pressed before a thing counts as out of reach. */
const FARTHEST = 120;

/** Goes to a thing with Tab alone, from wherever the focus is. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let pressed = 0; pressed < FARTHEST; pressed += 1) {
    const isThere = await target.evaluateAll((found) =>
      found.includes(document.activeElement as HTMLElement),
    );
    if (isThere) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${target} is not reached with Tab`);
}

async function follow(page: Page, name: string): Promise<void> {
  const link = page
    .getByRole('navigation', { name: words.pages.label })
    .getByRole('link', { name, exact: true });
  await tabTo(page, link);
  await page.keyboard.press('Enter');
  await expect(link).toHaveAttribute('aria-current', 'page');
}

test('an agreement is made, signed and published with the keyboard alone', async ({ extension }) => {
  const page = await extension.openExtensionPage('library.html#/agreements');
  await expect(page.getByText(words.list.empty)).toBeVisible();
  await tabTo(page, page.getByLabel(words.list.newName));
  await page.keyboard.type('Vaalan elinvoimasopimus');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: words.pages.basics, level: 3 })).toBeFocused();
  await tabTo(page, page.getByLabel(words.basics.purpose, { exact: true }));
  await page.keyboard.type('Kunnassa on hyvä asua.');
  await tabTo(page, page.getByLabel(words.basics.municipality));
  await page.keyboard.type('Vaala');
  await page.keyboard.press('Tab');

  await follow(page, words.pages.partners);
  await tabTo(page, page.getByLabel(words.partners.newName));
  await page.keyboard.type('Kahvila Laituri Oy');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel(words.partners.newName)).toBeFocused();
  await expect(page.getByLabel(words.partners.newName)).toHaveValue('');
  await tabTo(page, page.getByRole('link', { name: 'Kahvila Laituri Oy' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Kahvila Laituri Oy', level: 3 })).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: words.commitment.add }));
  await page.keyboard.press('Space');
  await expect(page.getByLabel(words.commitment.text, { exact: true })).toBeFocused();
  await page.keyboard.type('Kahvit torstaisin.');
  await tabTo(page, page.getByRole('button', { name: signing.steps.add.signed }));
  await page.keyboard.press('Enter');
  await expect(page.getByLabel(signing.steps.state, { exact: true }).last()).toBeFocused();
  await expect(page.getByLabel(signing.steps.state, { exact: true }).last()).toHaveValue('signed');

  await follow(page, words.pages.publish);
  await tabTo(page, page.getByLabel(publish.place.website));
  await page.keyboard.type('https://www.vaala.example/');
  await page.keyboard.press('Tab');
  const make = page.getByRole('button', { name: publish.folder.make });
  await tabTo(page, make);
  const coming = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  expect((await coming).suggestedFilename()).toMatch(/\.zip$/);
  expect(await extension.rows('published')).toHaveLength(1);
  await follow(page, words.pages.overview);
  await expect(page.getByText(domainFi.signatureStates.signed, { exact: true })).toBeVisible();
});
