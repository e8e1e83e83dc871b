import { createModel, signal } from '@preact/signals';
import type { Clip } from '#shared/clip/clip-schema.ts';
import type { ClipObstacle, PanelClip } from '../browser/panel-clip.ts';
import type { KnownPage, Library, PracticeWithEvidence } from '../database/library.ts';
import type { PracticeRow } from '../database/practice-row.ts';
import { failureOf, type LibraryFailure } from './library-failure.ts';

/** How many of the newest practices the panel lists. */
const RECENT_COUNT = 5;

/**
 * How long the panel waits for a page to be read, in milliseconds. The background gives up before that; when
 * nothing has been heard by then, the background itself has been ended, and the clip is offered as a draft.
 */
const LONGEST_READING_MS = 60_000;

/** What the side panel shows of its window's newest clip. */
export type PanelView =
  | { state: 'loading' }
  | { state: 'empty' }
  | { state: 'reading'; clip: Clip }
  | { state: 'saved'; clip: Clip; found: PracticeWithEvidence; earlier?: PracticeRow }
  | { state: 'known'; page: KnownPage }
  | { state: 'unreadable'; clip: Clip; obstacle?: ClipObstacle }
  | { state: 'stopped'; obstacle: ClipObstacle; unsavedAddress?: string }
  | { state: 'removed'; practiceId: string; title: string }
  | { state: 'discarded' }
  | { state: 'failed'; failure: LibraryFailure };

/** What the panel needs of the library. */
export type PanelSource = Pick<
  Library,
  'clip' | 'knownPage' | 'interruptClip' | 'practice' | 'samePage' | 'newestPractices' | 'watch'
>;

/** What the window's newest clip is doing, and the newest practices below it. */
export const PanelModel = createModel((library: PanelSource) => {
  const view = signal<PanelView>({ state: 'loading' });
  const recent = signal<PracticeRow[]>([]);
  let life = new AbortController();
  let shown: PanelClip | undefined;
  let lastTitle = '';

  library.watch(
    () => library.newestPractices({ limit: RECENT_COUNT }),
    ({ rows }) => {
      recent.value = rows;
    },
    () => undefined,
    new AbortController().signal,
  );

  let giveUp: ReturnType<typeof setTimeout> | undefined;

  /** Keeps the panel from showing "reading" for ever when the background has died. */
  function expectAnEnd(next: PanelView): void {
    clearTimeout(giveUp);
    if (next.state !== 'reading') return;
    const { id } = next.clip;
    giveUp = setTimeout(() => void library.interruptClip(id), LONGEST_READING_MS);
  }

  function show(next: PanelView): void {
    expectAnEnd(next);
    if (next.state === 'saved') lastTitle = next.found.practice.fields.title;
    view.value = next.state === 'removed' ? { ...next, title: lastTitle || next.title } : next;
  }

  function follow(panelClip: PanelClip | undefined): void {
    life.abort();
    clearTimeout(giveUp);
    life = new AbortController();
    shown = panelClip;
    const { signal: alive } = life;
    const { clipId, obstacle, unsavedAddress } = panelClip ?? {};
    if (clipId === undefined) {
      const stopped = { state: 'stopped' as const, ...(unsavedAddress !== undefined && { unsavedAddress }) };
      view.value = obstacle === undefined ? { state: 'empty' } : { ...stopped, obstacle };
      return;
    }
    library.watch(
      () => readView(library, clipId, obstacle),
      (next) => {
        if (!alive.aborted) show(next);
      },
      (error) => {
        if (!alive.aborted) view.value = { state: 'failed', failure: failureOf(error) };
      },
      alive,
    );
  }

  return {
    /** What is shown. */
    view,
    /** The newest practices. */
    recent,
    /** Follows what the window's panel is to show: a clip, what stood in its way, or nothing yet. */
    showClip(panelClip: PanelClip | undefined): void {
      if (panelClip?.clipId !== shown?.clipId) lastTitle = '';
      follow(panelClip);
    },
    /** Tries again after a failure. */
    retry(): void {
      view.value = { state: 'loading' };
      follow(shown);
    },
  };
});
/** What the window's newest clip is doing. */
export type PanelModel = InstanceType<typeof PanelModel>;

async function readView(
  library: PanelSource,
  clipId: string,
  obstacle: ClipObstacle | undefined,
): Promise<PanelView> {
  const clip = await library.clip(clipId);
  if (!clip) return { state: 'discarded' };
  if (clip.state === 'begun' && !obstacle) return { state: 'reading', clip };
  const page = clip.state === 'known' ? await library.knownPage(clipId) : undefined;
  if (page) return { state: 'known', page };
  if (clip.practiceId === undefined) return { state: 'unreadable', clip, ...(obstacle && { obstacle }) };
  const [found, samePage] = await Promise.all([
    library.practice(clip.practiceId),
    library.samePage(clip.practiceId),
  ]);
  if (!found) return { state: 'removed', practiceId: clip.practiceId, title: clip.tabTitle };
  const earlier = samePage.find((row) => row.createdAt < found.practice.createdAt);
  return { state: 'saved', clip, found, ...(earlier && { earlier }) };
}
