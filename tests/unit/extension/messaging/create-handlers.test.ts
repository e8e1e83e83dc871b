import 'fake-indexeddb/auto';
import { describe, expect, test, vi } from 'vitest';
import type { PanelClip } from '../../../../extension/browser/panel-clip.ts';
import type { KnownTab } from '../../../../extension/browser/tabs-in-window.ts';
import { createHandlers } from '../../../../extension/messaging/create-handlers.ts';
import { aClipStart, aReading } from '../../../builders/clip.ts';
import { aLibrary } from '../../../builders/library.ts';

const { address } = aClipStart();

/** The handlers on an empty library, in a window with these tabs whose pages answer with `answer`. */
function aBackground(tabs: KnownTab[], answer: unknown = { outcome: 'read', address, reading: aReading() }) {
  const { library } = aLibrary();
  const shown: PanelClip[] = [];
  const read = vi.fn(async () => answer);
  const openLibraryPage = vi.fn(async (_practiceId?: string) => undefined);
  const powers = {
    read,
    show: async (_windowId: number, panelClip: PanelClip) => void shown.push(panelClip),
    knownTabs: async () => tabs,
  };
  return {
    library,
    shown,
    read,
    openLibraryPage,
    handlers: createHandlers(library, powers, openLibraryPage),
  };
}

describe('readAgain', () => {
  test('reads the tab that still shows the page', async () => {
    const tabs = [
      { tabId: 1, address: 'https://koivula.example/muu' },
      { tabId: 2, address: `${address}?utm_source=x#alku` },
    ];
    const { library, handlers, read, shown } = aBackground(tabs);
    const clip = await library.beginClip(aClipStart());
    await library.interruptClip(clip.id);
    expect(await handlers.readAgain({ clipId: clip.id, windowId: 1 })).toBe('saved');
    expect(read).toHaveBeenCalledWith({ tabId: 2, frameId: 0 }, { scope: 'page', target: undefined });
    expect(shown).toEqual([{ clipId: clip.id }]);
    expect(await library.practiceCount()).toBe(1);
    expect(await library.drafts()).toEqual([]);
  });

  test('says that the page is not open', async () => {
    const { library, handlers, read, shown } = aBackground([
      { tabId: 1, address: 'https://koivula.example/muu' },
    ]);
    const clip = await library.beginClip(aClipStart());
    expect(await handlers.readAgain({ clipId: clip.id, windowId: 1 })).toBe('not-open');
    expect(read).not.toHaveBeenCalled();
    expect(shown).toEqual([]);
  });

  test('says that it failed, and the panel tells why', async () => {
    const { library, handlers, shown } = aBackground([{ tabId: 2, address }], { outcome: 'nonsense' });
    const clip = await library.beginClip(aClipStart());
    expect(await handlers.readAgain({ clipId: clip.id, windowId: 1 })).toBe('failed');
    expect(shown.at(-1)).toEqual({ clipId: clip.id, obstacle: 'not-understood' });
  });

  test('does not read a clip that is saved or thrown away', async () => {
    const { library, handlers, read } = aBackground([{ tabId: 2, address }]);
    const saved = await library.beginClip(aClipStart());
    await library.fillClip(saved.id, aReading());
    const thrown = await library.beginClip(aClipStart());
    await library.discardDraft(thrown.id);
    expect(await handlers.readAgain({ clipId: saved.id, windowId: 1 })).toBe('saved');
    expect(await handlers.readAgain({ clipId: thrown.id, windowId: 1 })).toBe('failed');
    expect(read).not.toHaveBeenCalled();
  });
});

test('openLibrary shows the library page at the practice', async () => {
  const { handlers, openLibraryPage } = aBackground([]);
  expect(await handlers.openLibrary({ practiceId: 'one' })).toBe('opened');
  expect(openLibraryPage).toHaveBeenCalledWith('one');
});
