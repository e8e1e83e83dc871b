import { expect, test, vi } from 'vitest';
import { panelClipOf, showClipInPanel, watchPanelClip } from '../../../../extension/browser/panel-clip.ts';

type Changes = Record<string, { newValue?: unknown }>;

const session = vi.hoisted(() => {
  const stored = new Map<string, unknown>();
  const listeners = new Set<(changes: Record<string, { newValue?: unknown }>) => void>();
  return {
    stored,
    get: async (key: string) => ({ [key]: stored.get(key) }),
    set: async (values: Record<string, unknown>) => {
      for (const [key, newValue] of Object.entries(values)) {
        stored.set(key, newValue);
        for (const listener of listeners) listener({ [key]: { newValue } });
      }
    },
    onChanged: {
      addListener: (listener: (changes: Changes) => void) => listeners.add(listener),
      removeListener: (listener: (changes: Changes) => void) => listeners.delete(listener),
    },
  };
});
vi.mock('wxt/browser', () => ({ browser: { storage: { session } } }));

const CLIP_ID = '01a202b2-c500-714b-b1dd-2048074196b1';

test('keeps what each window’s panel shows apart', async () => {
  await showClipInPanel(1, { clipId: CLIP_ID });
  await showClipInPanel(2, { obstacle: 'browser-page' });
  expect(await panelClipOf(1)).toEqual({ clipId: CLIP_ID });
  expect(await panelClipOf(2)).toEqual({ obstacle: 'browser-page' });
  expect(await panelClipOf(3)).toBeUndefined();
});

test('takes what is not ours for nothing', async () => {
  session.stored.set('panel-clip:4', { clipId: 'x', obstacle: 'y' });
  expect(await panelClipOf(4)).toBeUndefined();
});

test('shows what is there and what comes, until it is stopped', async () => {
  const shown: unknown[] = [];
  const life = new AbortController();
  await showClipInPanel(5, { obstacle: 'refused' });
  watchPanelClip(5, (panelClip) => shown.push(panelClip), life.signal);
  await vi.waitFor(() => expect(shown).toEqual([{ obstacle: 'refused' }]));
  await showClipInPanel(6, { obstacle: 'local-file' });
  await showClipInPanel(5, { clipId: CLIP_ID });
  life.abort();
  await showClipInPanel(5, { obstacle: 'no-answer' });
  expect(shown).toEqual([{ obstacle: 'refused' }, { clipId: CLIP_ID }]);
});

test('does not show the older value after a newer one', async () => {
  const shown: unknown[] = [];
  watchPanelClip(7, (panelClip) => shown.push(panelClip));
  await showClipInPanel(7, { clipId: CLIP_ID });
  await new Promise((resolve) => setTimeout(resolve));
  expect(shown).toEqual([{ clipId: CLIP_ID }]);
});
