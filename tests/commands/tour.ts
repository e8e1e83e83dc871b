import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { extensionWords } from '#shared/language/extension/extension-words.ts';
import { localDay } from '#shared/language/formats.ts';
import { bundleForPage } from '../bench/bundle-for-page.ts';
import { loadExtension } from '../e2e/loaded-extension.ts';
import type { TourIds, TourInPage } from '../tour/library-in-page.ts';
import { hiddenBelow, overflows } from '../tour/overflows.ts';
import { EMPTY_SCREENS, TOUR_SCREENS, type TourScreen } from '../tour/screens.ts';
import { type TourLook, tourOptions } from '../tour/tour-options.ts';

/*
 * `npm run tour`: pictures of every screen of the library, filled with invented things and empty, in each language,
 * light and dark, wide and narrow, for looking at. They go to `test-results/tour/LANGUAGE-SCHEME-WIDTH`; what would have
 * to be scrolled sideways or runs out of its box is printed. `--only NAME` takes the screens whose names begin so,
 * `--language`, `--scheme` and `--width` one of theirs. Wants the Chrome build (`npm run build`).
 */

/** What the script has put into the page; used only in what is run there. */
declare const tourInPage: TourInPage;
declare const chrome: { storage: { local: { set(values: object): Promise<void> } } };

const FOLDER = 'test-results/tour';
/** The height of the window, and how much more is shown of a long screen. */
const HEIGHT = 900;
const MOST_HIDDEN = 5_000;
const NOTHING: TourIds = {
  ...{ practices: [], collection: '', theme: '', adoption: '', series: '', workshop: '', survey: '' },
  ...{ agreement: '', partner: '', subscription: '', copy: '' },
};

const { looks, only = '' } = tourOptions(process.argv.slice(2));
const script = await bundleForPage('../tour/library-in-page.ts');
let findings = 0;
await look(EMPTY_SCREENS, async () => NOTHING);
await look(TOUR_SCREENS, async (page) => {
  await page.evaluate(script);
  return page.evaluate((today) => tourInPage.fill(today), localDay(new Date()));
});
console.log(`${findings} findings; the pictures are in ${FOLDER}.`);

/** Looks at screens in a new profile, once `fill` has put into its library what they show. */
async function look(all: readonly TourScreen[], fill: (page: Page) => Promise<TourIds>): Promise<void> {
  const screens = all.filter(({ name }) => name.startsWith(only));
  if (screens.length === 0) return;
  const extension = await loadExtension();
  try {
    const page = await extension.openExtensionPage('library.html');
    const ids = await fill(page);
    for (const each of looks) {
      await page.evaluate(
        (language) => chrome.storage.local.set({ 'chosen-language': language }),
        each.language,
      );
      await page.emulateMedia({ colorScheme: each.scheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width: each.width, height: HEIGHT });
      for (const screen of screens) await take(page, screen, ids, each);
    }
  } finally {
    await extension.close();
  }
}

async function take(page: Page, screen: TourScreen, ids: TourIds, { language, scheme, width }: TourLook) {
  const place = `${language}-${scheme}-${width}`;
  try {
    await page.goto(page.url().replace(/#.*|$/, `#${screen.address(ids)}`));
    // From the beginning, so that nothing of the former screen stays open.
    await page.reload();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await settled(page);
    await screen.act?.(page, extensionWords[language]);
    await settled(page);
    // The page scrolls in its parts: it is seen whole in a window as high as the longest of them.
    const height = HEIGHT + Math.min(await page.evaluate(hiddenBelow), MOST_HIDDEN);
    await page.setViewportSize({ width, height });
    // What is drawn only when it is in sight comes with the next frames.
    await page.waitForTimeout(200);
    await page.screenshot({ path: join(FOLDER, place, `${screen.name}.png`), fullPage: true });
    await page.setViewportSize({ width, height: HEIGHT });
    for (const finding of await page.evaluate(overflows)) report(`${place} ${screen.name}: ${finding}`);
  } catch (error) {
    report(`${place} ${screen.name}: not seen, ${String(error).split('\n')[0]}`);
  }
}

/** Waits until the page has said the same for a while, two seconds at most. */
async function settled(page: Page): Promise<void> {
  let before = '';
  for (let waited = 0; waited < 2_000; waited += 200) {
    const now = await page.locator('body').innerText();
    if (now === before) return;
    before = now;
    await page.waitForTimeout(200);
  }
}

function report(finding: string): void {
  findings += 1;
  console.log(`- ${finding}`);
}
