import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { ClickedTab } from '../../../../extension/browser/context-menus.ts';
import type { PanelClip } from '../../../../extension/browser/panel-clip.ts';
import { LibraryUnavailable } from '../../../../extension/database/library-unavailable.ts';
import { clipTab } from '../../../../extension/messaging/clip-tab.ts';
import { PATIENCE_MS } from '../../../../extension/messaging/read-into-clip.ts';
import type { ReaderReport } from '../../../../extension/messaging/reader-report.ts';
import { aClipStart, aReading } from '../../../builders/clip.ts';
import { aLibrary } from '../../../builders/library.ts';

const { address } = aClipStart();
const PAGE = { scope: 'page', frameId: 0 } as const;
const aTab = (told: Partial<ClickedTab> = {}): ClickedTab => ({
  id: 5,
  windowId: 1,
  url: address,
  title: 'Pöytä',
  ...told,
});
const aReport = (told: Partial<ReaderReport> = {}): unknown => ({
  outcome: 'read',
  address,
  reading: aReading(),
  ...told,
});

/** A browser whose pages answer with `answer`, and what its panel was told. */
function aBrowser(answer: () => Promise<unknown>) {
  const shown: PanelClip[] = [];
  const powers = {
    openPanel: vi.fn(async (_windowId: number) => undefined),
    read: vi.fn(answer),
    show: async (_windowId: number, panelClip: PanelClip) => void shown.push(panelClip),
  };
  return { powers, shown };
}

afterEach(() => vi.useRealTimers());

describe('clipTab', () => {
  test('opens the panel in the same turn as the click', () => {
    const { powers } = aBrowser(async () => aReport());
    void clipTab(aLibrary().library, powers, aTab(), PAGE);
    expect(powers.openPanel).toHaveBeenCalledWith(1);
  });

  test('has noted the click before the page is asked anything, and then saves the practice', async () => {
    const { library } = aLibrary();
    const { powers, shown } = aBrowser(async () => {
      expect(await library.clip(shown[0]?.clipId ?? '')).toMatchObject({ state: 'begun', tabTitle: 'Pöytä' });
      return aReport();
    });
    await clipTab(library, powers, aTab(), PAGE);
    expect(await library.practiceCount()).toBe(1);
    expect(shown).toEqual([{ clipId: (await library.clip(shown[0]?.clipId ?? ''))?.id }]);
    expect(powers.read).toHaveBeenCalledWith({ tabId: 5, frameId: 0 }, { scope: 'page', target: undefined });
  });

  test('saves also when the panel does not open', async () => {
    const { library } = aLibrary();
    const { powers } = aBrowser(async () => aReport());
    powers.openPanel.mockRejectedValue(new Error('No gesture'));
    await clipTab(library, powers, aTab(), PAGE);
    expect(await library.practiceCount()).toBe(1);
  });

  test('clips a selection from the frame it is in', async () => {
    const { library } = aLibrary();
    const frameAddress = 'https://upotus.example/pöytä';
    const { powers, shown } = aBrowser(async () => aReport({ address: frameAddress }));
    await clipTab(library, powers, aTab(), { scope: 'selection', frameId: 7, frameAddress });
    expect(powers.read).toHaveBeenCalledWith(
      { tabId: 5, frameId: 7 },
      { scope: 'selection', target: undefined },
    );
    expect(await library.clip(shown[0]?.clipId ?? '')).toMatchObject({
      scope: 'selection',
      address: frameAddress,
    });
    expect(await library.practiceCount()).toBe(1);
  });

  test.each([
    ['browser-page', 'about:support', undefined],
    ['browser-page', 'view-source:https://koivula.example/', undefined],
    ['local-file', 'file:///C:/poyta.html', undefined],
    [
      'browser-page',
      'https://addons.mozilla.org/fi/firefox/',
      new Error('Missing host permission for the tab'),
    ],
    ['not-a-page', 'https://koivula.example/poyta.pdf', new Error('Missing host permission for the tab')],
    ['refused', address, new Error('Cannot access contents of the page')],
    ['page-changed', address, new Error('Frame with ID 0 was removed.')],
  ])('tells %s for %s and keeps the click as a draft', async (obstacle, url, error) => {
    const { library } = aLibrary();
    const { powers, shown } = aBrowser(() => Promise.reject(error ?? new Error('was tried')));
    await clipTab(library, powers, aTab({ url }), PAGE);
    expect(shown.at(-1)?.obstacle).toBe(obstacle);
    expect(await library.drafts()).toMatchObject([{ address: url, state: 'interrupted' }]);
    expect(powers.read).toHaveBeenCalledTimes(error === undefined ? 0 : 1);
  });

  test.each<[string, unknown]>([
    ['page-changed', null],
    ['page-changed', aReport({ address: 'https://koivula.example/muu' })],
    ['not-understood', { outcome: 'read', address, reading: { draft: {} } }],
    ['not-understood', { outcome: 'failed', address, why: 'error', detail: 'TypeError' }],
    ['not-a-page', { outcome: 'failed', address, why: 'not-a-page', detail: 'image/png' }],
  ])('tells %s when the page answers so', async (obstacle, answer) => {
    const { library } = aLibrary();
    const { powers, shown } = aBrowser(async () => answer);
    await clipTab(library, powers, aTab(), PAGE);
    expect(shown.at(-1)?.obstacle).toBe(obstacle);
    expect(await library.drafts()).toHaveLength(1);
    expect(await library.practiceCount()).toBe(0);
  });

  test.each([
    ['no-selection', 'selection'],
    ['no-part', 'table'],
  ] as const)('tells %s when nothing was found of the scope %s', async (obstacle, scope) => {
    const { powers, shown } = aBrowser(async () => ({
      outcome: 'failed',
      address,
      why: 'no-selection',
      detail: '',
    }));
    await clipTab(aLibrary().library, powers, aTab(), { scope, frameId: 0 });
    expect(shown.at(-1)?.obstacle).toBe(obstacle);
  });

  test('keeps the address of the picture that was pointed at, so that it can be read again', async () => {
    const { library } = aLibrary();
    const { powers, shown } = aBrowser(async () => aReport());
    const target = 'https://koivula.example/kuva.png';
    await clipTab(library, powers, aTab(), { scope: 'image', frameId: 0, target });
    expect(powers.read).toHaveBeenCalledWith({ tabId: 5, frameId: 0 }, { scope: 'image', target });
    expect((await library.clip(shown[0]?.clipId ?? ''))?.target).toBe(target);
  });

  test('notes nothing where the browser tells no address', async () => {
    const { library } = aLibrary();
    const { powers, shown } = aBrowser(async () => aReport());
    await clipTab(library, powers, aTab({ url: undefined }), PAGE);
    expect(shown).toEqual([{ obstacle: 'browser-page' }]);
    expect(powers.read).not.toHaveBeenCalled();
  });

  test('tells that a slow page does not answer, and still keeps what comes later', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { library } = aLibrary();
    const page = Promise.withResolvers<unknown>();
    const { powers, shown } = aBrowser(() => page.promise);
    const clipping = clipTab(library, powers, aTab(), PAGE);
    await vi.waitFor(() => expect(powers.read).toHaveBeenCalled());
    vi.advanceTimersByTime(PATIENCE_MS);
    await clipping;
    expect(shown.at(-1)?.obstacle).toBe('no-answer');
    expect(await library.drafts()).toHaveLength(1);
    page.resolve(aReport());
    await vi.waitFor(async () => expect(await library.practiceCount()).toBe(1));
    expect(await library.drafts()).toEqual([]);
  });

  test('tells when the library cannot keep the click', async () => {
    const { library } = aLibrary();
    const full = { ...library, beginClip: () => Promise.reject(new LibraryUnavailable('full', undefined)) };
    const { powers, shown } = aBrowser(async () => aReport());
    await clipTab(full, powers, aTab(), PAGE);
    expect(shown).toEqual([
      { obstacle: 'library-full', unsavedAddress: 'https://www.koivula.example/hyvinvointi/kumppanuuspoyta' },
    ]);
  });

  test('tells when the library cannot keep the reading, and keeps the click', async () => {
    const { library } = aLibrary();
    const full = { ...library, fillClip: () => Promise.reject(new LibraryUnavailable('full', undefined)) };
    const { powers, shown } = aBrowser(async () => aReport());
    await clipTab(full, powers, aTab(), PAGE);
    expect(shown.at(-1)?.obstacle).toBe('library-full');
    expect(await library.drafts()).toHaveLength(1);
  });
});
