import type { Page } from '@playwright/test';
import { extensionFi as words } from '#shared/language/extension/fi.ts';
import { findingsInLightAndDark } from '../axe.ts';
import { expect, test } from '../extension-fixture.ts';
import type { LoadedExtension } from '../loaded-extension.ts';
import type { SiteUnderTest } from '../site-fixture.ts';

test.use({ loading: { grantsWhatIsAsked: true } });

const PATHS = ['/hyvinvointiseteli', '/avustukset', '/kumppanuuspoyta', '/elinvoimasopimus?data=slow'];

/** Five pages in tabs: one of them in the library already, one that is data and no page. */
async function withFiveTabs(extension: LoadedExtension, site: SiteUnderTest): Promise<Page> {
  const [first, ...others] = PATHS.map((path) => site.address('esimerkkila', path));
  const clipped = await extension.openPage(first ?? '');
  await extension.clickToolbar(clipped);
  const panel = await extension.sidePanel();
  await expect(panel.getByText(/^Tallennettu klo/)).toBeVisible();
  for (const address of others) await extension.openPage(address);
  await extension.openPage(site.address('esimerkkila', '/kierre/esimerkkila.json'));
  await panel.bringToFront();
  return panel;
}

/** The list of the open tabs in the panel. */
async function listTabs(panel: Page): Promise<void> {
  await panel.getByRole('button', { name: words.batch.begin }).click();
  await panel.getByRole('button', { name: words.batch.list }).click();
  await expect(panel.getByRole('checkbox').first()).toBeVisible();
}

/** What the list says of a page. */
const rowOf = (panel: Page, title: RegExp) =>
  panel.getByRole('list', { name: words.batch.tabs }).getByRole('listitem').filter({ hasText: title });

test('several tabs are clipped at once, each with what came of it, and one undo takes all of it back', async ({
  extension,
  site,
}) => {
  // Every state is looked at in light and in dark.
  test.slow();
  const panel = await withFiveTabs(extension, site);
  await panel.getByRole('button', { name: words.batch.begin }).click();
  await expect(panel.getByText(words.batch.whyTabs)).toBeVisible();
  expect(await findingsInLightAndDark(panel)).toEqual([]);

  await panel.getByRole('button', { name: words.batch.list }).click();
  await expect(panel.getByRole('checkbox')).toHaveCount(5);
  await expect(panel.getByText(words.batch.whySites)).toBeVisible();
  expect(await findingsInLightAndDark(panel)).toEqual([]);

  await panel.getByRole('button', { name: words.batch.clip(5) }).click();
  const bar = panel.getByRole('progressbar', { name: words.batch.progress });
  await expect(bar).toHaveAttribute('max', '5');
  // The agreement's data is slow on purpose, so that its turn can be seen.
  await expect(panel.getByRole('status').getByText(/Luetaan sivua 4 \/ 5: Elinvoimasopimus/)).toBeVisible();
  await expect(bar).toHaveJSProperty('value', 3);
  await expect(rowOf(panel, /Kumppanuuspöytä/)).toContainText(words.batch.outcomes.saved);
  expect(await findingsInLightAndDark(panel)).toEqual([]);

  await expect(panel.getByRole('status').getByText(words.batch.finished('5 / 5'))).toBeVisible();
  await expect(rowOf(panel, /Hyvinvointiseteli/)).toContainText(words.batch.outcomes.known);
  await expect(rowOf(panel, /avustukset/)).toContainText(words.batch.outcomes.saved);
  await expect(rowOf(panel, /Elinvoimasopimus/)).toContainText(words.batch.outcomes.saved);
  await expect(rowOf(panel, /json/)).toContainText(words.panel.obstacles['not-a-page']);
  await expect(rowOf(panel, /json/)).toContainText(words.batch.outcomes.unread);
  expect(await findingsInLightAndDark(panel)).toEqual([]);
  expect(await extension.rows('practices')).toHaveLength(4);
  await expect(panel.getByText(words.known.waits)).toBeVisible();
  await expect(panel.getByText(words.panel.draftState)).toBeVisible();

  await panel.getByRole('button', { name: words.batch.undo }).click();
  await expect(panel.getByRole('status').getByText(words.batch.undone(3))).toBeVisible();
  expect(await findingsInLightAndDark(panel)).toEqual([]);
  const practices = (await extension.rows('practices')) as { deletedAt?: string }[];
  expect(practices.filter(({ deletedAt }) => deletedAt === undefined)).toHaveLength(1);
  await expect(panel.getByText(words.panel.drafts)).toBeHidden();

  await panel.getByRole('button', { name: words.batch.close }).click();
  await expect(panel.getByRole('button', { name: words.batch.begin })).toBeFocused();
  await expect(panel.getByText(/^Tallennettu klo/)).toBeVisible();
});

test('only the chosen tabs are clipped, and stopping leaves the rest unread', async ({ extension, site }) => {
  const panel = await withFiveTabs(extension, site);
  await listTabs(panel);
  await panel.getByRole('button', { name: words.batch.chooseNone }).click();
  await expect(panel.getByRole('button', { name: words.batch.clip(0) })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  await panel.getByRole('checkbox', { name: /Elinvoimasopimus/ }).check();
  await panel.getByRole('checkbox', { name: /json/ }).check();
  await panel.getByRole('button', { name: words.batch.clip(2) }).click();
  await expect(panel.getByRole('status').getByText(/Luetaan sivua 1 \/ 2/)).toBeVisible();
  await panel.getByRole('button', { name: words.batch.stop }).click();
  await expect(panel.getByRole('status').getByText(words.batch.stopping)).toBeVisible();
  await expect(panel.getByRole('status').getByText(words.batch.stopped('1 / 2'))).toBeVisible();
  await expect(rowOf(panel, /json/)).toContainText(words.batch.outcomes.skipped);
  expect(await extension.rows('practices')).toHaveLength(2);
});

test('a tab that the browser put to sleep is woken and clipped', async ({ extension, site }) => {
  await extension.openPage(site.address('esimerkkila', '/avustukset'));
  const panel = await extension.openExtensionPage('sidepanel.html');
  await panel.evaluate(async () => {
    const { tabs } = (globalThis as unknown as { chrome: ChromeInPanel }).chrome;
    const [tab] = await tabs.query({ url: 'http://*/*' });
    await tabs.discard(tab?.id);
  });
  await listTabs(panel);
  await panel.getByRole('button', { name: words.batch.clip(1) }).click();
  await expect(panel.getByRole('status').getByText(words.batch.finished('1 / 1'))).toBeVisible();
  expect(await extension.rows('practices')).toHaveLength(1);
});

test('a window without web pages says so', async ({ extension }) => {
  const panel = await extension.openExtensionPage('sidepanel.html');
  await panel.getByRole('button', { name: words.batch.begin }).click();
  await panel.getByRole('button', { name: words.batch.list }).click();
  await expect(panel.getByText(words.batch.noTabs)).toBeVisible();
  expect(await findingsInLightAndDark(panel)).toEqual([]);
});

test('a new clip by the toolbar button takes the place of the list', async ({ extension, site }) => {
  const panel = await withFiveTabs(extension, site);
  await listTabs(panel);
  const page = await extension.openPage(site.address('esimerkkila', '/yhdistykset'));
  await extension.clickToolbar(page);
  await expect(panel.getByText(/^Tallennettu klo/)).toBeVisible();
  await expect(panel.getByRole('checkbox')).toHaveCount(0);
});

for (const refused of ['tabs', 'sites'] as const) {
  test(`a person who refuses to let the ${refused} be ${refused === 'tabs' ? 'seen' : 'read'} is told what was not done, and may try again`, async ({
    extension,
    site,
  }) => {
    const panel = await withFiveTabs(extension, site);
    // What the browser answers when a person says no to its question.
    await panel.evaluate((what) => {
      const { permissions } = (globalThis as unknown as { chrome: ChromeInPanel }).chrome;
      const grant = permissions.request.bind(permissions);
      let isRefused = false;
      permissions.request = async (asked) => {
        const isMeant = what === 'tabs' ? asked.permissions !== undefined : asked.origins !== undefined;
        if (isRefused || !isMeant) return grant(asked);
        isRefused = true;
        return false;
      };
    }, refused);
    await panel.getByRole('button', { name: words.batch.begin }).click();
    await panel.getByRole('button', { name: words.batch.list }).click();
    if (refused === 'sites') await panel.getByRole('button', { name: words.batch.clip(5) }).click();
    const said = refused === 'tabs' ? words.batch.tabsRefused : words.batch.sitesRefused;
    await expect(panel.getByRole('status').getByText(said)).toBeVisible();
    expect(await findingsInLightAndDark(panel)).toEqual([]);
    expect(await extension.rows('clips')).toHaveLength(1);

    await panel.getByRole('button', { name: words.common.tryAgain }).click();
    const next = refused === 'tabs' ? panel.getByRole('checkbox').first() : panel.getByRole('progressbar');
    await expect(next).toBeVisible();
  });
}

/** What the tests use of the extension's own API in its panel. */
type ChromeInPanel = {
  tabs: {
    query(which: object): Promise<{ id: number }[]>;
    discard(tabId: number | undefined): Promise<unknown>;
  };
  permissions: {
    request(asked: { permissions?: string[]; origins?: string[] }): Promise<boolean>;
  };
};
