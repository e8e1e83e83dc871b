import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import * as XLSX from 'xlsx';
import { extensionFi as words } from '#shared/language/extension/fi.ts';
import { findingsInLightAndDark } from '../axe.ts';
import { expect, test } from '../extension-fixture.ts';
import type { LoadedExtension } from '../loaded-extension.ts';
import { servePage } from './changing-page.ts';

const PICTURE = readFileSync(fileURLToPath(new URL('../../site/picture.png', import.meta.url)));

/** Clips a page and opens its practice in the library. */
async function opened(extension: LoadedExtension, address: string): Promise<Page> {
  await extension.clickToolbar(await extension.openPage(address));
  await expect.poll(() => extension.rows('practices'), { timeout: 25_000 }).toHaveLength(1);
  const library = await extension.openExtensionPage('library.html');
  await library.locator('.row-title').first().click();
  await expect(library.locator('.practice')).toBeVisible();
  return library;
}

test('tables are shown, copied and saved as CSV and Excel files, a large one too', async ({
  extension,
  site,
}) => {
  const library = await opened(extension, site.address('esimerkkila', '/yhdistykset'));
  const tables = library.locator('.clip-tables');
  await tables.getByText('Yhdistykset aakkosjärjestyksessä').click();
  await expect(tables.getByRole('cell', { name: 'Esimerkkilän Hiihtäjät ry' })).toBeVisible();
  const rowCount = await tables.getByRole('row').count();
  expect(rowCount).toBeGreaterThan(200);
  expect(await findingsInLightAndDark(library)).toEqual([]);

  await extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await tables.getByRole('button', { name: words.tables.copy }).click();
  await expect(tables.getByText(words.tables.copied)).toBeVisible();
  const copied = await library.evaluate(() => navigator.clipboard.readText());
  expect(copied.split(/\r?\n/)[0]).toBe('Yhdistys\tKotipaikka\tToimiala');

  const saved = async (button: string) => {
    const [download] = await Promise.all([
      library.waitForEvent('download'),
      tables.getByRole('button', { name: button }).click(),
    ]);
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  };
  const csv = await saved(words.tables.saveCsv);
  expect(csv.name).toBe('Yhdistykset aakkosjärjestyksessä.csv');
  expect(csv.bytes.toString('utf8')).toContain('Esimerkkilän Hiihtäjät ry');
  const xlsx = await saved(words.tables.saveXlsx);
  const [sheet] = Object.values(XLSX.read(xlsx.bytes).Sheets);
  const rows = sheet === undefined ? [] : XLSX.utils.sheet_to_json<string[]>(sheet, { header: 1 });
  expect(rows).toContainEqual(['Esimerkkilän Hiihtäjät ry', 'Kirkonkylä', 'Liikunta']);
  expect(rows.length).toBeGreaterThanOrEqual(rowCount);
});

test('a practice is printed with its tables and without buttons', async ({ extension, site }) => {
  const library = await opened(extension, site.address('esimerkkila', '/hyvinvointiseteli'));
  await expect(library.locator('.clip-tables table')).toHaveCount(0);
  // Drawn before the browser's call returns: it takes the page as it is then.
  const drawn = await library.evaluate(() => {
    dispatchEvent(new Event('beforeprint'));
    return document.querySelectorAll('.clip-tables table').length;
  });
  expect(drawn).toBe(1);
  await library.emulateMedia({ media: 'print' });
  await expect(library.getByRole('cell', { name: '12 480,00' })).toBeVisible();
  await expect(library.locator('button:visible, select:visible, input:visible')).toHaveCount(0);
  await library.emulateMedia({ media: 'screen' });
  await library.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(library.locator('.clip-tables table')).toHaveCount(0);
});

test('pictures are kept where they may be, and told in words where not', async ({ extension, site }) => {
  const asked: string[] = [];
  // Another machine of the house, as the browser sees it; and a picture that never ends.
  const house = createServer((request, response) => {
    asked.push(`${request.headers.host}${request.url}`);
    response.writeHead(200, { 'Content-Type': 'image/png', 'Access-Control-Allow-Origin': '*' });
    if (!request.url?.includes('loputon')) {
      response.end(PICTURE);
      return;
    }
    response.write(PICTURE.subarray(0, 64));
    const timer = setInterval(() => response.write(Buffer.alloc(16)), 100);
    response.on('close', () => clearInterval(timer));
  }).listen(0);
  const { port } = house.address() as AddressInfo;
  const origin = site.address('esimerkkila', '');
  const serve = (path: string, contentType: string, body: string | Buffer) =>
    extension.context.route(`${origin}${path}`, (route) => route.fulfill({ contentType, body }));
  await serve('/hyva.png', 'image/png', PICTURE);
  await serve(
    '/piirros.svg',
    'image/svg+xml',
    '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>',
  );
  await serve('/sivu.png', 'image/png', '<html><script>1</script></html>');
  await serve('/iso.png', 'image/png', Buffer.concat([PICTURE, Buffer.alloc(12_000_000)]));
  await extension.context.route('https://kuvat.example/**', (route) => route.abort());
  const pictures: [string, string][] = [
    [`${origin}/hyva.png`, 'Hyvä kuva'],
    [`${origin}/piirros.svg`, 'Piirros'],
    [`${origin}/sivu.png`, 'Sivu kuvan nimellä'],
    [`${origin}/iso.png`, 'Iso kuva'],
    ['https://kuvat.example/kielletty.jpg', 'Kielletty kuva'],
    [`http://sisaverkko.localhost:${port}/salainen.png`, 'Suljetun verkon kuva'],
    [`http://127.0.0.1:${port}/oma.png`, 'Oman koneen kuva'],
    [`http://esimerkkila.localhost:${port}/loputon.png`, 'Loputon kuva'],
  ];
  // Far below the first screen, so that the page itself has not asked for its pictures when it is clipped.
  await servePage(
    extension,
    `${origin}/kuvat`,
    `<!doctype html><html lang="fi"><title>Kuvat</title><main><h1>Kuvat</h1>
    <p>Sivulla on monta kuvaa kylän tapahtumista, ja jokaisella on oma tarinansa.</p><div style="block-size:20000px"></div>
    ${pictures
      .map(
        ([address, alt]) =>
          `<figure><img loading="lazy" width="300" height="200" src="${address}" alt="${alt}"><figcaption>${alt} keväällä. Kuva: Kylän väki</figcaption></figure>`,
      )
      .join('\n')}</main>`,
  );
  const library = await opened(extension, `${origin}/kuvat`);
  const [row] = (await extension.rows('clipImages')) as {
    images: { alt: string; loss?: string; sha256?: string }[];
  }[];
  expect(Object.fromEntries(row?.images.map(({ alt, loss }) => [alt, loss ?? 'kept']) ?? [])).toEqual({
    'Hyvä kuva': 'kept',
    Piirros: 'not-an-image',
    'Sivu kuvan nimellä': 'not-an-image',
    'Iso kuva': 'too-large',
    'Kielletty kuva': 'not-reachable',
    'Suljetun verkon kuva': 'private-address',
    'Oman koneen kuva': 'private-address',
    'Loputon kuva': 'not-reachable',
  });
  expect(asked.filter((request) => !request.includes('loputon'))).toEqual([]);
  house.closeAllConnections();
  house.close();
  const shown = library.locator('.clip-images');
  const picture = shown.getByRole('img', { name: 'Hyvä kuva' });
  await expect(picture).toBeVisible();
  await expect
    .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThan(0);
  for (const loss of ['private-address', 'too-large', 'not-an-image', 'not-reachable'] as const) {
    await expect(shown.getByText(words.images.losses[loss]).first()).toBeVisible();
  }
  expect(await findingsInLightAndDark(library)).toEqual([]);
});

test('a snapshot shows the page with its pictures, runs nothing and asks for nothing', async ({
  extension,
  site,
}) => {
  const origin = site.address('esimerkkila', '');
  await extension.context.route(`${origin}/torilla.png`, (route) =>
    route.fulfill({ contentType: 'image/png', body: PICTURE }),
  );
  await servePage(
    extension,
    `${origin}/tallenne`,
    `<!doctype html><html lang="fi"><title>Torilla</title><style>@import "/seuranta.css"</style><main><h1>Torilla</h1>
    <p onclick="parent.hit=1">Torilla tavataan joka lauantai, ja kunta tarjoaa kahvit kaikille.</p>
    <img src="/torilla.png" alt="Väkeä torilla" width="300" height="200">
    <script>globalThis.hit = 1</script><img src="https://seuranta.example/pixel.png" alt="" width="1" height="1">
    <iframe src="/avustukset"></iframe><video src="/video.mp4" autoplay></video></main>`,
  );
  const library = await opened(extension, `${origin}/tallenne`);
  const requests: string[] = [];
  library.on('request', (request) => requests.push(request.url()));
  await library.getByText(words.snapshot.show).click();
  const frame = library.frameLocator('iframe.snapshot');
  await expect(library.locator('iframe.snapshot')).toHaveAttribute('sandbox', '');
  await expect(frame.getByText('Torilla tavataan joka lauantai')).toBeVisible();
  await expect(frame.getByRole('img', { name: 'Väkeä torilla' })).toHaveAttribute('src', /^data:image\/png/);
  expect(await frame.locator('script, iframe, video, link, [onclick]').count()).toBe(0);
  expect(await library.evaluate(() => 'hit' in globalThis)).toBe(false);
  expect(requests.filter((request) => !/^(?:chrome-extension|blob|data):/.test(request))).toEqual([]);
  expect(await findingsInLightAndDark(library)).toEqual([]);
});
