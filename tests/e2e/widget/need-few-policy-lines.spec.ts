import { readFileSync } from 'node:fs';
import { POLICY_LINES, type PolicyUse, WIDGET_HOST } from '#shared/conformance/policy-lines.ts';
import type { SiteHost } from '../../site/serve.ts';
import { expect, test } from '../site-fixture.ts';
import { collectComplaints, partnersOn } from './host-page.ts';

const DATA = new URL('../../site/pages/esimerkkila/kierre/esimerkkila.json', import.meta.url);

/** How a page is made that lets in only the lines of one use. */
type Case = { use: PolicyUse; host: SiteHost; body: (origin: string) => string };

const CASES: Case[] = [
  {
    use: 'self-hosted',
    host: 'esimerkkila',
    body: () =>
      '<div data-hyvan-kierre data-src="/kierre/esimerkkila.json"></div><script src="/kierre/widget.js"></script>',
  },
  {
    use: 'inline',
    host: 'esimerkkila',
    body: () =>
      `<div data-hyvan-kierre><script type="application/json">${readFileSync(DATA, 'utf8')}</script></div><script src="/kierre/widget.js"></script>`,
  },
  {
    use: 'hosted',
    host: 'lehti',
    body: (origin) =>
      `<div data-hyvan-kierre data-src="${origin}/kierre/esimerkkila.json"></div><script src="${origin}/kierre/widget.js"></script>`,
  },
  {
    use: 'module',
    host: 'lehti',
    body: (origin) =>
      `<div data-hyvan-kierre data-module="${origin}/kierre/esimerkkila.js"></div><script src="${origin}/kierre/widget.js"></script>`,
  },
];

for (const { use, host, body } of CASES) {
  test(`the policy lines of the use "${use}" are enough, and each is needed`, async ({ page, site }) => {
    // A page made up by the test has no address in the network, and may not ask this machine for anything else.
    await page.context().grantPermissions(['local-network-access']);
    const complaints = await collectComplaints(page);
    const origin = new URL(site.address('esimerkkila')).origin;
    const address = site.address(host, '/oma/sivu');
    const lines = POLICY_LINES[use].map((line) => line.replaceAll(WIDGET_HOST, origin));
    const show = async (allowed: string[]) => {
      await page.route(address, (route) =>
        route.fulfill({
          contentType: 'text/html; charset=utf-8',
          headers: { 'Content-Security-Policy': ["default-src 'none'", ...allowed].join('; ') },
          body: `<!doctype html><html lang="fi"><title>Sivu</title><body>${body(origin)}</body></html>`,
        }),
      );
      await page.goto(address);
    };
    await show(lines);
    await expect(partnersOn(page)).toHaveCount(40);
    expect(complaints).toEqual([]);
    for (const line of lines) {
      await page.unroute(address);
      await show(lines.filter((other) => other !== line));
      await expect.poll(() => complaints.length).toBeGreaterThan(0);
      await expect(partnersOn(page)).toHaveCount(0);
      complaints.length = 0;
    }
  });
}

test('the policy lines of a frame are enough, also for one that may only run scripts', async ({
  page,
  site,
}) => {
  await page.context().grantPermissions(['local-network-access']);
  const complaints = await collectComplaints(page);
  const origin = new URL(site.address('esimerkkila')).origin;
  const host = site.address('lehti', '/oma/sivu');
  const frame = site.address('esimerkkila', '/oma/kehys');
  const linesOf = (use: PolicyUse) =>
    POLICY_LINES[use]
      .map((line) =>
        line.replaceAll(WIDGET_HOST, origin).replace('https://kunta.example', new URL(host).origin),
      )
      .join('; ');
  const serve = (address: string, policy: string, body: string) =>
    page.route(address, (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        headers: { 'Content-Security-Policy': policy },
        body: `<!doctype html><html lang="fi"><title>Sivu</title><body>${body}</body></html>`,
      }),
    );
  await serve(
    host,
    `default-src 'none'; ${linesOf('iframe')}`,
    `<iframe title="Kumppanit" sandbox="allow-scripts" src="${frame}"></iframe>`,
  );
  await serve(
    frame,
    linesOf('iframe-host'),
    '<div data-hyvan-kierre data-src="/kierre/esimerkkila.json"></div><script src="/kierre/widget-all.js"></script>',
  );
  await page.goto(host);
  await expect(page.frameLocator('iframe').locator('[data-hyvan-kierre] .partner')).toHaveCount(40);
  expect(complaints).toEqual([]);
});
