import type { BrowserContext, Page } from '@playwright/test';

/** When the library page shows its first rows, and when the facets have their counts: milliseconds from the navigation on. */
export type PageFigures = { rows: number; counts: number };

/** The longest time between two frames in milliseconds, and how many frames were left out beside those drawn. */
export type FrameFigures = { longest: number; dropped: number };

/** What the page notes of itself; used only in what is run there. */
type Noted = { seen: Record<string, number>; frames: number[] };
declare const noted: Noted;

const LANDMARKS = { rows: '[data-row]', counts: '.facet-values' };
const KEY_MS = 120;

/** Opens the library page in a tab of its own, and when its parts could be seen. */
export async function openLibraryPage(
  context: BrowserContext,
  extensionId: string,
): Promise<{ page: Page } & PageFigures> {
  const page = await context.newPage();
  await page.addInitScript(noteLandmarks, LANDMARKS);
  await page.goto(`chrome-extension://${extensionId}/library.html`);
  await page.waitForFunction(
    (names) => names.every((name) => noted.seen[name] !== undefined),
    [...Object.keys(LANDMARKS)],
  );
  const { rows = Number.NaN, counts = Number.NaN } = await page.evaluate(() => noted.seen);
  return { page, rows, counts };
}

/** Types words into the search box as a quick person does, and how evenly the page was drawn meanwhile. */
export async function typeInBox(page: Page, words: readonly string[]): Promise<FrameFigures> {
  await page.evaluate(noteFrames);
  for (const word of words) {
    await page.keyboard.press('/');
    await page.keyboard.type(word, { delay: KEY_MS });
    await page.keyboard.press('Escape');
  }
  const frames = await page.evaluate(() => noted.frames);
  const gaps = frames.slice(1).map((moment, at) => moment - (frames[at] ?? moment));
  const usual = 1000 / 60;
  return {
    longest: Math.max(...gaps),
    dropped: gaps.reduce((sum, gap) => sum + Math.max(0, Math.round(gap / usual) - 1), 0),
  };
}

/** Runs in the page before its own scripts: notes when each landmark has been painted. */
function noteLandmarks(landmarks: Record<string, string>): void {
  const seen: Record<string, number> = {};
  Object.assign(globalThis, { noted: { seen, frames: [] } });
  const waiting = new Map(Object.entries(landmarks));
  const observer = new MutationObserver(() => {
    for (const [name, selector] of waiting) {
      if (document.querySelector(selector) === null) continue;
      waiting.delete(name);
      requestAnimationFrame(() =>
        setTimeout(() => {
          seen[name] = performance.now();
        }),
      );
    }
    if (waiting.size === 0) observer.disconnect();
  });
  observer.observe(document, { childList: true, subtree: true });
}

/** Runs in the page: notes the moment of every frame from now on. */
function noteFrames(): void {
  noted.frames = [];
  const note = (moment: number) => {
    noted.frames.push(moment);
    requestAnimationFrame(note);
  };
  requestAnimationFrame(note);
}
