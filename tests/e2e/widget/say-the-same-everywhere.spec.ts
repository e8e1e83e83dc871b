import type { Frame, Page } from '@playwright/test';
import type { Publication } from '#shared/publication/publication-schema.ts';
import { published } from '../published-agreement.ts';
import { expect, test } from '../site-fixture.ts';
import { collectComplaints } from './host-page.ts';
import { openPackaging, PACKAGINGS } from './packagings.ts';

/** What a page says: of the agreement, and of each partner in the order of the list, as runs of words between blocks. */
type Said = { agreement: string[]; partners: string[][] };

/** The demo agreement with contacts that may stay: a page without scripts leaves out the others. */
const publication: Publication = {
  ...published,
  partners: published.partners.map((partner) => {
    const { until: _, ...contact } = partner.contact ?? {};
    return partner.contact ? { ...partner, contact: contact as typeof partner.contact } : partner;
  }),
};

for (const language of ['fi', 'sv'] as const) {
  test(`all four packagings say the same in ${language}, each under the policy meant for it`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    const complaints = await collectComplaints(page);
    const said = new Map<string, Said>();
    for (const packaging of PACKAGINGS) {
      const place = await openPackaging(page, packaging, publication, language);
      said.set(packaging, packaging === 'static' ? await readStatic(place) : await readWidget(place));
    }
    const plain = said.get('static');
    expect(plain?.partners).toHaveLength(publication.partners.length);
    expect(plain?.agreement.length).toBeGreaterThan(15);
    for (const packaging of PACKAGINGS) expect(said.get(packaging), packaging).toEqual(plain);
    expect(complaints).toEqual([]);
  });
}

test('the frame takes the height of what is in it, in its sandbox, and nothing scrolls inside', async ({
  page,
}) => {
  const frame = await openPackaging(page, 'iframe', publication, 'fi');
  await expect(frame.locator('.partner')).toHaveCount(40);
  const heights = async () => ({
    inside: await frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height)),
    frame: await page.evaluate(() => document.querySelector('iframe')?.clientHeight),
  });
  await expect.poll(async () => (await heights()).frame).toBeGreaterThan(2_000);
  await expect.poll(async () => (await heights()).frame === (await heights()).inside).toBe(true);
  await frame.getByRole('searchbox').fill('apteekki');
  await expect.poll(async () => (await heights()).frame).toBeLessThan(2_000);
  expect(await frame.evaluate(() => self.origin)).toBe('null');
  await expect(page.getByTitle('Esimerkkilän elinvoimasopimus')).toBeVisible();
});

test('a height that comes from somewhere else, or is no height, is not heard', async ({ page }) => {
  const frame = await openPackaging(page, 'iframe', publication, 'fi');
  await expect(frame.locator('.partner')).toHaveCount(40);
  const height = () => page.evaluate(() => document.querySelector('iframe')?.style.height);
  await expect.poll(height).toMatch(/^\d{4,}px$/);
  const before = await height();
  await page.evaluate(() => postMessage({ type: 'hyvan-kierre-height', height: 7 }, '*'));
  await frame.evaluate(() => {
    for (const wrong of ['7', -7, Number.NaN, 1e9])
      parent.postMessage({ type: 'hyvan-kierre-height', height: wrong }, '*');
    parent.postMessage(null, '*');
  });
  await page.waitForTimeout(200);
  expect(await height()).toBe(before);
});

test('a page that the frame does not know is told nothing', async ({ page, site }) => {
  await openPackaging(page, 'iframe', publication, 'fi');
  const heard = await page.evaluate(
    (address) =>
      new Promise<number>((done) => {
        let count = 0;
        const frame = document.createElement('iframe');
        addEventListener('message', ({ source }) => {
          if (source === frame.contentWindow) count += 1;
        });
        frame.onload = () => setTimeout(() => done(count), 500);
        frame.src = address;
        document.body.append(frame);
      }),
    site.address('esimerkkila', '/kierre/kehys.html?host=https%3A%2F%2Fvieras.example'),
  );
  expect(heard).toBe(0);
});

/** What the widget says, partner by partner. */
async function readWidget(place: Page | Frame): Promise<Said> {
  await expect(place.locator('[data-hyvan-kierre] .partner')).toHaveCount(40);
  const root = place.locator('[data-hyvan-kierre]');
  const agreement = await root.evaluate(runsIn, '.agreement-heading, .purpose, .facts');
  const ids = await place
    .locator('[data-partner-id]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('data-partner-id') ?? ''));
  const partners = await root.evaluate(readPartners, ids);
  return { agreement, partners };
}

/** What the widget says of each partner, opened one after the other by its address. */
async function readPartners(mount: Element, ids: string[]): Promise<string[][]> {
  const partners: string[][] = [];
  for (const id of ids) {
    const drawn = new Promise((done) => {
      addEventListener('hashchange', () => setTimeout(done), { once: true });
    });
    location.hash = `kierre-${id}`;
    await drawn;
    const details = mount.shadowRoot?.querySelector<HTMLElement>('.partner-details');
    for (const drawing of details?.querySelectorAll<HTMLElement>('details, .chart') ?? []) {
      drawing.style.display = 'none';
    }
    const words = details?.innerText.split('\n') ?? [];
    partners.push(words.map((run) => run.trim()).filter(Boolean));
  }
  return partners;
}

/** What a page without scripts says. */
async function readStatic(place: Page | Frame): Promise<Said> {
  const blocks = await place.locator('main').evaluate((main) => {
    const runs: { heading: number; runs: string[] }[] = [];
    // The label of a fact stands before its value on one line; who has published it stands last.
    for (const label of main.querySelectorAll('li > strong')) label.after(document.createElement('br'));
    for (const foot of [...main.querySelectorAll(':scope > p')].slice(-2)) foot.remove();
    for (const block of [...main.children].slice(1)) {
      const level = /^H(\d)$/.exec(block.tagName)?.[1];
      if (level !== undefined) runs.push({ heading: Number(level), runs: [] });
      const words = (block as HTMLElement).innerText.split('\n');
      runs.at(-1)?.runs.push(...words.map((run) => run.trim().replace(/:$/, '')).filter(Boolean));
    }
    return runs;
  });
  return {
    agreement: blocks.find(({ heading }) => heading === 2)?.runs ?? [],
    partners: blocks.filter(({ heading }) => heading === 5).map(({ runs }) => runs),
  };
}

/** The runs of words of the parts of a mount that fit a selector. */
function runsIn(mount: Element, selector: string): string[] {
  const parts = [...(mount.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
  return parts.flatMap((part) =>
    part.innerText
      .split('\n')
      .map((run) => run.trim())
      .filter(Boolean),
  );
}
