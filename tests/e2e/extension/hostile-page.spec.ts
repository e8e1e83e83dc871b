import { clipBodySchema } from '#shared/clip/clip-schema.ts';
import { extensionFi as words } from '#shared/language/extension/fi.ts';
import { expect, test } from '../extension-fixture.ts';
import { servePage } from './changing-page.ts';

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
  await servePage(extension, address, PAGE);
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

const EVERY_TABLE = [
  ...['practices', 'practiceRows', 'clips', 'clipBodies', 'clipTables', 'clipImages'],
  ...['snapshots', 'comparisons', 'versions', 'quotes', 'publications'],
];

/** A secret in every place where pages keep them; each `%` becomes another one. */
const SECRETS = `<!doctype html><html lang="fi" data-token="%"><head><title>Asiointi</title><meta name="csrf-token" content="%">
<meta name="session" content="%"><meta property="og:see_also" content="https://x.example/?token=%"><script>var token = "%"</script>
<script type="application/json">{"key": "%"}</script><script nonce="%" src="/a.js?key=%"></script><style>.a::after{content:"%"}</style>
<link rel="preload" href="/b.css?sig=%"><link rel="alternate" hreflang="sv" href="/sv?access_token=%"><base target="%"></head>
<body data-user="%" class="%"><!-- % --><main data-csrf="%"><h1>Asiointi</h1><!-- % -->
<p id="%" data-id="%" style="--t:'%'">Sivulla voi hakea avustusta, ja sivu muistaa hakijan koko käynnin ajan ilman muistilappua.</p>
<p><a href="/jatka?token=%">Jatka hakemusta</a> <a href="/ulos?jsessionid=%" data-method="%" title="Kirjaudu ulos">Ulos</a>
<a href="https://kayttaja:%@x.example/">Kansio</a> <a href="/tiedosto.pdf?X-Amz-Signature=%">Tiedosto</a></p>
<form action="/laheta?csrf=%"><input type="hidden" name="csrf" value="%"><input value="%"><input type="password" value="%">
<input type="checkbox" value="%"><textarea>%</textarea><select><option value="%">%</option></select><button value="%" formaction="/x?t=%">Lähetä</button></form>
<template>%</template><noscript>%</noscript><iframe srcdoc="<p>Kehys</p><input type='hidden' value='%'><script>let t = '%'</script>" src="/kehys?token=%"></iframe><object data="/o?t=%"></object>
<img src="/kuva.png?token=%" srcset="/kuva2.png?token=% 2x" alt="Kuva hakemuksesta" width="200" height="200">
<details data-state="%"><summary>Lisää</summary><p>Hakemuksen voi täyttää myös kirjastossa.</p></details>
<svg data-k="%"><metadata>%</metadata></svg><custom-el secret="%"></custom-el></main>
<script>localStorage.setItem('t', '%'); sessionStorage.setItem('t', '%'); document.cookie = 't=%'; window.state = '%'; history.replaceState({ t: '%' }, '')</script></body></html>`;

test('no secret of a page is stored, of a link or picture clipped by itself neither', async ({
  extension,
  site,
}) => {
  let count = 0;
  const html = SECRETS.replaceAll('%', () => `canary${String(count++).padStart(4, '0')}z`);
  expect(count).toBeGreaterThanOrEqual(40);
  const address = site.address('esimerkkila', '/asiointi');
  await servePage(extension, address, html);
  const page = await extension.openPage(address);
  await extension.clickToolbar(page);
  await expect.poll(() => extension.rows('practices')).toHaveLength(1);
  const panel = await extension.sidePanel();
  const pointed = {
    link: {
      linkUrl: await page.getByText('Jatka hakemusta').evaluate((link: HTMLAnchorElement) => link.href),
    },
    image: {
      srcUrl: await page.locator('main > img').evaluate((image: HTMLImageElement) => image.currentSrc),
    },
  };
  for (const [entry, clicked] of Object.entries(pointed)) {
    expect(JSON.stringify(clicked)).toContain('canary');
    await extension.chooseInContextMenu(page, entry as keyof typeof pointed, clicked);
    await panel.getByRole('button', { name: words.known.add }).click();
    await expect(panel.getByText(/^Liitetty käytäntöön klo/)).toBeVisible();
  }
  const found: string[] = [];
  for (const table of EVERY_TABLE) {
    const rows = JSON.stringify(await extension.rows(table));
    found.push(...[...rows.matchAll(/.{0,60}canary\d{4}z/g)].map(([words]) => `${table}: ${words}`));
  }
  expect(found).toEqual([]);
  expect(JSON.stringify(await extension.rows('snapshots'))).toContain(
    'Hakemuksen voi täyttää myös kirjastossa.',
  );
  expect(await extension.rows('clips')).toHaveLength(3);
});

/** Runs in the page: every node of it with its depth, attributes and text, without the recursion that markup would take. */
function fingerprint(): string {
  const walker = Document.prototype.createTreeWalker.call(document, document);
  const parts: string[] = [];
  for (let node: Node | null = walker.currentNode; node !== null; node = walker.nextNode()) {
    const names = node instanceof Element ? Element.prototype.getAttributeNames.call(node) : [];
    const told = names.map((name) => [name, Element.prototype.getAttribute.call(node, name)]);
    const parent = Reflect.get(Node.prototype, 'parentNode', node) as Node | null;
    const child = parent && (Reflect.get(Node.prototype, 'firstChild', parent) as Node | null);
    parts.push(JSON.stringify([node.nodeType, node.nodeName, node.nodeValue, told, child === node]));
  }
  return parts.join('\n');
}

/** Pages that wear a reader down, each with the script that makes it so. */
const BURDENS: Record<string, string> = {
  'a hundred thousand nodes': `const main = document.querySelector('main');
    for (let at = 0; at < 50000; at++) { const p = document.createElement('p'); p.textContent = 'Rivi ' + at; main.append(p); }`,
  'ten thousand nested boxes': `let box = document.createElement('section'); // Drawn, they bring the browser itself down.
    box.style.display = 'none'; document.querySelector('main').append(box);
    for (let at = 0; at < 10000; at++) { const inner = document.createElement('div'); box.append(inner); box = inner; } box.textContent = 'Pohjalla';`,
  'a page that never stops changing': `const main = document.querySelector('main');
    setInterval(() => { const p = document.createElement('p'); p.textContent = 'Muutos'; main.append(p); if (main.children.length > 60) p.remove(); main.lastChild.remove(); }, 1);`,
  'elements that throw': `customElements.define('paha-osa', class extends HTMLElement {
      get textContent() { throw new Error('ei'); } get childNodes() { throw new Error('ei'); } get attributes() { throw new Error('ei'); } getAttribute() { throw new Error('ei'); } });
    document.querySelector('main').append(document.createElement('paha-osa'));`,
  'names of the document that mean something else': `document.querySelector('main').insertAdjacentHTML('beforeend',
    '<img name="body"><img name="title"><form name="head"><input name="attributes"><input name="textContent"></form><form name="querySelectorAll"></form><a id="location"></a><form name="documentElement"></form>');`,
};

for (const [burden, script] of Object.entries(BURDENS)) {
  test(`${burden}: clipped in time or refused with a sentence, and left as it was`, async ({
    extension,
    site,
  }) => {
    const address = site.address('esimerkkila', '/raskas');
    await servePage(
      extension,
      address,
      `<!doctype html><html lang="fi"><head><title>Raskas sivu</title></head><body><main><h1>Raskas sivu</h1>
      <p>Sivulla on tavallinen kappale, jonka lukija poimii kortin kuvaukseksi, vaikka muu sivu on raskas.</p></main><script>${script}</script></body></html>`,
    );
    const page = await extension.openPage(address);
    const isStill = !burden.includes('never stops');
    const whole = () => page.evaluate(fingerprint);
    const before = isStill ? await whole() : '';
    await extension.clickToolbar(page);
    const panel = await extension.sidePanel();
    const outcome = panel.getByText(/^Tallennettu klo|^Sivu ei vastannut|^Sivun sisältöä ei saatu/);
    await expect(outcome.first()).toBeVisible({ timeout: 40_000 });
    if (isStill) expect((await whole()) === before).toBe(true);
    const clips = (await extension.rows('clips')) as { state: string }[];
    expect(clips).toMatchObject([{ state: expect.stringMatching(/^(?:saved|interrupted)$/) }]);
  });
}
