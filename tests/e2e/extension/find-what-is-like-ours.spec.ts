import { extensionFi as words } from '#shared/language/extension/fi.ts';
import { findingsInLightAndDark } from '../axe.ts';
import { expect, test } from '../extension-fixture.ts';
import { fillLibrary } from './fill-library.ts';

const { adoption, find, history } = words;

test('once our municipality is chosen, the list is narrowed to what is like ours', async ({ extension }) => {
  test.slow();
  const library = await extension.openExtensionPage('library.html');
  await expect(library.getByText(words.library.empty)).toBeVisible();
  await fillLibrary(library, 60);
  await library.reload();
  const facets = library.getByRole('region', { name: find.facets });
  const heading = facets.locator('summary', { hasText: find.facetNames.likeness });
  await expect(facets.getByRole('checkbox', { name: /^Avustus / })).toBeVisible();
  await heading.click();
  await expect(facets.getByText(find.likenessNeeds)).toBeVisible();
  expect(await findingsInLightAndDark(library)).toEqual([]);

  await facets.getByRole('link', { name: find.chooseOurs }).click();
  await library.getByRole('button', { name: adoption.our.change }).click();
  await library.getByLabel(adoption.our.label).fill('Konnevesi');
  await library.keyboard.press('Enter');
  await expect(library.getByText(`${adoption.our.is}: Konnevesi`)).toBeVisible();
  await library
    .getByRole('navigation', { name: history.sections.label })
    .getByRole('link', { name: history.sections.practices })
    .click();

  // Of the towns of the invented practices Joutsa alone is as rural and as small; Jyväskylä is of the same region.
  const value = (name: string) => facets.getByRole('checkbox', { name: new RegExp(`^${name} `) });
  for (const name of Object.values(find.likenesses)) await expect(value(name)).toBeVisible();
  await value(find.likenesses.region).check();
  await expect(library.getByText(words.library.found(9)).first()).toBeVisible();
  await value(find.likenesses.region).uncheck();
  await value(find.likenesses.alike).check();
  await expect(library.getByText(words.library.found(4)).first()).toBeVisible();
  await expect(library.locator('[data-item]').filter({ hasText: 'Joutsa' })).toHaveCount(4);
  expect(new URL(library.url()).hash).toBe('#/?like=alike');
  expect(await findingsInLightAndDark(library)).toEqual([]);
});
