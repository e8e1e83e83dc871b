import type { Page } from '@playwright/test';
import { extensionFi as words } from '#shared/language/extension/fi.ts';
import { type Revision, type Site, startSite } from '../../site/serve.ts';
import { findingsInLightAndDark } from '../axe.ts';
import { test as base, expect } from '../extension-fixture.ts';

/** A demo site of one's own, whose pages a test may change while it runs. */
type ChangingSite = Site & {
  /** What is made of each page from now on. */
  revise: Revision;
};

const PATH = '/hyvinvointiseteli';

/** Playwright's test with the extension, its questions answered, and a site that changes. */
const test = base.extend<{ changing: ChangingSite; library: Page }>({
  loading: { grantsWhatIsAsked: true },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's pattern
  changing: async ({}, use, { parallelIndex }) => {
    const server = await startSite({
      port: 4480 + 10 * parallelIndex,
      revise: (path, page) => changing.revise(path, page),
    });
    const changing: ChangingSite = { ...server, revise: (_, page) => page };
    await use(changing);
    await server.close();
  },
  // The page is clipped, its tab closed, and the practice open in the library.
  library: async ({ extension, changing }, use) => {
    const page = await extension.openPage(changing.address('esimerkkila', PATH));
    await extension.clickToolbar(page);
    await expect.poll(() => extension.rows('practices')).toHaveLength(1);
    await page.close();
    const library = await extension.openExtensionPage('library.html');
    await library
      .getByRole('link', { name: /hyvinvointiseteli/i })
      .first()
      .click();
    await use(library);
  },
});

/** The page a year later: another end of the trial, another value in a row, and a row more. */
const aYearLater: Revision = (_, page) =>
  page
    .replaceAll('Hyvinvointisetelillä vähän liikkuva', 'Hyvinvointisetelillä yksinäinen')
    .replace('80,00&nbsp;€', '95,00&nbsp;€')
    .replace(
      '<tr><td>Omaishoitaja',
      '<tr><td>Opiskelija</td><td>30,00&nbsp;€</td><td>30,00&nbsp;€</td><td>5,00&nbsp;€</td></tr><tr><td>Omaishoitaja',
    );

/** A page is opened, waited for and read before there is an answer: longer than most of what a test waits for. */
const ANSWER = { timeout: 30_000 };

const check = (library: Page) => library.getByRole('button', { name: words.checking.check }).click();
const status = (library: Page, text: string | RegExp) => library.getByRole('status').getByText(text);

test('a page that is as it was is said to be so, and leaves nothing behind', async ({
  extension,
  library,
}) => {
  const tabs = extension.context.pages().length;
  await check(library);
  await expect(status(library, /^Sivu on ennallaan/)).toBeVisible(ANSWER);
  expect(extension.context.pages()).toHaveLength(tabs);
  expect(await findingsInLightAndDark(library)).toEqual([]);
  const clips = (await extension.rows('clips')) as { deletedAt?: string }[];
  expect(clips.filter(({ deletedAt }) => deletedAt === undefined)).toHaveLength(1);
});

test('a changed page shows what differs; the practice is updated, its old version kept and brought back', async ({
  extension,
  changing,
  library,
}) => {
  test.slow();
  changing.revise = aYearLater;
  await check(library);
  await expect(status(library, words.checking.changed)).toBeVisible(ANSWER);
  const changes = library.getByRole('region', { name: words.checking.heading });
  await expect(changes.getByText(words.fields.summary)).toBeVisible();
  await expect(changes.getByText(/yksinäinen esimerkkiläläinen/)).toBeVisible();
  await expect(changes.locator('ins').getByText('95,00 €')).toBeVisible();
  await expect(changes.getByText(/Opiskelija/)).toBeVisible();
  expect(await findingsInLightAndDark(library)).toEqual([]);

  await library.getByRole('button', { name: words.known.update }).click();
  await expect(status(library, /^Päivitetty klo/)).toBeVisible();
  expect(await findingsInLightAndDark(library)).toEqual([]);
  const summaries = async () => {
    const practices = (await extension.rows('practices')) as { fields: { summary?: string } }[];
    return practices.map(({ fields }) => fields.summary ?? '');
  };
  expect(await summaries()).toEqual([expect.stringContaining('yksinäinen')]);

  await library.getByText(/^Voimassa .* asti$/).click();
  await library.getByRole('button', { name: words.versions.restore }).click();
  await expect.poll(summaries).toEqual([expect.stringContaining('vähän liikkuva')]);
});

test('the choice about a changed page is taken back with one button', async ({
  extension,
  changing,
  library,
}) => {
  changing.revise = aYearLater;
  await check(library);
  await library.getByRole('button', { name: words.known.newVersion }).click();
  await expect(status(library, /^Tallennettu klo/)).toBeVisible();
  expect(await extension.rows('practices')).toHaveLength(2);
  await library.getByRole('button', { name: words.panel.undo }).click();
  await expect(status(library, words.checking.changed)).toBeVisible(ANSWER);
  await library.getByRole('button', { name: words.known.discard }).click();
  await expect(library.getByRole('button', { name: words.checking.check })).toBeFocused();
  await expect(library.getByText(words.panel.drafts)).toBeHidden();
});

test('a page that was taken away is said to be gone', async ({ extension, changing, library }) => {
  changing.revise = () => undefined;
  await check(library);
  await expect(status(library, words.checking.gone)).toBeVisible(ANSWER);
  expect(await findingsInLightAndDark(library)).toEqual([]);
  expect(await extension.rows('clips')).toHaveLength(1);
});

test('while the browser asks, the page says why and what becomes of the right', async ({
  extension,
  library,
}) => {
  // A question that nobody has answered yet.
  await library.evaluate(() => {
    const { chrome } = globalThis as unknown as {
      chrome: { permissions: { request: () => Promise<boolean> } };
    };
    chrome.permissions.request = () => new Promise(() => undefined);
  });
  await check(library);
  await expect(status(library, /saako Hyvän kierre lukea sivuston esimerkkila.localhost/)).toBeVisible();
  await expect(library.getByRole('button', { name: words.checking.check })).toBeFocused();
  expect(await findingsInLightAndDark(library)).toEqual([]);
  expect(await extension.rows('clips')).toHaveLength(1);
});

test('a person who refuses is told that nothing was looked at', async ({ extension, library }) => {
  // What the browser answers when a person says no to its question.
  await library.evaluate(() => {
    const { chrome } = globalThis as unknown as {
      chrome: { permissions: { request: () => Promise<boolean> } };
    };
    chrome.permissions.request = async () => false;
  });
  await check(library);
  await expect(status(library, words.checking.refused)).toBeVisible(ANSWER);
  expect(await findingsInLightAndDark(library)).toEqual([]);
  expect(await extension.rows('clips')).toHaveLength(1);
});
