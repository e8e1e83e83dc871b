import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { v7 as uuidv7 } from 'uuid';
import { deskFindingsFi as kinds } from '#shared/language/extension/desk-findings-fi.ts';
import { extensionFi as words } from '#shared/language/extension/fi.ts';
import { formatDay } from '#shared/language/formats.ts';
import { parsePublication } from '#shared/publication/parse-publication.ts';
import { aDeskAgreement, aDeskCommitment, aDeskPartner } from '../../builders/desk.ts';
import { findingsInLightAndDark } from '../axe.ts';
import { expect, test } from '../extension-fixture.ts';
import type { LoadedExtension } from '../loaded-extension.ts';
import { publishedAt, type SeededDesk, seedDesk } from './seed-desk.ts';

const { deskCheck: told, desk } = words;
const role = { fi: 'Yhdistyksen sihteeri' };
const elements = ['livelihood', 'services', 'wellbeing', 'participation'] as const;

/** A day so many days before the one on which the test runs: what is in order does not become old. */
const daysAgo = (count: number) => new Date(Date.now() - count * 86_400_000).toISOString().slice(0, 10);
const moment = (count: number) => `${daysAgo(count)}T10:00:00.000Z`;
const signed = (day: string) => ({ id: uuidv7(), state: 'signed' as const, day });
const commitment = () => aDeskCommitment({ elements: [...elements], reportedOn: daysAgo(10) });

/** Opens a page of a seeded agreement. */
async function openPage(extension: LoadedExtension, seeded: SeededDesk, page: string): Promise<Page> {
  const library = await extension.openExtensionPage('library.html#/agreements');
  await expect(library.getByRole('heading', { name: desk.title })).toBeVisible();
  await seedDesk(library, seeded);
  await library.goto(library.url().replace(/#.*/, `#/agreements/${seeded.agreement.id}/${page}`));
  return library;
}

/** The group of findings of a kind. */
function group(page: Page, kind: keyof typeof kinds): Locator {
  return page.locator('details').filter({ has: page.getByText(kinds[kind].title) });
}

/** Opens the field of a finding, writes into it and leaves it. */
async function fill(within: Locator, text: string): Promise<void> {
  await within.getByRole('button', { name: told.mend.fill }).click();
  const field = within.getByRole('textbox');
  await expect(field).toBeFocused();
  await field.fill(text);
  await field.blur();
}

test.describe.configure({ timeout: 90_000 });

test('what stops publishing and what should be mended is seen, mended where it stands, and gone', async ({
  extension,
}) => {
  const {
    purpose: _purpose,
    publishing,
    ...agreement
  } = aDeskAgreement({ signedOn: daysAgo(300), goals: [{ id: uuidv7() }] });
  const measure = {
    name: { fi: 'Kävijät' },
    unit: { fi: 'henkeä' },
    start: 0,
    target: 100,
    readings: [
      { day: daysAgo(20), value: 20 },
      { day: daysAgo(40), value: 10 },
    ],
  };
  const kyla = aDeskPartner({
    steps: [signed(daysAgo(300))],
    name: { fi: 'Kylä ry' },
    businessId: '0201256-6',
    website: 'http://kyla.example/',
    description: { fi: 'Lataa ftp://kyla.example/ohje ennen kerhoa.' },
    contact: { role, basis: 'public-duty', until: '2020-01-01' },
    logo: { sha256: 'a'.repeat(64), type: 'image/png' },
    commitments: [{ ...commitment(), measure }],
  });
  const seura = aDeskPartner({
    steps: [signed(daysAgo(300))],
    name: { fi: 'Seura ry' },
    businessId: '1234567-1',
    contact: { role, email: 'maija.mallikas@seura.example', basis: 'consent' },
  });
  const library = await openPage(
    extension,
    { agreement: { ...agreement, publishing: { id: publishing.id } }, partners: [kyla, seura] },
    'check',
  );
  await expect(library.getByText(told.summary(2, 8, 1))).toBeVisible();
  await expect(library.getByText(told.outgoing.notYet)).toBeVisible();
  expect(await findingsInLightAndDark(library)).toEqual([]);

  await fill(group(library, 'missing-purpose'), 'Sopimus kokoaa kunnan väen.');
  await expect(group(library, 'missing-purpose')).toHaveCount(0);
  await expect(library.getByText(told.summary(1, 8, 1))).toBeFocused();
  await fill(group(library, 'missing-website'), 'esimerkkila.example');
  await expect(group(library, 'missing-website')).toHaveCount(0);

  await fill(group(library, 'contact-source-missing'), 'Lomake 3.5.2026');
  await expect(group(library, 'contact-source-missing')).toHaveCount(0);
  await fill(group(library, 'logo-without-alt'), 'Ankkuri');
  await expect(group(library, 'logo-without-alt')).toHaveCount(0);
  for (const [kind, button] of [
    ['personal-email', told.mend.remove],
    ['contact-expired', told.mend.remove],
    ['half-filled', told.mend.remove],
    ['link-not-web', told.mend.removeLink],
    ['readings-out-of-order', told.mend.sort],
    ['link-http', told.mend.secure],
  ] as const) {
    await group(library, kind).getByRole('button', { name: button }).click();
    await expect(group(library, kind)).toHaveCount(0);
  }
  expect(await findingsInLightAndDark(library)).toEqual([]);

  // What is left is mended on the partner's own page.
  await group(library, 'without-commitments').getByRole('link', { name: 'Seura ry' }).click();
  await expect(library).toHaveURL(new RegExp(`/partners/${seura.id}$`));
  await library.getByRole('button', { name: desk.commitment.add }).click();
  await library.goBack();
  await expect(group(library, 'without-commitments')).toHaveCount(0);
  await expect(group(library, 'half-filled')).toBeVisible();

  const rows = (await extension.rows('partners')) as (typeof kyla)[];
  const stored = rows.find(({ id }) => id === kyla.id);
  expect(stored).toMatchObject({
    website: 'https://kyla.example/',
    description: { fi: 'Lataa ennen kerhoa.' },
    logo: { alt: { fi: 'Ankkuri' } },
  });
  expect(stored).not.toHaveProperty('contact');
});

test('an agreement in order says so, and all that goes out can be read and searched', async ({
  extension,
}) => {
  const partner = aDeskPartner({
    steps: [signed(daysAgo(300))],
    businessId: '0201256-6',
    internalNote: 'Soita aina ensin Maijalle',
    commitments: [commitment()],
  });
  const library = await openPage(
    extension,
    { agreement: aDeskAgreement({ signedOn: daysAgo(300) }), partners: [partner] },
    'check',
  );
  await expect(library.getByText(told.nothing)).toBeVisible();
  await expect(library.getByText(told.changes.first)).toBeVisible();

  await library.locator('.outgoing > summary').click();
  const search = library.getByRole('searchbox', { name: told.outgoing.search });
  await expect(library.getByText('0201256-6')).toBeVisible();
  await search.fill('Maijalle');
  await expect(library.getByText(told.outgoing.nothing)).toBeVisible();
  await search.fill('KYLÄYHDISTYS');
  await expect(library.getByRole('heading', { name: 'Kumppani Kyläyhdistys ry' })).toBeVisible();
  await expect(library.getByText(partner.id)).toHaveCount(0);
  await library.getByRole('checkbox', { name: told.outgoing.technical }).check();
  await expect(library.getByText(partner.id).first()).toBeVisible();
  expect(await findingsInLightAndDark(library)).toEqual([]);
});

test('the published versions tell what changed from one to the next, give their files, and the history all steps', async ({
  extension,
}) => {
  const agreement = aDeskAgreement({ signedOn: daysAgo(300) });
  const kyla = aDeskPartner({
    steps: [signed(daysAgo(300))],
    name: { fi: 'Kylä ry' },
    businessId: '0201256-6',
    commitments: [commitment()],
  });
  const seura = aDeskPartner({
    steps: [signed(daysAgo(300))],
    name: { fi: 'Seura ry' },
    businessId: '1234567-1',
    commitments: [commitment()],
  });
  const fresh = aDeskPartner({
    name: { fi: 'Myöhäinen ry' },
    steps: [signed(daysAgo(90))],
    commitments: [commitment()],
  });
  const first = publishedAt(moment(200), { agreement, partners: [kyla, seura] });
  const changed = { ...kyla, website: 'https://kyla.example/' };
  const second = publishedAt(moment(60), { agreement, partners: [changed, seura, fresh] }, first);
  const left = {
    ...seura,
    steps: [...seura.steps, { id: uuidv7(), state: 'left' as const, day: daysAgo(30) }],
  };
  const library = await openPage(
    extension,
    { agreement, partners: [changed, left, fresh], published: [first, second] },
    'versions',
  );
  const versions = library.locator('.version');
  await expect(versions).toHaveCount(2);
  await versions.first().getByRole('button', { name: told.versions.changes }).click();
  const { outcomes } = told.changes;
  await expect(versions.first().getByText(`Myöhäinen ry ${outcomes.new}`)).toBeVisible();
  await expect(versions.first().getByText(`Kylä ry ${outcomes.changed}`)).toBeVisible();
  await expect(versions.first().getByText('https://kyla.example/')).toBeVisible();
  await expect(versions.first().getByText('Seura ry')).toHaveCount(0);
  await versions.nth(1).getByRole('button', { name: told.versions.changes }).click();
  await expect(library.getByText(told.versions.first)).toBeVisible();

  const downloading = library.waitForEvent('download');
  await versions.nth(1).getByRole('button', { name: told.versions.download }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('elinvoimasopimus.json');
  const read = parsePublication(await readFile(await download.path(), 'utf8'));
  expect(read).toEqual({ ok: true, publication: first });

  const lines = library.locator('.timeline-line');
  const line = (count: number, what: string) => `${formatDay(daysAgo(count), 'fi')}${what}`;
  const { history } = told;
  await expect(lines).toHaveText([
    line(300, history.agreement.signed),
    line(300, `${history.partners.signed}: Kylä ry, Seura ry`),
    line(90, `${history.partners.joined}: Myöhäinen ry`),
    line(30, `${history.partners.left}: Seura ry`),
  ]);
  expect(await findingsInLightAndDark(library)).toEqual([]);

  await library.getByRole('link', { name: desk.pages.check, exact: true }).click();
  await expect(library.getByText(told.changes.summary(1))).toBeVisible();
  await expect(library.getByText(`Seura ry ${outcomes.left}`)).toBeVisible();
  expect(await findingsInLightAndDark(library)).toEqual([]);
});
