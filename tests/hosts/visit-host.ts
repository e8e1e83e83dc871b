import { expect, test } from '@playwright/test';
import { hostAddress } from './answer-host.ts';
import { differingPerThousand } from './compare-pictures.ts';
import { type Host, TOLERANCE } from './host.ts';
import type { Look } from './page-watch.ts';
import { type Clip, readLook, type Seat, VIEWPORT, type Visitor } from './visitor.ts';

/** What a page is without the widget: everything beyond it is the widget's doing. */
type Traces = { html: string; globals: string[]; violations: string[]; complaints: string[] };

/** The least contrast of text against the page, by WCAG 1.4.3. */
const LEAST_CONTRAST = 4.5;

/** What a script tag that asks for the widget by itself puts after itself: there the widget is welcome to stand. */
const STANDS_BESIDE = /<hyvan-kierre data-src="[^"]*"><\/hyvan-kierre>/g;

/** What is left out at the bottom of the window, where a dialog has its edge. */
const EDGE = 60;

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
  await eventually(() => visitor.ask('partners'), 'the partners shown').toBe(counts);
  await settle(host);
  const differing = host.isCompared ? await compareWithClean(visitor, host, port) : undefined;
  if (differing !== undefined) {
    expect(differing, 'pixels of a thousand that differ from a clean page').toBeLessThanOrEqual(
      TOLERANCE.perThousand,
    );
  }
  if (host.reader.media !== 'print') await searchAndOpen(visitor, host.tried, counts);
  await expectNoTraces(visitor, host, without);
  return differing === undefined ? {} : { differing };
}

/** What the report of a run keeps of a visit. */
export function hostNote(differing: number | undefined): { type: string; description: string } {
  return { type: 'host', description: differing === undefined ? '' : differing.toFixed(2) };
}

/** Asks again, soon at first, until the answer is what is expected. */
function eventually<Answer>(ask: () => Promise<Answer>, what: string) {
  return expect.poll(ask, { message: what, intervals: [10, 20, 40, 80, 160, 320], timeout: 8_000 });
}

/** Waits for what a page's own script does after it has loaded. */
async function settle(host: Host): Promise<void> {
  if (host.isLate) await new Promise((done) => setTimeout(done, 150));
}

async function tracesOn(visitor: Visitor): Promise<Traces> {
  const lines = async (question: 'globals' | 'violations') => (await visitor.ask(question)).split('\n');
  return {
    html: (await visitor.ask('html'))
      .replaceAll(/\/(hosts|kierre)\/(nothing|widget|widget-all)\.js/g, 'widget.js')
      .replaceAll(STANDS_BESIDE, '')
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
    await eventually(() => visitor.ask('text'), 'the sentence of the widget').toContain(sentence);
  }
  expect(await visitor.ask('list'), 'the readable list').toBe('Esimerkkilän Kiri ry');
}

async function pressOnPage(visitor: Visitor, selector: string): Promise<void> {
  const [x = 0, y = 0] = (await visitor.ask('middleOnPage', selector)).split(' ').map(Number);
  await visitor.click(x, y);
}

/** Clicks the first part of a widget that fits the selector, once it is there and stands still. */
async function clickIn(visitor: Visitor, widget: number, selector: string): Promise<void> {
  let place = '';
  const standsStill = async () => {
    const before = place;
    place = await visitor.ask('middle', widget, selector);
    return place !== '' && place === before;
  };
  await eventually(standsStill, `${selector} in the widget`).toBe(true);
  const [x = 0, y = 0] = place.split(' ').map(Number);
  await visitor.click(x, y);
}

/** Searches, presses Enter, takes the words away, opens and closes the further choices, opens a partner and comes back, by mouse and keyboard. */
async function searchAndOpen(visitor: Visitor, widget: number, counts: string): Promise<void> {
  const shown = async () => Number((await visitor.ask('partners')).split(' ')[widget]);
  const all = Number(counts.split(' ')[widget]);
  await clickIn(visitor, widget, 'input[type=search]');
  await visitor.type('apte');
  await eventually(shown, 'partners found by "apte"').toBe(1);
  await visitor.press('Enter');
  await visitor.selectAll();
  await visitor.press('Delete');
  await eventually(shown, 'partners after the words are taken away').toBe(all);
  await clickIn(visitor, widget, '.filters [aria-expanded]');
  await eventually(() => visitor.ask('middle', widget, '.choices fieldset'), 'the further choices').not.toBe(
    '',
  );
  await clickIn(visitor, widget, '.filters [aria-expanded]');
  await clickIn(visitor, widget, '.partner-name a');
  await eventually(shown, 'partners beside an opened one').toBe(0);
  await clickIn(visitor, widget, 'a.back');
  await eventually(() => visitor.ask('partners'), 'the partners after coming back').toBe(counts);
}

async function compareWithClean(visitor: Visitor, host: Host, port: string): Promise<number> {
  const look = readLook(await visitor.ask('look', 0));
  if (host.reader.media !== 'print' && host.reader.forcedColors === undefined) {
    expect.soft(look.contrast, 'contrast with the page').toBeGreaterThanOrEqual(LEAST_CONTRAST);
  }
  const clip = seenPartOf(look);
  const picture = await visitor.picture(clip);
  const style = `html{margin:0}body{margin:0;${look.style}}#place{position:absolute;left:${look.left / host.zoom}px;top:${look.top / host.zoom}px;width:${look.width / host.zoom}px;zoom:${host.zoom}}#place>*{${host.inherits}}`;
  const address = hostAddress(host, port, { as: 'clean', style, lang: look.lang });
  const key = [host.form, host.data, host.server, JSON.stringify(host.reader), style, look.lang].join('|');
  const clean = cleanPictures.get(key) ?? (await takeCleanPicture(visitor.clean, address, clip));
  cleanPictures.set(key, clean);
  // On paper the widget names the page's address, and that of the clean page is longer.
  if (host.reader.media !== 'print') {
    expect.soft(look.height, 'height in pixels, beside that on a clean page').toBeCloseTo(clean.height, 0);
  }
  const differing = differingPerThousand(picture, clean.picture);
  if (differing > TOLERANCE.perThousand) await keepPictures({ host: picture, clean: clean.picture });
  return differing;
}

/** Keeps what a person needs to see why two pictures differ. */
async function keepPictures(pictures: Record<string, Uint8Array>): Promise<void> {
  for (const [name, picture] of Object.entries(pictures)) {
    await test.info().attach(`${name}.png`, { body: Buffer.from(picture), contentType: 'image/png' });
  }
}

async function takeCleanPicture(
  seat: Seat,
  address: string,
  clip: Clip,
): Promise<{ picture: Uint8Array; height: number }> {
  await seat.open(address);
  await eventually(() => seat.ask('partners'), 'partners on the clean page').toBe('40');
  const look = readLook(await seat.ask('look', 0));
  return { picture: await seat.picture(clip), height: look.height };
}

/** The whole pixels inside a widget's place, as far as the window shows them. */
function seenPartOf({ left, top, width, height }: Look): Clip {
  const [x, y] = [Math.max(Math.ceil(left), 0), Math.max(Math.ceil(top), 0)];
  return {
    x,
    y,
    width: Math.min(Math.floor(left + width), VIEWPORT.width) - x,
    height: Math.min(Math.floor(top + height), VIEWPORT.height - EDGE) - y,
  };
}
