import { fileURLToPath } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import type { DeskAgreement } from '#shared/desk/desk-agreement-schema.ts';
import type { DeskPartner } from '#shared/desk/desk-partner-schema.ts';
import { domainFi } from '#shared/language/domain/fi.ts';
import { extensionFi } from '#shared/language/extension/fi.ts';
import { findingsInLightAndDark } from '../axe.ts';
import { expect, test } from '../extension-fixture.ts';

const { desk: words, workshop } = extensionFi;

/** The demo municipality's published agreement. */
const PUBLISHED = fileURLToPath(
  new URL('../../site/pages/esimerkkila/kierre/esimerkkila.json', import.meta.url),
);

/** Twelve partners, as a coordinator types them. */
const PARTNERS = [
  ['Esimerkkilän Kylät ry', 'association'],
  ['Lampolan Nuorisoseura', 'association'],
  ['Kahvila Laituri Oy', 'company'],
  ['Esimerkkilän seurakunta', 'parish'],
  ['Kansalaisopisto Sarastus', 'educational-institution'],
  ['Käylän kylä', 'village'],
  ['Eläkkeensaajat ry', 'association'],
  ['Rakennusliike Hirsi Oy', 'company'],
  ['Pelastuslaitos', 'authority'],
  ['Hyvinvointikuntayhtymä', 'joint-municipal-authority'],
  ['Naapurila', 'municipality'],
  ['Arki kantaa -hanke', 'other'],
] as const;

function shown(locator: Locator): Locator {
  return locator.filter({ visible: true });
}

/** Types into a field and leaves it, which saves it. */
async function type(within: Page | Locator, label: string, text: string): Promise<void> {
  const field = shown(within.getByLabel(label, { exact: true }));
  await field.fill(text);
  await field.blur();
}

function part(page: Page, heading: string): Locator {
  return page
    .locator('.desk-part')
    .filter({ has: page.getByRole('heading', { name: heading, exact: true }) });
}

async function goTo(page: Page, name: string): Promise<void> {
  await page
    .getByRole('navigation', { name: words.pages.label })
    .getByRole('link', { name, exact: true })
    .click();
}

async function beginAgreement(page: Page, name: string): Promise<void> {
  await page.getByLabel(words.list.newName).fill(name);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name, level: 2 })).toBeVisible();
}

test('an agreement with twelve partners is made by hand', async ({ extension }) => {
  test.setTimeout(180_000);
  const page = await extension.openExtensionPage('library.html#/agreements');
  await expect(page.getByText(words.list.empty)).toBeVisible();
  expect(await findingsInLightAndDark(page)).toEqual([]);
  await beginAgreement(page, 'Esimerkkilän elinvoimasopimus');

  // What the agreement says, in two languages.
  await page.getByRole('checkbox', { name: domainFi.languageNames.sv }).check();
  await type(
    part(page, words.basics.naming),
    `${words.basics.name}, ${domainFi.languageNames.sv}`,
    'Exempelby livskraftsavtal',
  );
  await type(
    page,
    `${words.basics.purpose}, ${domainFi.languageNames.fi}`,
    'Pidämme huolta siitä, että kunnassa on hyvä asua.',
  );
  await type(page, words.basics.municipality, 'Vaala');
  await page.getByRole('button', { name: words.basics.goals.add }).click();
  await expect(page.getByLabel(`${words.basics.goals.one}, ${domainFi.languageNames.fi}`)).toBeFocused();
  await page.keyboard.type('Yksinäisyys vähenee');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: words.basics.goals.add }).click();
  const goals = page.getByLabel(`${words.basics.goals.one}, ${domainFi.languageNames.fi}`);
  await expect(goals.nth(1)).toBeFocused();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(goals.nth(1)).toHaveValue('Yksinäisyys vähenee');
  await expect(goals.nth(0)).toBeFocused();
  await page.getByRole('button', { name: words.basics.targets.add }).click();
  await shown(page.getByLabel(words.basics.targets.scope, { exact: true })).selectOption('village');
  await type(page, `${words.basics.targets.scopeName}, ${domainFi.languageNames.fi}`, 'Käylä');
  await page.getByRole('button', { name: words.basics.plans.add }).click();
  await type(page, words.basics.plans.fromYear, '20');
  await expect(page.getByText(workshop.trouble.notYear)).toBeVisible();
  await type(page, words.basics.plans.fromYear, '2026');
  await type(page, words.basics.signedOn, '21.5.2026');
  await type(page, words.basics.decision.section, '§ 45');
  expect(await findingsInLightAndDark(page)).toEqual([]);

  // Twelve partners, one after another, from the keyboard.
  await goTo(page, words.pages.partners);
  for (const [name, kind] of PARTNERS) {
    await page.getByLabel(words.partners.newKind).selectOption(kind);
    await page.getByLabel(words.partners.newName).fill(name);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('link', { name, exact: true })).toBeVisible();
    await expect(page.getByLabel(words.partners.newName)).toBeFocused();
  }
  await expect(page.getByText(words.partners.found(12, 12))).toBeVisible();
  await page.getByLabel(words.partners.search).fill('käyl');
  await expect(page.getByText(words.partners.found(1, 12))).toBeVisible();
  expect(await findingsInLightAndDark(page)).toEqual([]);

  // One of them in full.
  await page.getByRole('link', { name: 'Käylän kylä' }).click();
  await type(page, words.partner.businessId, '1234567-8');
  await expect(page.getByText(workshop.trouble.notBusinessId)).toBeVisible();
  await type(page, words.partner.businessId, '1234567 1');
  await expect(page.getByLabel(words.partner.businessId)).toHaveValue('1234567-1');
  await page.getByRole('button', { name: words.commitment.add }).click();
  await expect(page.getByLabel(`${words.commitment.text}, ${domainFi.languageNames.fi}`)).toBeFocused();
  await page.keyboard.type('Avaamme kylätalon kaikille kerran viikossa.');
  await page.getByText(words.commitment.more).click();
  await page.getByRole('checkbox', { name: domainFi.lifeStages['older-people'] }).check();
  await page.getByRole('checkbox', { name: 'Yksinäisyys vähenee' }).check();
  await type(page, words.commitment.measure.readings, '31.12.2026 120');
  const contact = part(page, words.partner.contact);
  await type(contact, `${words.contact.role}, ${domainFi.languageNames.fi}`, 'Kylän sihteeri');
  await type(contact, words.contact.email, 'ei osoite');
  await expect(page.getByText(workshop.trouble.notEmail)).toBeVisible();
  await type(contact, words.contact.email, 'sihteeri@kayla.example');
  await contact.getByLabel(words.contact.basis).selectOption('consent');
  await type(page, words.internal.name, 'Minna Mallikas');
  expect(await findingsInLightAndDark(page)).toEqual([]);

  await expect
    .poll(async () =>
      ((await extension.rows('partners')) as DeskPartner[]).find(({ kind }) => kind === 'village'),
    )
    .toMatchObject({
      businessId: '1234567-1',
      contact: { role: { fi: 'Kylän sihteeri' }, email: 'sihteeri@kayla.example', basis: 'consent' },
      internalContact: { name: 'Minna Mallikas' },
      commitments: [
        {
          text: { fi: 'Avaamme kylätalon kaikille kerran viikossa.' },
          lifeStages: ['older-people'],
          measure: { readings: [{ day: '2026-12-31', value: 120 }] },
        },
      ],
    });
  const [agreement] = await extension.rows('agreements');
  expect(agreement).toMatchObject({
    name: { fi: 'Esimerkkilän elinvoimasopimus', sv: 'Exempelby livskraftsavtal' },
    municipality: { code: '785' },
    decision: { section: 45 },
    developmentTargets: [{ scope: 'village', scopeName: { fi: 'Käylä' }, state: 'chosen' }],
  });
});

test('a published agreement is opened from its file, and a follow-up asks its partners anew', async ({
  extension,
}) => {
  const page = await extension.openExtensionPage('library.html#/agreements');
  const file = page.getByLabel(words.open.button);
  await file.setInputFiles({
    name: 'muu.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"a":1}'),
  });
  await expect(page.getByText(words.open.refused['not-publication'])).toBeVisible();
  await file.setInputFiles(PUBLISHED);
  await expect(page.getByRole('heading', { level: 2 })).toContainText('elinvoimasopimus');
  const [opened] = (await extension.rows('agreements')) as DeskAgreement[];
  expect(opened?.publishing.stem).toBe('esimerkkila');
  const partners = (await extension.rows('partners')).length;

  await page.getByRole('link', { name: words.toList }).click();
  await file.setInputFiles(PUBLISHED);
  await expect(page.getByText(words.open.present)).toBeVisible();
  expect(await extension.rows('agreements')).toHaveLength(1);

  await page.getByRole('link', { name: words.open.toPresent }).click();
  await goTo(page, words.pages.basics);
  await page.getByRole('button', { name: words.followUp }).click();
  await expect.poll(() => extension.rows('agreements')).toHaveLength(2);
  const asked = ((await extension.rows('partners')) as DeskPartner[]).filter(
    ({ agreementId }) => agreementId !== opened?.id,
  );
  expect(asked.length).toBeGreaterThan(partners / 2);
  expect(asked.every(({ steps }) => steps.length === 1 && steps[0]?.state === 'invited')).toBe(true);
  await page.keyboard.press('Control+z');
  await expect
    .poll(async () =>
      ((await extension.rows('agreements')) as DeskAgreement[]).filter(({ deletedAt }) => !deletedAt),
    )
    .toHaveLength(1);
});

test('a partner is not lost with its unsaved words, and one that is not there says so', async ({
  extension,
}) => {
  const page = await extension.openExtensionPage('library.html#/agreements');
  await page.getByRole('button', { name: words.list.add }).click();
  await expect(page.getByText(workshop.trouble.needed)).toBeVisible();
  await beginAgreement(page, 'Sopimus');
  await goTo(page, words.pages.partners);
  await page.getByLabel(words.partners.newName).fill('Kahvila Oy');
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'Kahvila Oy' }).click();
  await page.getByLabel(words.partner.website).fill('ei osoite');
  await goTo(page, words.pages.basics);
  await goTo(page, words.pages.partners);
  await page.getByRole('link', { name: 'Kahvila Oy' }).click();
  await expect(page.getByLabel(words.partner.website)).toHaveValue('ei osoite');
  await expect(page.getByText(workshop.trouble.notAddress)).toBeVisible();
  await page.getByLabel(words.partner.website).press('Escape');
  await expect(page.getByLabel(words.partner.website)).toHaveValue('');
  // Two ticks faster than the screen are both kept.
  const boxes = page.getByRole('group', { name: words.partner.languages }).getByRole('checkbox');
  await boxes.evaluateAll((all) => {
    for (const box of all.slice(0, 2)) (box as HTMLInputElement).click();
  });
  await expect
    .poll(async () => ((await extension.rows('partners')) as DeskPartner[]).map(({ languages }) => languages))
    .toEqual([['fi', 'sv']]);
  await page.getByRole('button', { name: words.partner.remove.button }).click();
  await expect(page.getByRole('link', { name: 'Kahvila Oy' })).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('link', { name: 'Kahvila Oy' })).toBeVisible();
  await page.evaluate(() => {
    location.hash = `${location.hash}/01890000-0000-7000-8000-000000000001`;
  });
  await expect(page.getByText(words.partners.missing)).toBeVisible();
});

test('a logo is made small, shown with its alternative text and taken away', async ({ extension }) => {
  const page = await extension.openExtensionPage('library.html#/agreements');
  await beginAgreement(page, 'Sopimus');
  await goTo(page, words.pages.partners);
  await page.getByLabel(words.partners.newName).fill('Kahvila Oy');
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'Kahvila Oy' }).click();
  const { logoWords } = words.partner;
  await page.getByLabel(logoWords.choose).setInputFiles({
    name: 'logo.png',
    mimeType: 'image/png',
    buffer: Buffer.from('ei kuva'),
  });
  await expect(page.getByText(logoWords.failed)).toBeVisible();
  const drawing =
    '<svg xmlns="http://www.w3.org/2000/svg" width="2000" height="500"><rect width="2000" height="500" fill="teal"/></svg>';
  await page.getByLabel(logoWords.choose).setInputFiles({
    name: 'logo.svg',
    mimeType: 'image/svg+xml',
    buffer: Buffer.from(drawing),
  });
  await expect(page.getByRole('img', { name: logoWords.noAlt })).toHaveJSProperty('naturalWidth', 480);
  await type(page, logoWords.alt, 'Ankkuri');
  await expect(page.getByRole('img', { name: 'Ankkuri' })).toBeVisible();
  expect(await findingsInLightAndDark(page)).toEqual([]);
  await page.getByRole('button', { name: logoWords.remove }).click();
  await expect(page.getByRole('img', { name: 'Ankkuri' })).toHaveCount(0);
});
