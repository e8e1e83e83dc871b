import { expect } from '@playwright/test';
import { hostAddress } from './answer-host.ts';
import { differingPerThousand } from './compare-pictures.ts';
import { type Host, TOLERANCE } from './host.ts';
import { type Clip, readLook, type Visitor } from './visitor.ts';

/** What a page is without the widget: everything beyond it is the widget's doing. */
type Traces = { html: string; globals: string[]; violations: string[]; complaints: string[] };

/** The least contrast of text against the page, by WCAG 1.4.3. */
const LEAST_CONTRAST = 4.5;

/** Pictures of clean pages, which many hosts share. */
const cleanPictures = new Map<string, { picture: Uint8Array; height: number }>();

/** Opens a host page without and with the widget, uses it, and holds it to everything that is asked of a good guest. */
export async function visitHost(visitor: Visitor, host: Host, port: string): Promise<{ differing?: number }> {
  await visitor.prefer(host.reader);
  await visitor.open(hostAddress(host, port, { as: 'without' }));
  if (host.opensBy !== undefined) await pressOnPage(visitor, host.opensBy);
  await settle(host);
  const without = await tracesOn(visitor);
  await visitor.open(hostAddress(host, port, { as: 'itself' }));
  if ('list' in host.sees) {
    await expectList(visitor, host.sees.sentence);
    await expectNoTraces(visitor, host, without);
    return {};
  }
  const counts = host.sees.partners.join(' ');
  if (host.opensBy !== undefined) await pressOnPage(visitor, host.opensBy);
  await expect.poll(() => visitor.ask('partners'), 'the partners shown').toBe(counts);
  await settle(host);
  const differing = host.isCompared ? await compareWithClean(visitor, host, port) : undefined;
  if (differing !== undefined) {
    expect(differing, 'pixels of a thousand that differ from a clean page').toBeLessThanOrEqual(
      TOLERANCE.perThousand,
    );
    await reopen(visitor, host, port, counts);
  }
  if (host.reader.media !== 'print') await searchAndOpen(visitor, host.tried, counts);
  await expectNoTraces(visitor, host, without);
  return differing === undefined ? {} : { differing };
}

/** Waits for what a page's own script does after it has loaded. */
async function settle(host: Host): Promise<void> {
  if (host.isLate) await new Promise((done) => setTimeout(done, 150));
}

async function tracesOn(visitor: Visitor): Promise<Traces> {
  const lines = async (question: 'globals' | 'violations') => (await visitor.ask(question)).split('\n');
  return {
    html: (await visitor.ask('html'))
      .replaceAll('/hosts/nothing.js', '/kierre/widget.js')
      .replaceAll(/sha384-[^"']+/g, ''),
    globals: await lines('globals'),
    violations: await lines('violations'),
    complaints: [...visitor.complaints()],
  };
}

async function expectNoTraces(visitor: Visitor, { excuses }: Host, without: Traces): Promise<void> {
  const found = await tracesOn(visitor);
  const more = (name: 'globals' | 'violations' | 'complaints') =>
    beyond(found[name], without[name]).filter((line) => excuses === undefined || !excuses.test(line));
  expect.soft(more('complaints'), 'errors and warnings').toEqual([]);
  expect.soft(more('violations'), 'policy violations').toEqual([]);
  expect.soft(more('globals'), 'leaked globals').toEqual([]);
  expect.soft(found.html, 'the page outside the widget').toBe(without.html);
}

/** The lines of `found` that are not among the `known`, each known one counted once. */
function beyond(found: string[], known: string[]): string[] {
  const left = [...known];
  return found.filter((line) => {
    const place = left.indexOf(line);
    if (place >= 0) left.splice(place, 1);
    return place < 0;
  });
}

async function expectList(visitor: Visitor, sentence: string | undefined): Promise<void> {
  if (sentence !== undefined) {
    await expect.poll(() => visitor.ask('text'), 'the sentence of the widget').toContain(sentence);
  }
  expect(await visitor.ask('list'), 'the readable list').toBe('Esimerkkilän Kiri ry');
}

async function pressOnPage(visitor: Visitor, selector: string): Promise<void> {
  const [x = 0, y = 0] = (await visitor.ask('middleOnPage', selector)).split(' ').map(Number);
  await visitor.click(x, y);
}

/** Clicks the first part of a widget that fits the selector, once it is there. */
async function clickIn(visitor: Visitor, widget: number, selector: string): Promise<void> {
  await expect.poll(() => visitor.ask('middle', widget, selector), `${selector} in the widget`).not.toBe('');
  const [x = 0, y = 0] = (await visitor.ask('middle', widget, selector)).split(' ').map(Number);
  await visitor.click(x, y);
}

/** Searches, presses Enter, takes the words away, opens a partner and comes back, by mouse and keyboard. */
async function searchAndOpen(visitor: Visitor, widget: number, counts: string): Promise<void> {
  const shown = async () => Number((await visitor.ask('partners')).split(' ')[widget]);
  const all = Number(counts.split(' ')[widget]);
  await clickIn(visitor, widget, 'input[type=search]');
  await visitor.type('apteekki');
  await expect.poll(shown, 'partners found by "apteekki"').toBe(1);
  await visitor.press('Enter');
  await visitor.selectAll();
  await visitor.press('Delete');
  await expect.poll(shown, 'partners after the words are taken away').toBe(all);
  await clickIn(visitor, widget, '.partner-name a');
  await expect.poll(shown, 'partners beside an opened one').toBe(0);
  await clickIn(visitor, widget, 'a.back');
  await expect.poll(() => visitor.ask('partners'), 'the partners after coming back').toBe(counts);
}

async function compareWithClean(visitor: Visitor, host: Host, port: string): Promise<number> {
  const look = readLook(await visitor.ask('look', host.tried));
  if (host.reader.media !== 'print' && host.reader.forcedColors === undefined) {
    expect.soft(look.contrast, 'contrast with the page').toBeGreaterThanOrEqual(LEAST_CONTRAST);
  }
  const picture = await visitor.picture(insideOf(look));
  const top = look.top % 1;
  const style = `html{margin:0}body{margin:0;${look.style}}#place{position:absolute;left:${look.left / host.zoom}px;top:${top}px;width:${look.width / host.zoom}px;zoom:${host.zoom}}#place>*{${host.inherits}}`;
  const address = hostAddress({ ...host, name: host.name }, port, { as: 'clean', style, lang: look.lang });
  const key = [host.form, host.data, host.server, JSON.stringify(host.reader), style, look.lang].join('|');
  const clean = cleanPictures.get(key) ?? (await takeCleanPicture(visitor, address));
  cleanPictures.set(key, clean);
  expect(look.height, 'height in pixels, beside that on a clean page').toBeCloseTo(clean.height, 0);
  return differingPerThousand(picture, clean.picture);
}

async function takeCleanPicture(
  visitor: Visitor,
  address: string,
): Promise<{ picture: Uint8Array; height: number }> {
  await visitor.open(address);
  await expect.poll(() => visitor.ask('partners'), 'partners on the clean page').toBe('40');
  const look = readLook(await visitor.ask('look', 0));
  return { picture: await visitor.picture(insideOf(look)), height: look.height };
}

/** The whole pixels inside a widget's place. */
function insideOf({
  left,
  top,
  width,
  height,
}: {
  left: number;
  top: number;
  width: number;
  height: number;
}): Clip {
  const [x, y] = [Math.ceil(left), Math.ceil(top)];
  return { x, y, width: Math.floor(left + width) - x, height: Math.floor(top + height) - y };
}

/** Opens the page again when the clean one has been looked at in between. */
async function reopen(visitor: Visitor, host: Host, port: string, counts: string): Promise<void> {
  await visitor.open(hostAddress(host, port, { as: 'itself' }));
  if (host.opensBy !== undefined) await pressOnPage(visitor, host.opensBy);
  await expect.poll(() => visitor.ask('partners'), 'the partners shown again').toBe(counts);
  await settle(host);
}
