import { expect, test } from '../site-fixture.ts';
import { collectComplaints, MOUNT, openHostPage, partnersOn, SCRIPT } from './host-page.ts';

test('asks for its data and nothing else, and stores nothing', async ({ page, site, context }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await openHostPage(page, site);
  await expect(partnersOn(page)).toHaveCount(40);
  await page.getByRole('link', { name: 'Kaarnan apteekki' }).click();
  expect(requests.filter((path) => path !== ',')).toEqual([
    '/oma/sivu',
    '/kierre/widget.js',
    '/kierre/esimerkkila.json',
  ]);
  const stored = await page.evaluate(async () => [
    localStorage.length,
    sessionStorage.length,
    document.cookie,
    (await indexedDB.databases()).length,
  ]);
  expect(stored).toEqual([0, 0, '', 0]);
  expect(await context.cookies()).toEqual([]);
});

test('asks for a logo when it comes into view, beside the data file, and leaves its place free till then', async ({
  page,
  site,
}) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  const above = '<div id="above"></div><style>#above { height: 6000px }</style>';
  const body = `${above}${MOUNT.replace('esimerkkila.json', 'kaarnanpera.json')}`;
  await openHostPage(page, site, { body });
  await expect(partnersOn(page)).toHaveCount(4);
  const height = () =>
    partnersOn(page)
      .first()
      .evaluate((row) => row.getBoundingClientRect().height);
  const before = await height();
  expect(requests.filter((path) => path.includes('/logot/'))).toEqual([]);
  await partnersOn(page).first().scrollIntoViewIfNeeded();
  await expect.poll(() => requests).toContain('/kierre/logot/koivuniemi.svg');
  expect(await height()).toBe(before);
});

test('leaves no global, nothing in the head and no attribute on its mount', async ({ page, site }) => {
  const remember = `<script>globalThis.before = Object.getOwnPropertyNames(globalThis)</script>`;
  await openHostPage(page, site, { head: remember + SCRIPT });
  await expect(partnersOn(page)).toHaveCount(40);
  const traces = await page.evaluate(() => {
    const before = (globalThis as unknown as { before: string[] }).before;
    return {
      globals: Object.getOwnPropertyNames(globalThis).filter(
        (name) => name !== 'before' && !before.includes(name),
      ),
      head: document.head.children.length,
      styles: document.querySelectorAll('style, [style]').length,
      attributes: document.querySelector('[data-hyvan-kierre]')?.getAttributeNames(),
    };
  });
  expect(traces).toEqual({ globals: [], head: 4, styles: 0, attributes: ['data-hyvan-kierre', 'data-src'] });
});

test('the script loaded twice shows the widget once', async ({ page, site }) => {
  const complaints = await collectComplaints(page);
  await openHostPage(page, site, { head: SCRIPT + SCRIPT.replace('widget.js', 'widget.js?v=2') });
  await expect(partnersOn(page)).toHaveCount(40);
  await expect(page.getByRole('heading', { name: 'Esimerkkilän elinvoimasopimus' })).toHaveCount(1);
  expect(complaints).toEqual([]);
});

test('a mount added later is upgraded, one taken away gives its own list back', async ({ page, site }) => {
  await openHostPage(page, site, { body: '<main></main>' });
  await page.evaluate((mount) => {
    const [main] = document.getElementsByTagName('main');
    main?.insertAdjacentHTML('beforeend', mount);
  }, MOUNT);
  await expect(partnersOn(page)).toHaveCount(40);
  const left = await page.evaluate(async () => {
    const mount = document.querySelector('[data-hyvan-kierre]');
    mount?.remove();
    await new Promise((done) => setTimeout(done, 50));
    return mount?.shadowRoot?.innerHTML;
  });
  expect(left).toBe('<slot></slot>');
});

test('each option it cannot understand is named once, and the default used', async ({ page, site }) => {
  const complaints = await collectComplaints(page);
  const body = MOUNT.replace('data-src', 'data-language="de" data-heading-level="9" data-src');
  await openHostPage(page, site, { body });
  await expect(page.getByRole('heading', { level: 2, name: 'Esimerkkilän elinvoimasopimus' })).toBeVisible();
  await page.evaluate(() => document.documentElement.setAttribute('lang', 'sv'));
  await expect(page.getByRole('heading', { name: 'Exempelby livskraftsavtal' })).toBeVisible();
  expect(complaints.map((complaint) => /[a-z-]+="[^"]*"/.exec(complaint)?.[0])).toEqual([
    'language="de"',
    'heading-level="9"',
  ]);
});

test('a mount without data keeps its list and says so in the console', async ({ page, site }) => {
  const complaints = await collectComplaints(page);
  await openHostPage(page, site, { body: '<div data-hyvan-kierre><p>Luettelo</p></div>' });
  await expect(page.getByText('Luettelo')).toBeVisible();
  await expect.poll(() => complaints.join()).toContain('no src');
});

test('the page’s own important rules do not break it, but the reader’s text spacing gets through', async ({
  page,
  site,
}) => {
  const hostile = `<style>
    * { text-transform: uppercase !important; max-height: 300px !important; overflow: hidden !important; text-align: center !important }
    div, p, button, li { opacity: .2 } button { display: none } h2 { color: red }
    * { letter-spacing: 0.12em !important; line-height: 2 !important }
  </style>`;
  await openHostPage(page, site, { head: hostile + SCRIPT, body: MOUNT });
  await expect(partnersOn(page)).toHaveCount(40);
  const seen = await partnersOn(page)
    .last()
    .evaluate((row) => {
      const { textTransform, textAlign, letterSpacing, opacity } = getComputedStyle(row);
      return { textTransform, textAlign, isSpaced: letterSpacing !== 'normal', opacity };
    });
  expect(seen).toEqual({ textTransform: 'none', textAlign: 'start', isSpaced: true, opacity: '1' });
  await expect(page.getByRole('button', { name: 'På svenska' })).toBeVisible();
});

test('text follows the page’s size, also where the root is 62.5 %', async ({ page, site }) => {
  const style = '<style>html { font-size: 62.5% } body { font-size: 1.8rem }</style>';
  await openHostPage(page, site, { head: style + SCRIPT });
  const size = await partnersOn(page)
    .first()
    .evaluate((row) => getComputedStyle(row).fontSize);
  expect(size).toBe('18px');
});
