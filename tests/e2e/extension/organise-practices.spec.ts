import type { Locator, Page } from '@playwright/test';
import { extensionFi as words } from '#shared/language/extension/fi.ts';
import { localDay } from '#shared/language/formats.ts';
import { findingsInLightAndDark } from '../axe.ts';
import { expect, test } from '../extension-fixture.ts';
import { fillLibrary } from './fill-library.ts';

const { collection } = words;
const { organise, form, tagList } = collection;

/** Types in a box that offers choices, and takes the first of them with Enter. */
async function choose(page: Page, box: string, typed: string): Promise<void> {
  await page.getByRole('combobox', { name: box }).fill(typed);
  await page.keyboard.press('Enter');
}

/** Unfolds what a person has made of the open practice. */
async function unfold(page: Page): Promise<void> {
  await page.getByText(organise.heading, { exact: true }).click();
}

/** A library of three invented practices; the one that was made last is open. */
async function openThird(page: Page): Promise<void> {
  await fillLibrary(page, 3);
  await page.reload();
  await page.getByRole('link', { name: /^Käytäntö 3:/ }).click();
  await expect(page.getByRole('heading', { name: /^Käytäntö 3:/ })).toBeVisible();
  await unfold(page);
}

/** The part of the collections' page under a heading. */
function part(page: Page, heading: string): Locator {
  return page.locator('section.part', { has: page.getByRole('heading', { name: heading }) });
}

/** A day so many days from today. */
function dayFromNow(days: number): string {
  return localDay(new Date(Date.now() + days * 24 * 60 * 60 * 1000));
}

test('a clipped practice gets tags, a collection, a pin and a note, which are there after a reload', async ({
  extension,
  site,
}) => {
  test.slow();
  await extension.clickToolbar(await extension.openPage(site.address('esimerkkila', '/hyvinvointiseteli')));
  await expect.poll(() => extension.rows('practices')).toHaveLength(1);
  const library = await extension.openExtensionPage('library.html');
  await library
    .getByRole('link', { name: /hyvinvointiseteli/i })
    .first()
    .click();

  expect(await findingsInLightAndDark(library)).toEqual([]);
  await unfold(library);
  await choose(library, organise.addTag, 'setelit');
  await expect(library.getByRole('button', { name: organise.removeTag('setelit') })).toBeVisible();
  await choose(library, organise.addToCollection, 'Syksyn kokous');
  await expect(library.getByRole('link', { name: 'Syksyn kokous' })).toBeVisible();
  await library.getByRole('button', { name: organise.pin }).click();
  await expect(library.getByRole('button', { name: organise.unpin })).toBeVisible();
  await library.getByRole('button', { name: organise.addNote }).click();
  expect(await findingsInLightAndDark(library)).toEqual([]);
  await library.getByRole('textbox', { name: organise.newNote }).fill('Kysy setelin arvosta.');
  await library.keyboard.press('Control+Enter');
  await expect(library.getByText('Kysy setelin arvosta.')).toBeVisible();
  await expect(library.getByRole('button', { name: organise.addNote })).toBeFocused();

  await library.reload();
  await expect(library.getByText(`${organise.pinned} · setelit · Syksyn kokous`)).toBeVisible();
  await unfold(library);
  await expect(library.getByRole('button', { name: organise.removeTag('setelit') })).toBeVisible();
  await expect(library.getByRole('link', { name: 'Syksyn kokous' })).toBeVisible();
  await expect(library.getByText('Kysy setelin arvosta.')).toBeVisible();
  await expect(library.getByRole('button', { name: organise.unpin })).toBeVisible();
  expect(await findingsInLightAndDark(library)).toEqual([]);

  await library.getByRole('button', { name: organise.removeTag('setelit') }).click();
  await expect(library.getByRole('button', { name: organise.removeTag('setelit') })).toHaveCount(0);
  await library.keyboard.press('Control+z');
  await expect(library.getByRole('button', { name: organise.removeTag('setelit') })).toBeVisible();
});

test('the box of tags offers those in use, by the keyboard alone', async ({ extension }) => {
  const library = await extension.openExtensionPage('library.html');
  await openThird(library);
  await choose(library, organise.addTag, 'etsivä nuorisotyö');
  await choose(library, organise.addTag, 'nuoret');
  await library.getByRole('link', { name: /^Käytäntö 2:/ }).click();
  await expect(library.getByRole('heading', { name: /^Käytäntö 2:/ })).toBeVisible();

  const box = library.getByRole('combobox', { name: organise.addTag });
  await box.focus();
  await library.keyboard.type('nuo');
  await expect(library.getByRole('listbox').getByRole('option')).toHaveText([
    organise.newTag('nuo'),
    /^nuoret/,
    /^etsivä nuorisotyö/,
  ]);
  expect(await findingsInLightAndDark(library)).toEqual([]);
  await library.keyboard.press('ArrowDown');
  await library.keyboard.press('ArrowDown');
  await expect(library.getByRole('option', { name: /^nuoret/ })).toHaveAttribute('aria-selected', 'true');
  await library.keyboard.press('Enter');
  await expect(library.getByRole('button', { name: organise.removeTag('nuoret') })).toBeVisible();
  await expect(box).toBeFocused();
  await expect(box).toHaveValue('');
  await box.press('ArrowDown');
  await expect(library.getByRole('listbox')).toBeVisible();
  await box.press('Escape');
  await expect(library.getByRole('listbox')).toBeHidden();
});

test('no collection is a place to begin, and a theme in force comes first', async ({ extension }) => {
  const library = await extension.openExtensionPage('library.html#/collections');
  await expect(library.getByText(collection.empty)).toBeVisible();
  expect(await findingsInLightAndDark(library)).toEqual([]);

  const make = async (name: string, from?: string, until?: string) => {
    await library.getByRole('button', { name: collection.make }).click();
    await library.getByLabel(form.name, { exact: true }).fill(name);
    if (from && until) {
      await library.getByLabel(form.from).fill(from);
      await library.getByLabel(form.until).fill(until);
    }
    await library.getByRole('button', { name: form.save, exact: true }).click();
    await expect(library.getByRole('heading', { name, level: 2 })).toBeFocused();
    await library.getByRole('link', { name: collection.all }).click();
  };
  await make('Hyvinvointijohtaminen', dayFromNow(-200), dayFromNow(-20));
  await make('Ennakointi', dayFromNow(-10), dayFromNow(100));
  await make('Yhdyspinnat', dayFromNow(90), dayFromNow(200));
  await make('Seteleitä');

  const now = part(library, collection.inForceNow(1));
  await expect(now.getByRole('link')).toHaveText(['Ennakointi']);
  const byHalf = part(library, collection.themes);
  await expect(byHalf.getByRole('link')).toHaveText(['Yhdyspinnat', 'Ennakointi', 'Hyvinvointijohtaminen']);
  await expect(byHalf.getByText(collection.phases.past)).toHaveCount(1);
  await expect(library.getByText('ovat voimassa yhtä aikaa')).toBeVisible();
  const others = part(library, collection.others);
  await expect(others.getByRole('link')).toHaveText(['Seteleitä']);
  expect(await findingsInLightAndDark(library)).toEqual([]);

  await library.setViewportSize({ width: 360, height: 740 });
  expect(await library.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  expect(await findingsInLightAndDark(library)).toEqual([]);
});

test('the form says what to correct, and keeps what is typed while one looks elsewhere', async ({
  extension,
}) => {
  const library = await extension.openExtensionPage('library.html#/collections');
  await library.getByRole('button', { name: collection.make }).click();
  await library.getByRole('button', { name: form.save, exact: true }).click();
  await expect(library.getByLabel(form.name, { exact: true })).toBeFocused();
  await expect(library.getByText(form.problems['name-missing'])).toBeVisible();
  await library.getByLabel(form.name, { exact: true }).fill('Aineistoja');
  await library.getByRole('button', { name: form.addMaterial }).click();
  await expect(library.getByLabel(form.materialKind)).toBeFocused();
  await library.getByLabel(form.materialTitle).fill('Diat kokoukseen');
  await library.getByLabel(form.materialAddress).fill('diat');
  await library.getByRole('button', { name: form.save, exact: true }).click();
  await expect(library.getByText(form.problems['address-unknown'])).toBeVisible();
  expect(await findingsInLightAndDark(library)).toEqual([]);

  await library.goto(library.url().replace('collections', 'trash'));
  await library.goto(library.url().replace('trash', 'collections'));
  await expect(library.getByLabel(form.materialTitle)).toHaveValue('Diat kokoukseen');
  await library.getByLabel(form.materialAddress).fill('kunta.example/diat');
  await library.getByRole('button', { name: form.save, exact: true }).click();
  await expect(library.getByRole('link', { name: /Diat kokoukseen/ })).toHaveAttribute(
    'href',
    'https://kunta.example/diat',
  );
});

test('the practices of a collection are put in order by the keyboard, taken out, and printed', async ({
  extension,
}) => {
  test.slow();
  const library = await extension.openExtensionPage('library.html');
  await openThird(library);
  for (const number of [3, 2, 1]) {
    await library.getByRole('link', { name: new RegExp(`^Käytäntö ${number}:`) }).click();
    await expect(library.getByRole('heading', { name: new RegExp(`^Käytäntö ${number}:`) })).toBeVisible();
    await choose(library, organise.addToCollection, 'Kokous');
    await expect(library.getByRole('link', { name: 'Kokous', exact: true })).toBeVisible();
  }
  await library.getByRole('link', { name: 'Kokous', exact: true }).click();
  const titles = library.locator('.collected').getByRole('listitem').getByRole('link');
  await expect(titles).toHaveText([/^Käytäntö 3/, /^Käytäntö 2/, /^Käytäntö 1/]);
  await library.getByRole('button', { name: collection.change }).click();
  await library.getByLabel(form.byHand).check();
  await library.getByRole('button', { name: form.save, exact: true }).click();
  await expect(library.getByRole('button', { name: /^Siirrä ”Käytäntö 1.*ylemmäs$/ })).toBeVisible();

  await titles.last().focus();
  await library.keyboard.press('Alt+ArrowUp');
  await expect(titles).toHaveText([/^Käytäntö 3/, /^Käytäntö 1/, /^Käytäntö 2/]);
  await expect(titles.nth(1)).toBeFocused();
  await expect(library.getByText(/”Käytäntö 1.*” on nyt sijalla 2\/3/)).toBeAttached();
  await library.getByRole('button', { name: /^Siirrä ”Käytäntö 1.*ylemmäs$/ }).click();
  await expect(titles).toHaveText([/^Käytäntö 1/, /^Käytäntö 3/, /^Käytäntö 2/]);
  await library.reload();
  await expect(titles).toHaveText([/^Käytäntö 1/, /^Käytäntö 3/, /^Käytäntö 2/]);
  expect(await findingsInLightAndDark(library)).toEqual([]);

  await library.emulateMedia({ media: 'print' });
  await expect(library.getByRole('button', { name: collection.remove })).toBeHidden();
  await expect(library.getByRole('heading', { name: 'Kokous' })).toBeVisible();
  await expect(titles.first()).toBeVisible();
  await library.emulateMedia({ media: 'screen' });

  await library.getByRole('button', { name: /^Ota ”Käytäntö 1/ }).click();
  await expect(titles).toHaveText([/^Käytäntö 3/, /^Käytäntö 2/]);
  await expect(titles.first()).toBeFocused();
  await library.getByRole('button', { name: collection.remove }).click();
  await expect(library.getByText(collection.empty)).toBeVisible();
  await library.getByRole('button', { name: words.history.undo }).click();
  await expect(library.getByRole('link', { name: 'Kokous' })).toBeVisible();
});

test('a tag is renamed everywhere, and merged after a word of it', async ({ extension }) => {
  const library = await extension.openExtensionPage('library.html');
  await openThird(library);
  await choose(library, organise.addTag, 'hyte');
  await choose(library, organise.addTag, 'hyvinvointi');
  await expect(library.getByRole('button', { name: organise.removeTag('hyvinvointi') })).toBeVisible();
  await library.goto(library.url().replace(/#.*/, '#/collections'));
  await library.getByRole('button', { name: tagList.rename('hyte') }).click();
  await library.getByLabel(tagList.newName('hyte')).fill('Hyvinvointi');
  await expect(library.getByText(tagList.willMerge('hyvinvointi', collection.count(1)))).toBeVisible();
  expect(await findingsInLightAndDark(library)).toEqual([]);
  await library.getByRole('button', { name: tagList.merge }).click();
  await expect(library.getByRole('button', { name: tagList.rename('Hyvinvointi') })).toBeFocused();
  await expect(library.getByRole('button', { name: tagList.rename('hyte') })).toHaveCount(0);
});

test('an address of a collection that is not there says so', async ({ extension }) => {
  const library = await extension.openExtensionPage(
    'library.html#/collections/0193a0c0-0000-7000-8000-000000000000',
  );
  await expect(library.getByText(collection.missing)).toBeVisible();
  expect(await findingsInLightAndDark(library)).toEqual([]);
});

test('a tag and a collection lead to the list narrowed by them', async ({ extension }) => {
  test.slow();
  const library = await extension.openExtensionPage('library.html');
  await openThird(library);
  await choose(library, organise.addTag, 'nuoret');
  await choose(library, organise.addToCollection, 'Kokous');
  await expect(library.getByRole('link', { name: 'Kokous' })).toBeVisible();
  await library.getByRole('link', { name: 'nuoret' }).click();
  await expect(library.getByText(words.library.found(1)).first()).toBeVisible();
  expect(new URL(library.url()).hash).toBe('#/?tag=nuoret');

  await library.goto(`${library.url().split('#')[0]}#/collections`);
  await part(library, tagList.heading).getByRole('link', { name: 'nuoret' }).click();
  await expect(library.getByText(words.library.found(1)).first()).toBeVisible();
  await library.goto(`${library.url().split('#')[0]}#/collections`);
  await library.getByRole('link', { name: 'Kokous' }).click();
  await library.getByRole('link', { name: collection.search }).click();
  await expect(library.getByText(words.library.found(1)).first()).toBeVisible();
  expect(new URL(library.url()).hash).toMatch(/^#\/\?collection=[0-9a-f-]+$/);
});
