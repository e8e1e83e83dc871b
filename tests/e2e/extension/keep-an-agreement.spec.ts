import { readFileSync } from 'node:fs';
import type { Download, Locator, Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { extensionFi } from '#shared/language/extension/fi.ts';
import { type Publication, publicationSchema } from '#shared/publication/publication-schema.ts';
import { findingsInLightAndDark } from '../axe.ts';
import { expect, test } from '../extension-fixture.ts';

const { desk: words, deskSigning: signing, deskPublish: publish, deskCheck: check } = extensionFi;

const NAMES = Array.from({ length: 12 }, (_, index) => `Yhdistys ${String(index + 1).padStart(2, '0')} ry`);

async function type(within: Page | Locator, label: string, text: string): Promise<void> {
  const field = within.getByLabel(label, { exact: true }).filter({ visible: true });
  await field.fill(text);
  await field.blur();
}

async function goTo(page: Page, name: string): Promise<void> {
  const pages = page.getByRole('navigation', { name: words.pages.label });
  await pages.getByRole('link', { name, exact: true }).click();
  await expect(pages.getByRole('link', { name, exact: true })).toHaveAttribute('aria-current', 'page');
}

async function addPartners(page: Page, names: readonly string[]): Promise<void> {
  await goTo(page, words.pages.partners);
  for (const name of names) {
    await page.getByLabel(words.partners.newName).fill(name);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('link', { name, exact: true })).toBeVisible();
  }
}

async function openPartner(page: Page, name: string): Promise<void> {
  await goTo(page, words.pages.partners);
  await page.getByRole('link', { name, exact: true }).click();
  await expect(page.getByRole('heading', { name, level: 3 })).toBeVisible();
}

/** Notes for all who are listed that they have signed. */
async function signAll(page: Page, count: number): Promise<void> {
  await goTo(page, words.pages.signing);
  await page.getByRole('checkbox', { name: signing.list.chooseAll(count) }).check();
  await page.getByLabel(signing.steps.state, { exact: true }).last().selectOption('signed');
  await page.getByLabel(signing.steps.day, { exact: true }).last().fill('1.2.2026');
  await page.getByRole('button', { name: signing.bulk.note(count) }).click();
}

/** The data file in the folder that the button makes. */
async function published(page: Page): Promise<{ files: string[]; data: Publication }> {
  await goTo(page, words.pages.publish);
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: publish.folder.make }).click();
  return unzipped(await coming);
}

async function unzipped(download: Download): Promise<{ files: string[]; data: Publication }> {
  const files = unzipSync(readFileSync(await download.path()));
  const name =
    Object.keys(files).find((path) => path.endsWith('.json') && !path.endsWith('release.json')) ?? '';
  const data = publicationSchema.parse(JSON.parse(new TextDecoder().decode(files[name])));
  return { files: Object.keys(files).toSorted(), data };
}

test('an agreement comes from nothing to a folder, and is published again as it changes', async ({
  extension,
}) => {
  test.setTimeout(240_000);
  const page = await extension.openExtensionPage('library.html#/agreements');
  await page.getByLabel(words.list.newName).fill('Vaalan elinvoimasopimus');
  await page.keyboard.press('Enter');
  await type(page, words.basics.purpose, 'Kunnassa on hyvä asua.');
  await type(page, words.basics.municipality, 'Vaala');
  await addPartners(page, NAMES);
  await signAll(page, 12);
  await goTo(page, words.pages.publish);
  await expect(page.getByText(publish.blocked.website)).toBeVisible();
  await type(page, publish.place.website, 'https://www.vaala.example/');
  const first = await published(page);
  expect(first.data.partners.map(({ name }) => name.fi).toSorted()).toEqual(NAMES);
  expect(first.data.partners.every(({ signature }) => signature.day === '2026-02-01')).toBe(true);
  expect(first.data.agreement.municipality.name).toEqual({ fi: 'Vaala' });

  // Three are changed, two join, one leaves.
  await openPartner(page, NAMES[0] ?? '');
  await type(page, words.partner.website, 'https://yksi.example/');
  await openPartner(page, NAMES[1] ?? '');
  await page.getByRole('button', { name: words.commitment.add }).click();
  await type(page, words.commitment.text, 'Tarjoamme kahvit kerran kuussa.');
  await openPartner(page, NAMES[2] ?? '');
  await type(page, words.partner.area, 'Säräisniemi');
  await addPartners(page, ['Uusi yhdistys ry', 'Toinen uusi ry']);
  for (const name of ['Uusi yhdistys ry', 'Toinen uusi ry']) {
    await openPartner(page, name);
    await page.getByRole('button', { name: signing.steps.add.signed }).click();
  }
  await openPartner(page, NAMES[3] ?? '');
  await page.getByRole('button', { name: words.partner.remove.button }).click();
  await page.getByRole('button', { name: words.partner.remove.withTrace }).click();
  await expect(page.getByRole('link', { name: NAMES[3] ?? '', exact: true })).toHaveCount(0);

  await goTo(page, words.pages.check);
  await expect(page.getByText(check.changes.summary(6)).first()).toBeVisible();
  expect(await findingsInLightAndDark(page)).toEqual([]);
  const second = await published(page);
  await expect(page.getByText(publish.done.changes(2, 3, 1))).toBeVisible();
  expect(second.files).toEqual(first.files);
  expect([second.data.id, second.data.agreement.id]).toEqual([first.data.id, first.data.agreement.id]);
  const before = new Map(first.data.partners.map((partner) => [partner.id, partner]));
  const joined = second.data.partners.filter(({ id }) => !before.has(id));
  expect(joined.map(({ name }) => name.fi).toSorted()).toEqual(['Toinen uusi ry', 'Uusi yhdistys ry']);
  const left = second.data.partners.filter(({ signature }) => signature.state === 'left');
  expect(left).toMatchObject([{ name: { fi: NAMES[3] }, history: [{ state: 'signed', day: '2026-02-01' }] }]);
  expect(left[0]?.signature.day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect(second.data.commitments).toMatchObject([{ text: { fi: 'Tarjoamme kahvit kerran kuussa.' } }]);
  // Nobody else is told of anew.
  const same = second.data.partners.filter(({ id, revision }) => before.get(id)?.revision === revision);
  expect(same).toHaveLength(8);

  await goTo(page, words.pages.versions);
  expect(await extension.rows('published')).toHaveLength(2);
  expect(await findingsInLightAndDark(page)).toEqual([]);
});
