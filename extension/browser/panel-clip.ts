import { browser } from 'wxt/browser';
import { z } from 'zod/mini';
import { recordIdSchema } from '#shared/record/record.ts';

/**
 * Why a click did not end in a saved practice.
 * `browser-page`: one of the browser's own pages or the extension store, which no extension may read.
 * `local-file`: a file on this computer. `not-a-page`: a PDF, an image or another document that is not a web page.
 * `too-large`: the page has more in it than can be read in a few seconds.
 * `refused`: the browser did not let the page be read (an error page, or a rule of the workplace).
 * `no-selection`: nothing was selected any more. `no-part`: no table, contact, picture or link was found at the place
 * that was pointed at. `page-changed`: the tab went to another page meanwhile.
 * `no-answer`: the page was too slow to answer. `not-understood`: the page was read but the reading failed.
 * `library-…`: the library could not keep it; see `LibraryUnavailable`.
 */
export const clipObstacleSchema = z.enum([
  'browser-page',
  'local-file',
  'not-a-page',
  'too-large',
  'refused',
  'no-selection',
  'no-part',
  'page-changed',
  'no-answer',
  'not-understood',
  'library-newer',
  'library-blocked',
  'library-full',
  'library-broken',
  'library-not-copied',
  'library-not-upgraded',
]);
/** Why a click did not end in a saved practice. */
export type ClipObstacle = z.infer<typeof clipObstacleSchema>;

/** What a window's side panel shows: the clip made last in that window, and what stood in its way, if anything. */
export const panelClipSchema = z.object({
  /** The clip; absent when the click could not even be noted (the browser told no address, or the library is not available). */
  clipId: z.optional(recordIdSchema),
  /** What stood in its way; absent while all is well. */
  obstacle: z.optional(clipObstacleSchema),
  /** The page's address, when the library could not even note it: a person may want to keep it themselves. */
  unsavedAddress: z.optional(z.string()),
});
/** What a window's side panel shows. */
export type PanelClip = z.infer<typeof panelClipSchema>;

const keyOf = (windowId: number) => `panel-clip:${windowId}`;

/** Says which clip the side panel of a window shows. Kept until the browser closes, so that a panel opened later finds it. */
export async function showClipInPanel(windowId: number, shown: PanelClip): Promise<void> {
  await browser.storage.session.set({ [keyOf(windowId)]: shown });
}

/** The clip the side panel of a window shows; `undefined` before the first click. */
export async function panelClipOf(windowId: number): Promise<PanelClip | undefined> {
  const key = keyOf(windowId);
  return parsed((await browser.storage.session.get(key))[key]);
}

/** Calls `show` with what the side panel of a window shows, now and after each change, until `signal` is aborted. */
export function watchPanelClip(
  windowId: number,
  show: (shown: PanelClip | undefined) => void,
  signal?: AbortSignal,
): void {
  const key = keyOf(windowId);
  let changed = false;
  const showChange = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[key];
    if (change === undefined) return;
    changed = true;
    show(parsed(change.newValue));
  };
  browser.storage.session.onChanged.addListener(showChange);
  signal?.addEventListener('abort', () => browser.storage.session.onChanged.removeListener(showChange), {
    once: true,
  });
  void panelClipOf(windowId).then((shown) => {
    if (!changed && signal?.aborted !== true) show(shown);
  });
}

function parsed(stored: unknown): PanelClip | undefined {
  const result = panelClipSchema.safeParse(stored);
  return result.success ? result.data : undefined;
}
