import type { Page } from '@playwright/test';
import { v7 as uuidv7 } from 'uuid';
import { type DeskPartner, presentStep } from '#shared/desk/desk-partner-schema.ts';
import { domainFi } from '#shared/language/domain/fi.ts';
import { extensionFi } from '#shared/language/extension/fi.ts';
import { extensionSv } from '#shared/language/extension/sv.ts';
import { aDeskAgreement, aDeskCommitment, aDeskPartner } from '../../builders/desk.ts';
import { findingsInLightAndDark } from '../axe.ts';
import { expect, test } from '../extension-fixture.ts';
import { seedDesk } from './seed-desk.ts';

const { deskSigning: words } = extensionFi;
const { signatureStates: states } = domainFi;

const nameOf = (place: number) => `Äijälän yhdistys ${String(place).padStart(3, '0')}`;

/** An agreement with so many partners that have been asked; every third has promised something. */
async function openSigning(page: Page, count: number): Promise<void> {
  const agreement = aDeskAgreement({ languages: ['fi', 'sv'], validFrom: '2026-02-01' });
  const partners = Array.from({ length: count }, (_, place) => {
    const made = aDeskPartner({ name: { fi: nameOf(place + 1) } });
    const commitments = place % 3 === 0 ? [aDeskCommitment()] : [];
    return { ...made, steps: [{ id: uuidv7(), state: 'invited' as const }], commitments };
  });
  await seedDesk(page, { agreement, partners });
  await page.reload();
  await page.evaluate((id) => {
    location.hash = `#/agreements/${id}/signing`;
  }, agreement.id);
  await expect(page.getByRole('heading', { name: words.title, level: 3 })).toBeVisible();
}

/** Lets the sheet be drawn, and leaves the printing to the test. */
async function holdPrinting(page: Page): Promise<void> {
  await page.evaluate(() => {
    globalThis.print = () => undefined;
  });
}

/** The titles in the outline of a printed file: its headings, as far as they are on a page. */
function outlineOf(pdf: Buffer): string[] {
  const found = pdf.toString('latin1').matchAll(/\/Title\s*(?:<([0-9A-F]+)>|\(((?:\\.|[^\\)])*)\))/gi);
  return [...found].map(([, hex, plain = '']) =>
    hex === undefined ? plain : Buffer.from(hex, 'hex').subarray(2).swap16().toString('utf16le'),
  );
}

test('a step is noted for many partners at once, and taken back as one', async ({ extension }) => {
  const page = await extension.openExtensionPage('library.html#/agreements');
  await openSigning(page, 249);
  await expect(page.getByText(words.list.found(249, 249))).toBeVisible();
  await expect(page.getByRole('link', { name: nameOf(100) })).toBeVisible();
  await expect(page.getByRole('link', { name: nameOf(101) })).toBeHidden();
  await page.getByRole('button', { name: words.list.more(149) }).click();
  await expect(page.getByRole('link', { name: nameOf(101) })).toBeVisible();

  await page.getByLabel(words.list.search).fill('äijälän 00');
  await expect(page.getByText(words.list.found(11, 249))).toBeVisible();
  await page.getByRole('checkbox', { name: words.list.chooseAll(11) }).check();
  const form = page.locator('form.signing-bulk');
  await form.getByLabel(words.steps.day).fill('31.2.2026');
  await form.getByRole('button', { name: words.bulk.note(11) }).click();
  await expect(form.getByText(extensionFi.workshop.trouble.notDay)).toBeVisible();
  await expect(form.getByLabel(words.steps.day)).toBeFocused();
  expect(await findingsInLightAndDark(page)).toEqual([]);
  await form.getByLabel(words.steps.day).fill('21.5.2026');
  await form.getByLabel(words.steps.signatoryRole).fill('puheenjohtaja');
  await form.getByRole('button', { name: words.bulk.note(11) }).click();

  await expect(page.getByText(/^Allekirjoittanut 21\.5\.2026 · liittynyt myöhemmin/)).toHaveCount(11);
  await expect(page.locator('.tally div', { hasText: states.signed })).toContainText('11');
  const signed = async () =>
    ((await extension.rows('partners')) as DeskPartner[]).filter(
      (partner) => presentStep(partner).state === 'signed',
    );
  expect((await signed()).map((partner) => presentStep(partner))).toEqual(
    Array.from({ length: 11 }, () =>
      expect.objectContaining({ day: '2026-05-21', signatoryRole: 'puheenjohtaja' }),
    ),
  );
  await page.keyboard.press('Control+z');
  await expect.poll(signed).toEqual([]);
});

test('a partner’s steps are noted, corrected and taken away on its page', async ({ extension }) => {
  const page = await extension.openExtensionPage('library.html#/agreements');
  await openSigning(page, 1);
  await page.getByRole('link', { name: nameOf(1) }).click();
  await page.getByRole('button', { name: words.steps.add.signed }).click();
  const step = page.locator('.signing-steps li').nth(1);
  await expect(step.getByLabel(words.steps.state)).toBeFocused();
  await step.getByLabel(words.steps.day).fill('1.2.2026');
  await step.getByLabel(words.steps.document).fill('D/12/2026');
  await step.getByLabel(words.steps.document).blur();
  const steps = async () => ((await extension.rows('partners')) as DeskPartner[])[0]?.steps;
  await expect
    .poll(steps)
    .toEqual([
      expect.objectContaining({ state: 'invited' }),
      expect.objectContaining({ state: 'signed', day: '2026-02-01', document: 'D/12/2026' }),
    ]);
  await page.getByRole('button', { name: words.steps.add.left }).click();
  await expect(page.getByLabel(words.steps.reason)).toBeVisible();
  expect(await findingsInLightAndDark(page)).toEqual([]);
  await page
    .locator('.signing-steps li')
    .nth(2)
    .getByRole('button', { name: /Irtautunut/ })
    .click();
  await expect.poll(steps).toHaveLength(2);

  // A ready commitment is taken as it is.
  await page.getByText(words.pledges.heading).click();
  await page
    .getByRole('button', { name: new RegExp(`^${words.pledges.take}:`) })
    .first()
    .click();
  await expect(
    page.getByLabel(`${extensionFi.desk.commitment.text}, ${domainFi.languageNames.sv}`).last(),
  ).not.toHaveValue('');
  expect(await findingsInLightAndDark(page)).toEqual([]);
});

test('the page to sign has all 120 partners, and nothing of the screen', async ({ extension }) => {
  const page = await extension.openExtensionPage('library.html#/agreements');
  await openSigning(page, 120);
  await holdPrinting(page);
  await page.getByLabel(words.print.roles).fill('Puheenjohtaja\nSihteeri');
  await page.getByRole('button', { name: words.print.page(120) }).click();
  await expect(page.locator('.signing-sheet')).toHaveCount(1);
  await expect(page.locator('.signing-sheet')).toBeHidden();

  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.signing-sheet')).toBeVisible();
  for (const hidden of [
    page.locator('.desk-head'),
    page.locator('.signing-list'),
    page.getByRole('banner'),
  ]) {
    await expect(hidden.filter({ visible: true })).toHaveCount(0);
  }
  const pdf = await page.pdf({ preferCSSPageSize: true, outline: true, tagged: true });
  const titles = outlineOf(pdf);
  expect(titles.filter((title) => title.startsWith('Äijälän yhdistys'))).toEqual(
    Array.from({ length: 120 }, (_, place) => nameOf(place + 1)),
  );
  // A4 upright, and as many pages as two signatories each need.
  expect(pdf.toString('latin1')).toMatch(/\/MediaBox\s*\[\s*0 0 59[45](\.\d+)? 84[12]/);
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
  expect(pages.length).toBeGreaterThan(24);
});

test('each partner that has signed gets a certificate, in the language that is chosen', async ({
  extension,
}) => {
  const page = await extension.openExtensionPage('library.html#/agreements');
  await openSigning(page, 3);
  await expect(page.getByText(words.print.noneSigned)).toBeVisible();
  await page.getByRole('checkbox', { name: words.list.chooseAll(3) }).check();
  await page.getByRole('checkbox', { name: nameOf(3) }).uncheck();
  await page.locator('form.signing-bulk').getByLabel(words.steps.day).fill('1.2.2026');
  await page.getByRole('button', { name: words.bulk.note(2) }).click();
  await page.getByLabel(words.print.language).selectOption('sv');
  await holdPrinting(page);
  await page.getByRole('button', { name: words.print.certificates(2) }).click();
  const certificates = page.locator('.certificate');
  await expect(certificates).toHaveCount(2);
  await page.emulateMedia({ media: 'print' });
  const { sheet } = extensionSv.deskSigning;
  await expect(certificates.first()).toContainText(`${sheet.signedOn} 1.2.2026`);
  await expect(certificates.first()).toContainText(sheet.certified);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
});
