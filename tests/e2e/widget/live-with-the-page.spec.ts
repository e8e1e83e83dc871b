import type { Page } from '@playwright/test';
import { expect, test } from '../site-fixture.ts';
import { collectComplaints, MOUNT, openHostPage, partnersOn, SCRIPT } from './host-page.ts';

const ELEMENT = '<hyvan-kierre src="/kierre/esimerkkila.json"><p>Luettelo</p></hyvan-kierre>';
const rows = (page: Page) => page.locator('hyvan-kierre .partner');

test('the widget’s own element shows the partners, with its options written plainly', async ({
  page,
  site,
}) => {
  const body = ELEMENT.replace('src', 'view="partners" heading-level="3" src');
  await openHostPage(page, site, { body });
  await expect(rows(page)).toHaveCount(40);
  await expect(page.getByRole('heading', { level: 3, name: 'Kumppanit' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Esimerkkilän elinvoimasopimus' })).toHaveCount(0);
});

test('a script tag that carries the options is a widget of its own, right after it', async ({
  page,
  site,
}) => {
  const script = SCRIPT.replace('defer', 'data-src="/kierre/esimerkkila.json" data-view="partners"');
  await openHostPage(page, site, { head: '', body: `<p>Ennen</p>${script}<p>Jälkeen</p>` });
  await expect(rows(page)).toHaveCount(40);
  expect(await page.evaluate(() => [...document.body.children].map(({ localName }) => localName))).toEqual([
    'p',
    'script',
    'hyvan-kierre',
    'p',
  ]);
});

test('inside a component’s own shadow root the element is upgraded too', async ({ page, site }) => {
  await openHostPage(page, site, { body: '<section></section>' });
  await page.evaluate((element) => {
    const root = document.querySelector('section')?.attachShadow({ mode: 'open' });
    const template = document.createElement('template');
    template.innerHTML = element;
    root?.append(template.content);
  }, ELEMENT);
  await expect(rows(page)).toHaveCount(40);
});

for (const [form, mount, selector] of [
  ['attribute', MOUNT, '[data-hyvan-kierre]'],
  ['element', ELEMENT, 'hyvan-kierre'],
] as const) {
  test(`moved, cloned and put back, a mount with the ${form} is drawn once each`, async ({ page, site }) => {
    const complaints = await collectComplaints(page);
    await openHostPage(page, site, { body: `${mount}<main></main>` });
    await expect(page.locator(`${selector} .partner`)).toHaveCount(40);
    await page.getByRole('searchbox').fill('apteekki');
    await page.evaluate((given) => {
      const moved = document.querySelector(given);
      if (moved) document.querySelector('main')?.append(moved);
    }, selector);
    await expect(page.getByRole('searchbox')).toHaveValue('apteekki');
    await page.evaluate((given) => {
      const copy = document.querySelector(given)?.cloneNode(true);
      if (copy) document.querySelector('main')?.append(copy);
    }, selector);
    await expect(page.locator(`${selector} .partner`)).toHaveCount(41);
    await page.evaluate(async (given) => {
      const [first] = document.querySelectorAll(given);
      first?.remove();
      await new Promise((done) => setTimeout(done, 50));
      if (first) document.querySelector('main')?.append(first);
    }, selector);
    await expect(page.locator(`${selector} .partner`)).toHaveCount(80);
    await expect(page.getByRole('searchbox')).toHaveCount(2);
    expect(complaints).toEqual([]);
  });
}

test('a mount made bit by bit by a script is read when it is whole', async ({ page, site }) => {
  await openHostPage(page, site, { body: '<main></main>' });
  const data = await page.evaluate(async () => (await fetch('/kierre/esimerkkila.json')).text());
  await page.evaluate((text) => {
    const element = document.createElement('hyvan-kierre');
    document.querySelector('main')?.append(element);
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = text;
    element.append(script);
  }, data);
  await expect(rows(page)).toHaveCount(40);
});

test('an attribute that changes changes what is drawn, and neither search nor focus', async ({
  page,
  site,
}) => {
  await openHostPage(page, site);
  const field = page.getByRole('searchbox');
  await field.fill('apotek');
  await expect(partnersOn(page)).toHaveCount(1);
  for (const [name, value] of [
    ['data-language', 'sv'],
    ['data-heading-level', '4'],
    ['data-view', 'partners'],
    ['data-layout', 'table'],
  ] as const) {
    await page.evaluate(
      ([attribute, given]) => document.querySelector('[data-hyvan-kierre]')?.setAttribute(attribute, given),
      [name, value] as const,
    );
  }
  await expect(page.getByRole('heading', { level: 4, name: 'Partner' })).toBeVisible();
  await expect(page.getByRole('row')).toHaveCount(2);
  await expect(field).toHaveValue('apotek');
  await expect(field).toBeFocused();
});

test('two hundred mounts and unmounts leave no listener and no element behind', async ({ page, site }) => {
  await openHostPage(page, site, { body: '<main></main>' });
  const counters = await page.context().newCDPSession(page);
  const count = async () => {
    await counters.send('HeapProfiler.collectGarbage');
    return counters.send('Memory.getDOMCounters');
  };
  const cycle = (times: number) =>
    page.evaluate(
      async ([mount, rounds]) => {
        const main = document.querySelector('main');
        for (let round = 0; round < rounds; round += 1) {
          main?.insertAdjacentHTML('beforeend', mount);
          await new Promise((done) => setTimeout(done, 5));
          main?.replaceChildren();
        }
        await new Promise((done) => setTimeout(done, 100));
      },
      [MOUNT, times] as const,
    );
  await cycle(20);
  const before = await count();
  await cycle(200);
  const after = await count();
  expect(after.jsEventListeners - before.jsEventListeners).toBeLessThanOrEqual(5);
  expect(after.nodes - before.nodes).toBeLessThanOrEqual(50);
});

test('tells the page what is seen and found, and does what the page asks for', async ({ page, site }) => {
  const listen = `<script>globalThis.heard = []; for (const name of ['ready', 'view', 'find', 'fail'])
    addEventListener('kierre-' + name, ({ type, detail }) => heard.push([type, detail]))</script>`;
  await openHostPage(page, site, { head: listen + SCRIPT });
  await expect(partnersOn(page)).toHaveCount(40);
  await page.evaluate(() => {
    const mount = document.querySelector('[data-hyvan-kierre]');
    mount?.dispatchEvent(new CustomEvent('kierre-show', { detail: { words: 'apteekki' } }));
  });
  await expect(partnersOn(page)).toHaveCount(1);
  const heard = () => page.evaluate(() => (globalThis as unknown as { heard: unknown[] }).heard);
  await expect.poll(heard).toContainEqual(['kierre-ready', { partners: 40 }]);
  await expect
    .poll(heard)
    .toContainEqual(['kierre-find', { words: 'apteekki', choices: {}, found: 1, all: 40 }]);
  await page.evaluate(() => {
    const mount = document.querySelector('[data-hyvan-kierre]');
    for (const detail of [null, 7, { partner: 7 }, { view: {} }]) {
      mount?.dispatchEvent(new CustomEvent('kierre-show', { detail }));
    }
  });
  await expect(partnersOn(page)).toHaveCount(1);
});

test('several views are links, each with an address of its own', async ({ page, site }) => {
  const body = MOUNT.replace('data-src', 'data-view="agreement partners" data-src');
  const address = await openHostPage(page, site, { body });
  await expect(page.getByRole('heading', { name: 'Esimerkkilän elinvoimasopimus' })).toBeVisible();
  await expect(partnersOn(page)).toHaveCount(0);
  await page.getByRole('link', { name: 'Kumppanit' }).click();
  await expect(partnersOn(page)).toHaveCount(40);
  expect(page.url()).toBe(`${address}#kierre-partners`);
  await page.getByRole('link', { name: 'Kaarnan apteekki' }).click();
  await page.getByRole('link', { name: 'Takaisin kumppaneihin' }).click();
  await expect(page.getByRole('link', { name: 'Kumppanit' })).toHaveAttribute('aria-current', 'page');
  await expect(partnersOn(page)).toHaveCount(40);
});

test('a badge tells the agreement in one line and leads on', async ({ page, site }) => {
  const body =
    '<div data-hyvan-kierre data-src="/kierre/esimerkkila.json" data-view="badge" data-more="/elinvoimasopimus"></div>';
  await openHostPage(page, site, { body });
  const line = page.locator('[data-hyvan-kierre] .badge');
  await expect(line).toContainText('40 kumppania, Voimassa');
  await expect(line.getByRole('link')).toHaveAttribute(
    'href',
    site.address('esimerkkila', '/elinvoimasopimus'),
  );
});

test('nothing on the page moves when the readable list is upgraded', async ({ page, site }) => {
  const list = `<ul>${'<li>Kumppani, joka lupaa yhtä ja toista</li>'.repeat(40)}</ul>`;
  const body = `<h1>Sivu</h1>${MOUNT.replace(/<ul>.*<\/ul>/, list)}<h2>Muuta</h2>`;
  const watch = `<script>globalThis.shift = 0; new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true })</script>`;
  await openHostPage(page, site, { head: watch + SCRIPT, body });
  await expect(partnersOn(page)).toHaveCount(40);
  await page.waitForTimeout(300);
  expect(await page.evaluate(() => (globalThis as unknown as { shift: number }).shift)).toBe(0);
});
