import type { Page } from '@playwright/test';
import { extensionFi } from '#shared/language/extension/fi.ts';
import { aDeskAgreement, aDeskCommitment, aDeskPartner } from '../../builders/desk.ts';
import { aPractice } from '../../builders/practice.ts';
import { findingsInLightAndDark } from '../axe.ts';
import { expect, test } from '../extension-fixture.ts';
import type { LoadedExtension } from '../loaded-extension.ts';
import { loseLibrary, momentsIn, standInForPicker } from './backup-folder.ts';
import { fillLibrary } from './fill-library.ts';
import { chooseFile, putOver, savedLibrary } from './saved-library.ts';
import { seedDesk } from './seed-desk.ts';
import { wholeLibrary } from './whole-library.ts';

const { backups, bundle: words, desk, deskCheck, persons } = extensionFi;

test.describe.configure({ timeout: 180_000 });

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
const ours = new RegExp(`^${words.ours}`);
const theirs = new RegExp(`^${words.theirs}`);

test('a partner is taken in field by field, its commitments in words', async ({ extension }) => {
  const agreement = aDeskAgreement();
  const kept = aDeskCommitment({ text: { fi: 'Avaamme ovet torstaisin.' } });
  const partner = aDeskPartner({
    name: { fi: 'Kylätalo ry' },
    description: { fi: 'Tiedoston kuvaus' },
    area: { fi: 'Tiedoston kylä' },
    commitments: [kept, aDeskCommitment({ text: { fi: 'Soitamme yksin asuville.' } })],
  });
  const filling = await extension.openExtensionPage('library.html');
  await seedDesk(filling, { agreement, partners: [partner] });
  const file = await savedLibrary(extension);
  const changed = {
    ...partner,
    agreementId: agreement.id,
    revision: 2,
    description: { fi: 'Oma kuvaus', sv: 'Egen beskrivning' },
    area: { fi: 'Oma kylä' },
    commitments: [kept],
  };
  await putOver(filling, 'partners', [changed]);
  await filling.close();

  const page = await extension.openExtensionPage('library.html#/exchange/import');
  await chooseFile(page, file);
  await expect(page.getByRole('heading', { name: 'Kylätalo ry' })).toBeVisible();
  const part = (name: string) => page.getByRole('group', { name, exact: true });
  await expect(part(desk.partner.promises)).toContainText('Soitamme yksin asuville.');
  await expect(part(desk.partner.promises)).toContainText(words.alike(1));
  await expect(part(desk.partner.promises)).not.toContainText('{');
  await expect(part(deskCheck.fields.description)).toContainText('Egen beskrivning');
  expect(await findingsInLightAndDark(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 740 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.setViewportSize({ width: 1280, height: 800 });

  await button(page, `${words.recordTheirs}: Kylätalo ry`).press('Enter');
  await expect(part(desk.partner.promises).getByRole('radio', { name: theirs })).toBeChecked();
  await part(deskCheck.fields.description).getByRole('radio', { name: ours }).check();
  await button(page, words.take).click();
  await expect(page.getByText(words.taken(1)).first()).toBeVisible();
  const [after] = (await wholeLibrary(page)).partners ?? [];
  expect(after).toMatchObject({
    description: changed.description,
    area: partner.area,
    commitments: partner.commitments,
  });
});

test('three hundred records that differ stay usable', async ({ extension }) => {
  const filling = await extension.openExtensionPage('library.html');
  await fillLibrary(filling, 300);
  const file = await savedLibrary(extension);
  const rows = ((await wholeLibrary(filling)).practices ?? []) as { fields: object }[];
  await putOver(
    filling,
    'practices',
    rows.map((row) => ({ ...row, fields: { ...row.fields, summary: 'Oma tiivistelmä' } })),
  );
  await filling.close();

  const page = await extension.openExtensionPage('library.html#/exchange/import');
  await chooseFile(page, file);
  await expect(page.getByRole('heading', { name: words.conflicts(300) })).toBeVisible();
  const choices = page.getByRole('radio', { name: theirs });
  await expect(choices).toHaveCount(20);
  await button(page, words.more(20)).click();
  await expect(choices).toHaveCount(40);
  await button(page, words.allTheirs).click();
  await choices.nth(39).scrollIntoViewIfNeeded();
  await expect(choices.nth(39)).toBeChecked();
  await page.getByRole('radio', { name: ours }).first().check();
  await button(page, words.take).click();
  await expect(page.getByText(words.taken(299)).first()).toBeVisible();
  const after = JSON.stringify((await wholeLibrary(page)).practices);
  expect(after.match(/Oma tiivistelmä/g)).toHaveLength(1);
});

test('a person who was removed does not come back unnoticed', async ({ extension }) => {
  const { file } = await removeAfterSaving(extension);

  const page = await extension.openExtensionPage('library.html#/exchange/import');
  await chooseFile(page, file);
  await expect(page.getByText(words.returned(1))).toBeVisible();
  await expect(page.getByRole('radio', { name: words.leaveOut })).toBeChecked();
  await expect(page.getByText(/kanarialin/i)).toHaveCount(0);
  await expect(page.getByText(words.nothingNew)).toBeVisible();
  expect(await findingsInLightAndDark(page)).toEqual([]);

  await page.getByRole('radio', { name: words.letBack }).check();
  await expect(page.getByRole('heading', { name: words.conflicts(1) })).toBeVisible();
  expect(await findingsInLightAndDark(page)).toEqual([]);
  await page.getByRole('radio', { name: words.leaveOut }).check();
  await expect(page.getByText(words.nothingNew)).toBeVisible();
  await button(page, words.take).click();
  await expect(page.getByRole('link', { name: words.toHistory })).toBeVisible();
  expect(JSON.stringify(await wholeLibrary(page))).not.toMatch(/kanarialin/i);
});

test('a backup that holds a person who was removed says so before it is restored, and after', async ({
  extension,
}) => {
  await standInForPicker(extension);
  const { named } = await removeAfterSaving(extension);
  const section = await extension.openExtensionPage('library.html#/backups');
  await putOver(section, 'practices', [named]);
  // A picture whose bytes are lost stays out of the backup.
  await putOver(section, 'files', [{ sha256: 'a'.repeat(64), type: 'image/png' }]);
  await button(section, backups.place.chooseFolder).click();
  await expect.poll(() => momentsIn(section)).toHaveLength(1);
  await expect(button(section, backups.make.now)).toBeEnabled();
  await section.close();
  await loseLibrary(extension);

  const page = await extension.openExtensionPage('library.html');
  await button(page, backups.restore.latest).click();
  await expect(page.getByText(words.returned(1))).toBeVisible();
  await expect(page.getByText(words.leftOut(1))).toBeVisible();
  await expect(page.getByRole('radio', { name: words.leaveOut })).toBeChecked();
  expect(await findingsInLightAndDark(page)).toEqual([]);
  await page.getByRole('radio', { name: words.letBack }).check();
  await button(page, backups.restore.now).click();
  await expect(page.getByText(backups.restore.returned(1))).toBeVisible();
  expect(await findingsInLightAndDark(page)).toEqual([]);
});

/** A library file, and a practice in it that names a person who was removed from the library after it was saved. */
async function removeAfterSaving(extension: LoadedExtension) {
  const page = await extension.openExtensionPage('library.html');
  await fillLibrary(page, 3);
  const practice = aPractice();
  const fields = { ...practice.fields, title: 'Kylätalo', idea: 'Kysy Kanerva Kanarialinnulta.' };
  const named = { ...practice, fields };
  await putOver(page, 'practices', [named]);
  const file = await savedLibrary(extension);
  await page.goto(page.url().replace(/#.*$|$/, '#/persons'));
  await page.getByLabel(persons.person.name).fill('Kanerva Kanarialintu');
  await page.getByLabel(persons.person.name).press('Enter');
  await button(page, /^Poista \d+ kohteesta/).click();
  await page.getByRole('dialog').getByRole('button', { name: persons.person.yes }).click();
  await expect(page.getByRole('heading', { name: /^Tiedot poistettiin/ })).toBeVisible();
  await page.close();
  return { file, named };
}
