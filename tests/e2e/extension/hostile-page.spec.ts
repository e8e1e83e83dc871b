import { clipBodySchema } from '#shared/clip/clip-schema.ts';
import { extensionFi as words } from '#shared/language/extension/fi.ts';
import { expect, test } from '../extension-fixture.ts';

/** Mark-up that would run, call out or take over if any of it survived into the library. */
const ATTACKS = [
  '<img src=x onerror="globalThis.hit=1">',
  '<img src="https://seuranta.example/pixel.png" srcset="https://seuranta.example/2x.png 2x" alt="Kuva torista">',
  '<svg onload="globalThis.hit=1"><script>globalThis.hit=1</script></svg>',
  '<a href="javascript:globalThis.hit=1">linkki</a>',
  '<a href=" jav&#x09;ascript:globalThis.hit=1">toinen</a>',
  '<a href="data:text/html,<script>globalThis.hit=1</script>">kolmas</a>',
  '<iframe srcdoc="<script>parent.hit=1</script>"></iframe>',
  '<form action="https://seuranta.example"><input name="token" value="canary-0001"><button>Lähetä</button></form>',
  '<input type="hidden" name="csrf" value="canary-0002">',
  '<style>@import "https://seuranta.example/a.css"; body{display:none}</style>',
  '<p style="background:url(https://seuranta.example/b.png)">Tyylitelty kappale, jossa on tarpeeksi sanoja luettavaksi.</p>',
  '<template><img src=x onerror="globalThis.hit=1"></template>',
  '<noscript><p title="</noscript><img src=x onerror=globalThis.hit=1>"></noscript>',
  '<form name="attributes"><input name="childNodes"><input name="getElementsByTagName"></form>',
  '<math><mi//xlink:href="data:x,<script>globalThis.hit=1</script>"></mi></math>',
  '<img name="getElementById"><img name="body"><img name="querySelector">',
];

const PAGE = `<!doctype html><html lang="fi"><head><title>Kokeilu - Ilkikunta</title></head><body><main>
<h1>Kokeilu <img src=x onerror="globalThis.hit=1"></h1>
<p>Tällä sivulla on tavallinen kappale, jonka lukija poimii kortin kuvaukseksi.</p>${ATTACKS.join('\n')}</main></body></html>`;

test('nothing of a hostile page runs, calls out or stays in the library', async ({ extension, site }) => {
  const address = site.address('esimerkkila', '/ilkea');
  await extension.context.route(address, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: PAGE }),
  );
  const page = await extension.openPage(address);
  await extension.clickToolbar(page);
  await expect.poll(() => extension.rows('practices')).toHaveLength(1);
  expect(await extension.rows('practices')).toMatchObject([{ fields: { title: 'Kokeilu' } }]);
  const { html, text } = clipBodySchema.parse((await extension.rows('clipBodies'))[0]);
  expect(html).not.toMatch(
    /<(script|style|iframe|form|svg|math|input|template)|\son\w+=|javascript:|seuranta|style=/i,
  );
  expect(`${html}${text}`).not.toContain('canary');

  const library = await extension.openExtensionPage('library.html');
  const requests: string[] = [];
  const complaints: string[] = [];
  library.on('request', (request) => requests.push(request.url()));
  library.on('console', (message) => complaints.push(message.text()));
  await library
    .getByRole('link', { name: /Kokeilu/ })
    .first()
    .click();
  await library.getByText(words.practice.showClip).click();
  await expect(
    library.getByText('Tyylitelty kappale, jossa on tarpeeksi sanoja luettavaksi.', { exact: true }),
  ).toBeVisible();
  expect(await library.evaluate(() => 'hit' in globalThis)).toBe(false);
  expect(requests.filter((request) => !request.startsWith('chrome-extension://'))).toEqual([]);
  expect(complaints).toEqual([]);
});

test('mark-up that got into the database is sanitised again when it is shown', async ({
  extension,
  site,
}) => {
  await extension.clickToolbar(await extension.openPage(site.address('esimerkkila', '/kumppanuuspoyta')));
  await expect.poll(() => extension.rows('practices')).toHaveLength(1);
  const library = await extension.openExtensionPage('library.html');
  await library.evaluate(
    async (dirty) => {
      const db = await new Promise<IDBDatabase>((resolve) => {
        const opening = indexedDB.open('hyvan-kierre');
        opening.onsuccess = () => resolve(opening.result);
      });
      const bodies = db.transaction('clipBodies', 'readwrite').objectStore('clipBodies');
      const all = bodies.getAll();
      await new Promise<void>((resolve) => {
        all.onsuccess = () => {
          const put = bodies.put({ ...all.result[0], html: dirty });
          put.onsuccess = () => resolve();
        };
      });
      db.close();
    },
    `<p>Puhdas osa</p>${ATTACKS.join('')}`,
  );
  await library.reload();
  await library
    .getByRole('link', { name: /kumppanuuspöytä/i })
    .first()
    .click();
  await library.getByText(words.practice.showClip).click();
  await expect(library.getByText('Puhdas osa')).toBeVisible();
  expect(await library.evaluate(() => 'hit' in globalThis)).toBe(false);
  expect(
    await library
      .locator('main')
      .locator('script, iframe, form, [onerror], [style], a[href^="javascript"]')
      .count(),
  ).toBe(0);
});
