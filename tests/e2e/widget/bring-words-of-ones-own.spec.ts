import { published } from '../published-agreement.ts';
import { expect, test } from '../site-fixture.ts';
import { collectComplaints, MOUNT, openHostPage, partnersOn } from './host-page.ts';

/** A few words of a file that a municipality might bring; the words here are made up. */
const WORDS = {
  widget: {
    partners: 'Guoimmit',
    search: 7,
    partnerCount: { one: '{count} guoibmi', two: '{count} guoimmi', other: '{count} guoimmit' },
  },
  domain: { partnerKinds: { company: 'Fitnodagat' } },
};

const body = MOUNT.replace('data-src', 'data-words="/sanat.json" data-src');

test('a page in Northern Sámi gets the words it brings, with the plural of two, and Finnish for what it lacks', async ({
  page,
  site,
}) => {
  const partners = published.partners.slice(0, 2);
  await page.route('**/kierre/esimerkkila.json', (route) =>
    route.fulfill({ json: { ...published, partners } }),
  );
  await page.route('**/sanat.json', (route) => route.fulfill({ json: WORDS }));
  await openHostPage(page, site, { body, attributes: 'lang="se"' });
  await expect(page.getByRole('heading', { name: 'Guoimmit' })).toBeVisible();
  await expect(page.locator('[part="count"]')).toHaveText('2 guoimmi');
  await expect(page.getByRole('searchbox', { name: 'Hae kumppaneista' })).toBeVisible();
  await expect(page.locator('[data-hyvan-kierre] .widget')).toHaveAttribute('lang', 'se');
  await expect(partnersOn(page).first().locator('[lang="fi"]').first()).toBeVisible();
});

test('words that cannot be read are left, the page is told, and Finnish serves', async ({ page, site }) => {
  const complaints = await collectComplaints(page);
  await page.route('**/sanat.json', (route) => route.fulfill({ body: '<html>' }));
  await openHostPage(page, site, { body, attributes: 'lang="smn"' });
  await expect(page.getByRole('heading', { name: 'Kumppanit' })).toBeVisible();
  await expect.poll(() => complaints.join()).toContain('words not read');
});

test('a reader suggests a correction by the municipality’s own way, with what it is about filled in', async ({
  page,
  site,
}) => {
  const suggest = { address: 'https://lomake.esimerkkila.example/korjaus?kumppani={partner}&id={id}' };
  const agreement = { ...published.agreement, suggest };
  await page.route('**/kierre/esimerkkila.json', (route) =>
    route.fulfill({ json: { ...published, agreement } }),
  );
  await openHostPage(page, site);
  await page.getByRole('link', { name: 'Kaarnan apteekki' }).click();
  const id = /kierre-([0-9a-f-]{36})$/.exec(page.url())?.[1];
  await expect(page.getByRole('link', { name: 'Ehdota korjausta' })).toHaveAttribute(
    'href',
    `https://lomake.esimerkkila.example/korjaus?kumppani=Kaarnan%20apteekki&id=${id}`,
  );
});

test('where there is only a mailbox, the letter has its subject', async ({ page, site }) => {
  const agreement = { ...published.agreement, suggest: { email: 'palaute@esimerkkila.example' } };
  await page.route('**/kierre/esimerkkila.json', (route) =>
    route.fulfill({ json: { ...published, agreement } }),
  );
  await openHostPage(page, site);
  await expect(page.getByRole('link', { name: 'Ehdota korjausta' })).toHaveAttribute(
    'href',
    'mailto:palaute@esimerkkila.example?subject=Korjausehdotus%3A%20Esimerkkil%C3%A4n%20elinvoimasopimus',
  );
});

test('paper gets every partner of a list longer than the screen shows, and the screen its own again', async ({
  page,
  site,
}) => {
  const partners = Array.from({ length: 1_000 }, (_, index) => ({
    ...published.partners[0],
    id: `018f3852-2e48-7000-8000-${index.toString(16).padStart(12, '0')}`,
    name: { fi: `Kumppani ${index}` },
  }));
  const data = { ...published, partners, commitments: [] };
  await page.route('**/kierre/esimerkkila.json', (route) => route.fulfill({ json: data }));
  await openHostPage(page, site);
  await expect(partnersOn(page)).toHaveCount(400);
  await page.evaluate(() => {
    addEventListener('beforeprint', () => {
      const root = document.querySelector('[data-hyvan-kierre]')?.shadowRoot;
      document.body.setAttribute('data-printed', String(root?.querySelectorAll('.partner').length));
    });
  });
  await page.pdf();
  await expect(page.locator('body')).toHaveAttribute('data-printed', '1000');
  await expect(partnersOn(page)).toHaveCount(400);
});

test('names stand in the order of the reader’s language: å, ä and ö last', async ({ page, site }) => {
  const [partner] = published.partners;
  const partners = ['Öljy', 'Zeta', 'Ähtäri', 'Åsa', 'Aapo'].map((name, index) => ({
    ...partner,
    id: `018f3852-2e48-7000-8000-00000000000${index}`,
    name: { fi: name },
  }));
  const data = { ...published, partners, commitments: [] };
  await page.route('**/kierre/esimerkkila.json', (route) => route.fulfill({ json: data }));
  await openHostPage(page, site);
  await expect(page.locator('[data-hyvan-kierre] .partner-name')).toHaveText([
    'Aapo',
    'Zeta',
    'Åsa',
    'Ähtäri',
    'Öljy',
  ]);
});

test('the browser’s own find meets the words of the list', async ({ page, site }) => {
  await openHostPage(page, site);
  await expect(partnersOn(page)).toHaveCount(40);
  const found = await page.evaluate(() => {
    const { find } = window as unknown as { find(text: string): boolean };
    return find.call(window, 'Lähde liikkeelle');
  });
  expect(found).toBe(true);
});
