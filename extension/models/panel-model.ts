import type { Clip } from '#shared/clip/clip-schema.ts';
import { createModel, signal } from '@preact/signals';
import type { Library, PracticeWithEvidence } from '../database/library.ts';
import type { PracticeRow } from '../database/practice-row.ts';

/** How many of the newest practices the panel lists. */
const RECENT_COUNT = 5;

/** What the side panel shows of its window's newest clip. */
export type PanelView =
  | { state: 'loading' }
  | { state: 'empty' }
  | { state: 'reading'; clip: Clip }
  | { state: 'saved'; clip: Clip; found: PracticeWithEvidence; earlier?: PracticeRow }
  | { state: 'unreadable'; clip: Clip }
  | { state: 'removed'; practiceId: string; title: string }
  | { state: 'discarded' }
  | { state: 'failed' };

/** What the panel needs of the library. */
export type PanelSource = Pick<Library, 'clip' | 'practice' | 'samePage' | 'newestPractices' | 'watch'>;

/** What the window's newest clip is doing, and the newest practices below it. */
export const PanelModel = createModel((library: PanelSource) => {
  const view = signal<PanelView>({ state: 'loading' });
  const recent = signal<PracticeRow[]>([]);
  let life = new AbortController();
  let shown: string | undefined;
  let lastTitle = '';

  library.watch(
    () => library.newestPractices({ limit: RECENT_COUNT }),
    ({ rows }) => {
      recent.value = rows;
    },
    () => undefined,
    new AbortController().signal,
  );

  function follow(clipId: string | undefined): void {
    life.abort();
    life = new AbortController();
    shown = clipId;
    const { signal: alive } = life;
    if (clipId === undefined) {
      view.value = { state: 'empty' };
      return;
    }
    library.watch(
      () => readView(library, clipId),
      (next) => {
        if (alive.aborted) return;
        if (next.state === 'saved') lastTitle = next.found.practice.fields.title;
        view.value = next.state === 'removed' ? { ...next, title: lastTitle || next.title } : next;
      },
      () => {
        if (!alive.aborted) view.value = { state: 'failed' };
      },
      alive,
    );
  }

  return {
    /** What is shown. */
    view,
    /** The newest practices. */
    recent,
    /** Follows a clip, or none. */
    showClip(clipId: string | undefined): void {
      lastTitle = '';
      follow(clipId);
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

async function readView(library: PanelSource, clipId: string): Promise<PanelView> {
  const clip = await library.clip(clipId);
  if (!clip) return { state: 'discarded' };
  if (clip.state === 'begun') return { state: 'reading', clip };
  if (clip.state === 'interrupted' || clip.practiceId === undefined) return { state: 'unreadable', clip };
  const [found, samePage] = await Promise.all([
    library.practice(clip.practiceId),
    library.samePage(clip.practiceId),
  ]);
  if (!found) return { state: 'removed', practiceId: clip.practiceId, title: clip.tabTitle };
  const earlier = samePage.find((row) => row.createdAt < found.practice.createdAt);
  return { state: 'saved', clip, found, ...(earlier && { earlier }) };
}
