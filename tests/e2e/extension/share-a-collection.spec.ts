import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { extensionFi as words } from '#shared/language/extension/fi.ts';
import { collectionFiles } from '#shared/subscription/publish-collection.ts';
import { aCollection } from '../../builders/collection.ts';
import { aShared, aSharedCollection } from '../../builders/shared.ts';
import { findingsInLightAndDark } from '../axe.ts';
import { type CollectionServer, serveCollections } from '../collection-server.ts';
import { test as base, expect } from '../extension-fixture.ts';
import { type LoadedExtension, loadExtension } from '../loaded-extension.ts';
import { seedCollection, seeded } from './seed-collection.ts';

const { subscription: text, collection: ownText, practice: card } = words;

/** A second municipality with a profile of its own, and the web server between the two. */
const test = base.extend<{ other: LoadedExtension; server: CollectionServer }>({
  loading: { grantsWhatIsAsked: true },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what the fixture needs
  other: async ({}, use) => {
    const other = await loadExtension({ grantsWhatIsAsked: true });
    await use(other);
    await other.close();
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what the fixture needs
  server: async ({}, use) => {
    const server = await serveCollections();
    await use(server);
    await server.close();
  },
});

test.describe.configure({ timeout: 240_000 });

const PAGE = 'http://www.koivula.example';

/** Opens the page on which a collection is published, with a folder that stands in for what the browser's picker gives. */
async function openPublish(page: Page, collectionId: string): Promise<void> {
  await go(page, `/collections/${collectionId}/publish`);
  await expect(page.getByRole('heading', { name: text.publish.heading })).toBeVisible();
  await page.evaluate(() => {
    Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() });
  });
}

async function go(page: Page, address: string): Promise<void> {
  await page.bringToFront();
  await page.goto(page.url().replace(/#.*/, `#${address}`));
}

/** Publishes to the folder, and puts what was written on the server. */
async function publish(page: Page, server: CollectionServer): Promise<string> {
  await page.getByRole('button', { name: text.publish.toFolder }).click();
  await expect(page.getByText(/^Julkaisu on tehty/)).toBeVisible();
  const written = await page.evaluate(async () => {
    const folder = await navigator.storage.getDirectory();
    return (await (await folder.getFileHandle('collection.json')).getFile()).text();
  });
  server.put('/kierre/collection.json', written);
  return written;
}

async function editSummary(page: Page, practiceId: string, summary: string): Promise<void> {
  await go(page, `/practice/${practiceId}`);
  await page.getByRole('button', { name: card.editField(words.fields.summary) }).click();
  await page.getByRole('textbox', { name: words.fields.summary }).fill(summary);
  await page.getByRole('button', { name: words.common.save, exact: true }).click();
  await expect(page.getByText(summary).first()).toBeVisible();
}

async function subscribe(page: Page, address: string): Promise<void> {
  await go(page, '/collections/subscribed');
  await page.getByLabel(text.find.label).fill(address);
  await page.getByRole('button', { name: text.find.look }).click();
}

test('two municipalities share a collection by its address: new, changed, withdrawn, copied', async ({
  extension,
  other,
  server,
}) => {
  const collection = aCollection({ name: 'Osallisuuden käytännöt', order: 'hand' });
  const [table, cafe, voucher, walk] = [
    seeded({ title: 'Kumppanuuspöytä' }, `${PAGE}/poyta`, collection.id),
    seeded({ title: 'Kyläkahvila', kind: 'article' }, `${PAGE}/kahvila`, collection.id),
    seeded({ title: 'Hyvinvointiseteli', kind: 'welfare-voucher' }, `${PAGE}/seteli`, collection.id),
    seeded({ title: 'Kävelyryhmä', kind: 'article' }, `${PAGE}/kavely`),
  ];
  const a = await extension.openExtensionPage('library.html#/collections');
  await expect(a.getByText(ownText.empty)).toBeVisible();
  await seedCollection(a, [collection], [table, cafe, voucher, walk]);

  // The first municipality publishes.
  await openPublish(a, collection.id);
  await expect(a.getByText(text.publish.goes(3))).toBeVisible();
  await expect(a.getByText(text.publish.missing.name)).toBeVisible();
  await a.getByLabel(text.publish.name).fill('Koivulan kunta');
  await a.getByLabel(text.publish.website).fill('https://www.koivula.example');
  await a.getByLabel(text.publish.licence).selectOption('cc-by-4.0');
  expect(await findingsInLightAndDark(a)).toEqual([]);
  await publish(a, server);
  expect(await findingsInLightAndDark(a)).toEqual([]);

  // The second one looks at it, and subscribes.
  const b = await other.openExtensionPage('library.html#/collections/subscribed');
  await expect(b.getByText(text.empty)).toBeVisible();
  expect(await findingsInLightAndDark(b)).toEqual([]);
  await subscribe(b, server.address('/kierre/collection.json'));
  await expect(b.getByRole('heading', { name: text.find.found })).toBeFocused();
  await expect(b.getByText(text.publishedBy('Koivulan kunta'))).toBeVisible();
  await expect(b.getByText(text.find.licence('CC BY 4.0'))).toBeVisible();
  expect(await findingsInLightAndDark(b)).toEqual([]);
  expect(await other.rows('subscriptions')).toEqual([]);
  await b.getByRole('button', { name: text.find.subscribe }).click();
  await expect(b.getByRole('heading', { name: 'Osallisuuden käytännöt' })).toBeFocused();
  await expect(b.getByText(text.open.nothingNew)).toBeVisible();
  await expect(row(b, 'Kyläkahvila')).toBeVisible();
  expect(await findingsInLightAndDark(b)).toEqual([]);
  expect(server.takeRequests().map(({ path, status }) => `${path} ${status}`)).toEqual([
    '/kierre/collection.json 200',
  ]);

  // Unchanged, it costs one request that is answered 304.
  const refresh = b.getByRole('button', { name: new RegExp(`^${text.refresh}`) });
  await refresh.click();
  await expect
    .poll(() => server.takeRequests())
    .toEqual([{ path: '/kierre/collection.json', status: 304, hasCookies: false }]);

  // The first one changes one, adds one and withdraws one.
  await editSummary(a, table.practice.id, 'Pöytä kokoontuu joka kuukausi.');
  await go(a, `/practice/${walk.practice.id}`);
  await expect(a.getByRole('heading', { name: 'Kävelyryhmä' })).toBeVisible();
  await a.getByText(words.collection.organise.heading, { exact: true }).click();
  await a.getByRole('combobox', { name: words.collection.organise.addToCollection }).fill(collection.name);
  await a.keyboard.press('Enter');
  await expect(a.getByRole('link', { name: collection.name })).toBeVisible();
  await go(a, `/collections/${collection.id}`);
  await a.getByRole('button', { name: ownText.take('Hyvinvointiseteli') }).click();
  await expect(a.getByText(ownText.taken('Hyvinvointiseteli'))).toBeAttached();
  await openPublish(a, collection.id);
  await publish(a, server);
  await expect(a.getByText(text.publish.changes(1, 1, 1))).toBeVisible();

  // The second one reads anew and is told.
  await b.bringToFront();
  await refresh.click();
  await expect(b.getByText(text.news.new(1), { exact: true })).toBeVisible();
  await expect(b.getByText(text.news.changed(1), { exact: true })).toBeVisible();
  await expect(b.getByText(text.news.withdrawn(1), { exact: true })).toBeVisible();
  await expect(b.getByText(text.open.changedFields(words.fields.summary.toLowerCase()))).toBeVisible();
  await expect(row(b, 'Kävelyryhmä')).toContainText(text.open.states.new);
  await expect(row(b, 'Hyvinvointiseteli')).toContainText(/Poistettu kokoelmasta \d+\.\d+\.\d{4}/);
  await row(b, 'Kumppanuuspöytä').getByText(text.open.showChanges).click();
  await expect(row(b, 'Kumppanuuspöytä')).toContainText('Pöytä kokoontuu joka kuukausi.');
  await expect(b.getByRole('navigation').getByText(text.newCount(3)).first()).toBeAttached();
  expect(await findingsInLightAndDark(b)).toEqual([]);
  await b.getByRole('button', { name: text.open.markSeen }).click();
  await expect(b.getByText(text.open.nothingNew)).toBeVisible();
  await b.getByLabel(text.open.filter).fill('kahvila');
  await expect(b.getByText(text.open.found(1), { exact: true })).toBeVisible();
  await b.getByLabel(text.open.filter).fill('');

  // It copies two by the keyboard, and edits one of them.
  for (const title of ['Kumppanuuspöytä', 'Kyläkahvila']) {
    await b.getByRole('checkbox', { name: text.open.choose(title) }).focus();
    await b.keyboard.press('Space');
  }
  await b.getByRole('button', { name: text.open.copyChosen(2) }).focus();
  await b.keyboard.press('Enter');
  await expect(b.getByText(text.open.copied(2))).toBeVisible();
  await expect(row(b, 'Kyläkahvila').getByRole('link', { name: text.open.inLibrary })).toBeVisible();
  await row(b, 'Kyläkahvila')
    .getByRole('button', { name: /Kopioi/ })
    .click();
  await expect(b.getByText(text.open.known(1))).toBeFocused();
  expect(await findingsInLightAndDark(b)).toEqual([]);
  await b.getByRole('button', { name: text.open.copyNone }).click();
  await row(b, 'Kumppanuuspöytä').getByRole('link', { name: text.open.inLibrary }).click();
  await expect(b.getByText(/^Kopioitu kokoelmasta/)).toBeVisible();
  await b.getByRole('button', { name: card.editField(words.fields.title) }).click();
  await b.getByRole('textbox', { name: words.fields.title }).fill('Meidän pöytämme');
  await b.getByRole('button', { name: words.common.save, exact: true }).click();
  await expect(b.getByRole('heading', { name: 'Meidän pöytämme' })).toBeVisible();
  expect(await findingsInLightAndDark(b)).toEqual([]);
  const copyAddress = new URL(b.url()).hash;

  // The first one changes it again; the second one is told on its card, and takes in all but its own.
  await editSummary(a, table.practice.id, 'Pöytä kokoontuu kerran vuodessa.');
  await openPublish(a, collection.id);
  await publish(a, server);
  await go(b, '/collections/subscribed');
  await b.getByRole('button', { name: new RegExp(`^${text.refresh}`) }).click();
  await expect(b.getByText(text.news.changed(1), { exact: true })).toBeVisible();
  await go(b, copyAddress.slice(1));
  await expect(b.getByText(text.origin.changed)).toBeVisible();
  await expect(b.getByText(text.origin.kept(words.fields.title.toLowerCase()))).toBeVisible();
  expect(await findingsInLightAndDark(b)).toEqual([]);
  await b.getByRole('button', { name: text.origin.update }).click();
  await expect(b.getByText(text.origin.changed)).toHaveCount(0);
  await expect(b.getByRole('heading', { name: 'Meidän pöytämme' })).toBeVisible();
  await expect(b.getByText('Pöytä kokoontuu kerran vuodessa.').first()).toBeVisible();

  // Ending the subscription can be taken back, and what was fetched goes only when it is removed for good.
  await go(b, '/collections/subscribed');
  await b.getByRole('link', { name: 'Osallisuuden käytännöt' }).click();
  await b.getByRole('button', { name: text.open.unsubscribe }).click();
  await expect(b.getByText(text.empty)).toBeVisible();
  await b.keyboard.press('Control+z');
  await expect(b.getByRole('link', { name: 'Osallisuuden käytännöt' })).toBeVisible();
  expect(server.takeRequests().every(({ hasCookies }) => !hasCookies)).toBe(true);
});

test('a collection of several pages costs one request that is answered 304 while nothing changes', async ({
  other,
  server,
}) => {
  const hash = async (content: string) => createHash('sha256').update(content).digest('hex');
  const put = async (titles: readonly string[]) => {
    const practices = titles.map((title, at) => aShared({ id: idOf(at), title: { fi: title } }));
    for (const { path, content } of await collectionFiles(aSharedCollection({ practices }), hash)) {
      server.put(`/kierre/${path}`, content);
    }
  };
  const titles = Array.from({ length: 1_100 }, (_, at) => `Käytäntö ${at + 1}`);
  await put(titles);
  const page = await other.openExtensionPage('library.html#/collections/subscribed');
  await subscribe(page, server.address('/kierre/collection.json'));
  await expect(page.getByText(text.count(1_100))).toBeVisible();
  await page.getByRole('button', { name: text.find.subscribe }).click();
  await expect(page.getByText(text.open.nothingNew)).toBeVisible();
  expect(server.takeRequests().map(({ status }) => status)).toEqual([200, 200, 200]);

  const refresh = page.getByRole('button', { name: new RegExp(`^${text.refresh}`) });
  await refresh.click();
  await expect.poll(() => server.takeRequests().map(({ status }) => status)).toEqual([304]);

  // A change on the last page is seen, for it changes the first one too.
  await put(titles.with(1_099, 'Viimeinen käytäntö'));
  await refresh.click();
  await expect(page.getByText(text.news.changed(1), { exact: true })).toBeVisible();
  await page.getByLabel(text.open.filter).fill('viimeinen');
  await expect(row(page, 'Viimeinen käytäntö')).toContainText(text.open.states.changed);
});

/** The id of the practice at a place. */
function idOf(place: number): string {
  return `019a0000-0000-7000-8000-${String(place).padStart(12, '0')}`;
}

test('of a clipped page short facts go out, its long texts only when the page is one’s own', async ({
  extension,
  site,
}) => {
  const page = await extension.openPage(site.address('esimerkkila', '/hyvinvointiseteli'));
  await extension.clickToolbar(page);
  await expect((await extension.sidePanel()).getByText(/^Tallennettu klo/)).toBeVisible();
  const [{ id }] = (await extension.rows('practices')) as [{ id: string }];
  const library = await extension.openExtensionPage(`library.html#/practice/${id}`);
  await library.getByText(words.collection.organise.heading, { exact: true }).click();
  await library.getByRole('combobox', { name: words.collection.organise.addToCollection }).fill('Setelit');
  await library.keyboard.press('Enter');
  await library.getByRole('link', { name: 'Setelit', exact: true }).click();
  await library.getByRole('link', { name: text.publish.heading }).click();
  await expect(library.getByRole('heading', { name: text.publish.heading })).toBeFocused();

  await library.getByLabel(text.publish.name).fill('Koivula');
  await library.getByLabel(text.publish.website).fill('https://www.koivula.example');
  const stays = library.getByText(/sen kopiointia ole sallittu/);
  await expect(stays).toContainText(words.fields.summary.toLowerCase());
  expect(await findingsInLightAndDark(library)).toEqual([]);
  const saving = library.waitForEvent('download');
  await library.getByRole('button', { name: text.publish.toZip }).click();
  const zip = unzipSync(new Uint8Array(await readFile(await (await saving).path())));
  expect(Object.keys(zip)).toEqual(['setelit/LUEMINUT.txt', 'setelit/collection.json']);
  const [practice] = JSON.parse(strFromU8(zip['setelit/collection.json'] ?? new Uint8Array())).practices;
  expect(practice).toMatchObject({ kind: 'welfare-voucher', source: { address: page.url() } });
  expect(practice).not.toHaveProperty('summary');

  await library.getByLabel(text.publish.website).fill(site.address('esimerkkila'));
  await expect(stays).toHaveCount(0);
});

function row(page: Page, title: string) {
  return page.locator('.subscribed-row').filter({ hasText: title });
}
