import { published } from '../published-agreement.ts';
import { expect, test } from '../site-fixture.ts';
import { MOUNT, openHostPage, partnersOn } from './host-page.ts';

const FETCH_FAILED = 'Kumppaneiden tietoja ei saatu haettua.';
const READ_FAILED = 'Kumppaneiden tiedostoa ei voitu lukea.';
const NEWER = 'Kumppaneiden tiedot on tehty uudemmalla versiolla';

const whole = JSON.stringify(published);
const [firstPartner, ...otherPartners] = published.partners;

/** What may come instead of the data, and what is said of it. */
const TROUBLES: Readonly<Record<string, { body: string | Buffer; type?: string; said: string }>> = {
  'an empty file': { body: '', said: READ_FAILED },
  'a list': { body: '[]', said: READ_FAILED },
  nothing: { body: 'null', said: READ_FAILED },
  'a page instead of data': {
    body: '<!doctype html><title>Kirjaudu</title>',
    type: 'text/html',
    said: READ_FAILED,
  },
  'a file cut in the middle': { body: whole.slice(0, whole.length / 2), said: READ_FAILED },
  'a newer version': { body: JSON.stringify({ ...published, version: 2 }), said: NEWER },
  'a missing field': { body: JSON.stringify({ ...published, publisher: undefined }), said: READ_FAILED },
  'an impossible date': {
    body: JSON.stringify({ ...published, agreement: { ...published.agreement, signedOn: '2025-02-30' } }),
    said: READ_FAILED,
  },
  'a text of a megabyte': {
    body: JSON.stringify({
      ...published,
      partners: [{ ...firstPartner, name: { fi: 'x'.repeat(1_000_000) } }, ...otherPartners],
    }),
    said: READ_FAILED,
  },
  'a depth of ten thousand': { body: `${'['.repeat(10_000)}${']'.repeat(10_000)}`, said: READ_FAILED },
  'a depth of ten thousand inside the data': {
    body: JSON.stringify({ ...published, agreement: 0 }).replace(
      '"agreement":0',
      `"agreement":${'{"purpose":'.repeat(10_000)}1${'}'.repeat(10_000)}`,
    ),
    said: READ_FAILED,
  },
};

for (const [trouble, { body, type = 'application/json', said }] of Object.entries(TROUBLES)) {
  test(`${trouble} gives a sentence, a retry, and leaves the readable list`, async ({ page, site }) => {
    await page.route('**/kierre/esimerkkila.json', (route) => route.fulfill({ body, contentType: type }));
    await openHostPage(page, site);
    await expect(page.getByRole('status')).toContainText(said);
    await expect(page.getByText('Luettelo sivulla')).toBeVisible();
    await page.unroute('**/kierre/esimerkkila.json');
    await page.getByRole('button', { name: 'Yritä uudelleen' }).click();
    await expect(partnersOn(page)).toHaveCount(40);
  });
}

/** Forms in which a right file may come. */
const FORMS: Readonly<Record<string, { body: string | Buffer; type: string }>> = {
  'with a byte order mark': { body: `\ufeff${whole}`, type: 'application/json' },
  'as UTF-16': { body: Buffer.from(`\ufeff${whole}`, 'utf16le'), type: 'application/json' },
  'as UTF-16, the other way round': {
    body: Buffer.from(`\ufeff${whole}`, 'utf16le').swap16(),
    type: 'application/json',
  },
  'under the wrong type': { body: whole, type: 'text/plain' },
  'with a partner twice': {
    body: JSON.stringify({ ...published, partners: [...published.partners, published.partners[0]] }),
    type: 'application/json',
  },
  'with fields nobody knows': {
    body: JSON.stringify({ ...published, extra: { a: [1] } }),
    type: 'application/json',
  },
};

for (const [form, { body, type }] of Object.entries(FORMS)) {
  test(`data that comes ${form} is shown`, async ({ page, site }) => {
    await page.route('**/kierre/esimerkkila.json', (route) => route.fulfill({ body, contentType: type }));
    await openHostPage(page, site);
    await expect(partnersOn(page)).toHaveCount(40);
  });
}

for (const [trouble, code] of [
  ['refused by the other server', 'accessdenied'],
  ['offline', 'internetdisconnected'],
  ['a name that is not found', 'namenotresolved'],
] as const) {
  test(`${trouble}: a sentence in the reader’s language, a retry, and the readable list`, async ({
    page,
    site,
  }) => {
    await page.route('**/kierre/esimerkkila.json', (route) => route.abort(code));
    await openHostPage(page, site, { attributes: 'lang="sv"' });
    await expect(page.getByRole('status')).toContainText('Uppgifterna om partnerna kunde inte hämtas.');
    await expect(page.getByText('Luettelo sivulla')).toBeVisible();
    await page.unroute('**/kierre/esimerkkila.json');
    await page.getByRole('button', { name: 'Försök igen' }).click();
    await expect(partnersOn(page)).toHaveCount(40);
  });
}

test('data from a server that lets no other site read it is told as not fetched', async ({ page, site }) => {
  // The journal's server answers, but says nothing of who may read it.
  const other = site.address('lehti', '/tyyli.css');
  await page.context().grantPermissions(['local-network-access']);
  await openHostPage(page, site, { body: MOUNT.replace('/kierre/esimerkkila.json', other) });
  await expect(page.getByRole('status')).toContainText(FETCH_FAILED);
});

test('data that never ends coming is given up after a minute', async ({ page, site }) => {
  await page.clock.install();
  await page.route('**/kierre/esimerkkila.json', () => {
    // Never answered.
  });
  await openHostPage(page, site);
  await page.clock.fastForward(59_000);
  await expect(page.getByText('Luettelo sivulla')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Yritä uudelleen' })).toHaveCount(0);
  await page.clock.fastForward(2_000);
  await expect(page.getByRole('status')).toContainText(FETCH_FAILED);
});

test('100,000 partners are shown, searched and told of', async ({ page, site }) => {
  const [partner] = published.partners;
  const partners = Array.from({ length: 100_000 }, (_, index) => ({
    ...partner,
    id: `018f3852-2e48-7000-8000-${index.toString(16).padStart(12, '0')}`,
    name: { fi: `Kumppani ${index}` },
  }));
  const body = JSON.stringify({ ...published, partners, commitments: [] });
  await page.route('**/kierre/esimerkkila.json', (route) =>
    route.fulfill({ body, contentType: 'application/json' }),
  );
  await openHostPage(page, site);
  await expect(page.locator('[part="count"]')).toHaveText(/100.000 kumppania/, { timeout: 60_000 });
  await page.getByRole('searchbox').fill('99999');
  await expect(partnersOn(page)).toHaveCount(1, { timeout: 60_000 });
});
