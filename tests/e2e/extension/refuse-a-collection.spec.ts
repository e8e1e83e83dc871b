import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { extensionFi as words } from '#shared/language/extension/fi.ts';
import { aShared, aSharedCollection } from '../../builders/shared.ts';
import { findingsInLightAndDark } from '../axe.ts';
import { type CollectionServer, serveCollections } from '../collection-server.ts';
import { test as base, expect } from '../extension-fixture.ts';

const { subscription: text } = words;

/** A web server that means no good, and another machine that must never be asked. */
const test = base.extend<{ server: CollectionServer; inside: CollectionServer }>({
  loading: { grantsWhatIsAsked: true },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what the fixture needs
  server: async ({}, use) => {
    const server = await serveCollections();
    await use(server);
    await server.close();
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what the fixture needs
  inside: async ({}, use) => {
    const inside = await serveCollections();
    await use(inside);
    await inside.close();
  },
});

test.describe.configure({ timeout: 180_000 });

const collection = (practice: object) => ({
  ...aSharedCollection(),
  practices: [{ ...aShared(), ...practice }],
});
const asText = (value: unknown) => JSON.stringify(value);

/** Looks at the collection of an address. */
async function look(page: Page, address: string): Promise<void> {
  await page.getByLabel(text.find.label).fill(address);
  await page.getByRole('button', { name: text.find.look }).click();
}

test('a hostile collection is refused with a sentence, and nothing is saved of it', async ({
  extension,
  server,
  inside,
}) => {
  const target = inside.address('/secret.json').replace('localhost', '127.0.0.1');
  inside.put('/secret.json', asText(aSharedCollection()));
  const bomb = gzipSync(Buffer.alloc(64_000_000, ' '));
  server.answer('/bomb.json', (_, response) => {
    response.writeHead(200, { 'Content-Encoding': 'gzip', 'Content-Type': 'application/json' }).end(bomb);
  });
  server.answer('/redirect.json', (_, response) => response.writeHead(302, { Location: target }).end());
  server.answer('/broken.json', (_, response) => response.destroy());
  const proto = asText(collection({ card: {} })).replace('"card":{}', '"card":{"__proto__":{"x":1}}');
  const many = Array.from({ length: 100_000 }, () => ({}));
  const files: [string, string | undefined, keyof typeof text.problems][] = [
    ['script', asText(collection({ source: { address: 'javascript:alert(1)' } })), 'invalid'],
    [
      'script-in-card',
      asText(collection({ card: { links: [{ text: 'a', address: 'javascript:1' }] } })),
      'invalid',
    ],
    ['types', asText(collection({ title: 7 })), 'invalid'],
    ['proto', proto, 'invalid'],
    ['many', asText({ ...aSharedCollection(), practices: many }), 'too-many'],
    ['newer', asText({ ...aSharedCollection(), version: 2 }), 'newer-version'],
    ['page', '<!doctype html><title>Kokoelma</title>', 'not-json'],
    ['other', asText({ format: 'hyvan-kierre/publication', version: 1 }), 'not-collection'],
    [
      'next',
      asText({ ...aSharedCollection(), next: { address: target, sha256: '0'.repeat(64) } }),
      'invalid',
    ],
    ['missing', undefined, 'not-found'],
    ['redirect', undefined, 'moved'],
    ['bomb', undefined, 'too-large'],
    ['broken', undefined, 'failed'],
  ];
  const page = await extension.openExtensionPage('library.html#/collections/subscribed');
  for (const [name, content, problem] of files) {
    server.put(`/${name}.json`, content);
    await look(page, server.address(`/${name}.json`));
    const alert = page.getByRole('alert').filter({ hasText: text.problems[problem] });
    await expect(alert, name).toBeVisible();
    await expect(alert, name).toContainText(text.nothingChanged);
    await page.getByLabel(text.find.label).fill('');
  }
  await look(page, 'javascript:alert(1)');
  await expect(page.getByText(text.problems['no-address'])).toBeVisible();
  expect(await findingsInLightAndDark(page)).toEqual([]);
  for (const table of ['subscriptions', 'subscribedContents', 'subscribedPractices', 'steps']) {
    expect(await extension.rows(table), table).toEqual([]);
  }
  expect(inside.takeRequests()).toEqual([]);
});

test('mark-up in a collection stays text, and a file that turns hostile leaves the last good copy', async ({
  extension,
  server,
}) => {
  const markup = '<img src=x onerror="document.title=1"><script>1</script>';
  const good = asText(
    collection({ title: { fi: markup }, summary: { fi: markup }, card: { rhythm: markup } }),
  );
  server.put('/collection.json', good);
  const page = await extension.openExtensionPage('library.html#/collections/subscribed');
  await look(page, server.address('/collection.json'));
  await page.getByRole('button', { name: text.find.subscribe }).click();
  await page.getByText(text.open.showPractice).click();
  await expect(page.locator('.subscribed-row').getByText(markup, { exact: true })).toHaveCount(3);
  await expect(page.locator('main img, main script')).toHaveCount(0);
  const before = await extension.rows('subscribedPractices');

  await page.bringToFront();
  server.put('/collection.json', good.replace('http', 'javascript'));
  await page.getByRole('button', { name: new RegExp(`^${text.refresh}`) }).click();
  await expect(page.getByText(text.problems.invalid)).toBeVisible();
  await expect(page.getByText(/Viimeksi luettu sisältö on tallessa/)).toBeVisible();
  expect(await extension.rows('subscribedPractices')).toEqual(before);
  await page.bringToFront();
  expect(await findingsInLightAndDark(page)).toEqual([]);

  // Another collection in its place is not taken for it.
  server.put('/collection.json', asText({ ...JSON.parse(good), id: '019a0000-0000-7000-8000-00000000000f' }));
  await page.getByRole('button', { name: new RegExp(`^${text.refresh}`) }).click();
  await expect(page.getByText(text.problems['other-collection'])).toBeVisible();
  server.put('/collection.json', good);
  await page.getByRole('button', { name: new RegExp(`^${text.refresh}`) }).click();
  await expect(page.getByText(/Viimeksi luettu sisältö on tallessa/)).toHaveCount(0);
});

test('a person who refuses is told that the site was not read', async ({ extension, server }) => {
  server.put('/collection.json', asText(collection({})));
  const page = await extension.openExtensionPage('library.html#/collections/subscribed');
  await page.evaluate(() => {
    const { chrome } = globalThis as unknown as {
      chrome: { permissions: { request: () => Promise<boolean> } };
    };
    chrome.permissions.request = async () => false;
  });
  await look(page, server.address('/collection.json'));
  await expect(page.getByText(text.problems.refused)).toBeVisible();
  expect(server.takeRequests()).toEqual([]);
});
