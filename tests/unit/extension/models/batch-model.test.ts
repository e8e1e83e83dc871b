import 'fake-indexeddb/auto';
import { describe, expect, test, vi } from 'vitest';
import type { PagePlace } from '../../../../extension/browser/inject-reader.ts';
import type { OpenTab } from '../../../../extension/browser/open-tabs.ts';
import type { Library } from '../../../../extension/database/library.ts';
import { BatchModel, type BatchPowers } from '../../../../extension/models/batch-model.ts';
import { aReading } from '../../../builders/clip.ts';
import { aLibrary, clipped } from '../../../builders/library.ts';
import { aDraft } from '../../../builders/practice.ts';

const aTab = (id: number): OpenTab => ({
  id,
  title: `Sivu ${id}`,
  address: `https://kunta${id}.example/sivu`,
});
const tabs = [1, 2, 3, 4].map(aTab);
const addresses = tabs.map(({ address }) => address);

/** A browser with four open pages, all of which can be read; `told` is what is otherwise. */
function aBrowser(told: Partial<BatchPowers> = {}) {
  return {
    askToSeeTabs: vi.fn(async () => true),
    giveUpSeeingTabs: vi.fn(async () => undefined),
    openTabs: vi.fn(async () => tabs),
    askForSites: vi.fn(async (_addresses: readonly string[]) => true),
    giveUpSites: vi.fn(async (_addresses: readonly string[]) => undefined),
    read: vi.fn(async ({ tabId }: PagePlace): Promise<unknown> => reportOf(tabId)),
    ...told,
  };
}

function reportOf(tabId: number) {
  const reading = aReading({ draft: aDraft({ title: `Käytäntö ${tabId}` }) });
  return { outcome: 'read', address: aTab(tabId).address, reading };
}

/** All four tabs clipped. */
async function clippedTabs(library: Library, told: Partial<BatchPowers> = {}) {
  const browser = aBrowser(told);
  const batch = new BatchModel(library, browser);
  await batch.list();
  await batch.clipChosen();
  return { batch, browser };
}

const outcomesOf = (batch: BatchModel) => [...batch.results.value.values()].map(({ outcome }) => outcome);

describe('the list of open tabs', () => {
  test('is asked for only after the reason was said, and the right to see the tabs is given up at once', async () => {
    const browser = aBrowser();
    const batch = new BatchModel(aLibrary().library, browser);
    batch.explain();
    expect(batch.state.value).toBe('explaining');
    expect(browser.askToSeeTabs).not.toHaveBeenCalled();
    await batch.list();
    expect(batch.state.value).toBe('choosing');
    expect(batch.chosenTabs.value).toEqual(tabs);
    expect(browser.giveUpSeeingTabs).toHaveBeenCalledOnce();
  });

  test('is asked for in the same turn as the click', () => {
    const browser = aBrowser();
    void new BatchModel(aLibrary().library, browser).list();
    expect(browser.askToSeeTabs).toHaveBeenCalledOnce();
  });

  test('is asked for once while the question stands', async () => {
    const browser = aBrowser();
    const batch = new BatchModel(aLibrary().library, browser);
    await Promise.all([batch.list(), batch.list()]);
    expect(browser.askToSeeTabs).toHaveBeenCalledOnce();
  });

  test('is not read when the person refuses', async () => {
    const browser = aBrowser({ askToSeeTabs: async () => false });
    const batch = new BatchModel(aLibrary().library, browser);
    await batch.list();
    expect(batch.state.value).toBe('tabs-refused');
    expect(browser.openTabs).not.toHaveBeenCalled();
  });

  test('that the browser does not give is said, and the right is given up all the same', async () => {
    const browser = aBrowser({ openTabs: () => Promise.reject(new Error('no tabs')) });
    const batch = new BatchModel(aLibrary().library, browser);
    await batch.list();
    expect(batch.state.value).toBe('failed');
    expect(browser.giveUpSeeingTabs).toHaveBeenCalledOnce();
  });

  test('lets tabs be left out, all at once too', async () => {
    const browser = aBrowser();
    const batch = new BatchModel(aLibrary().library, browser);
    await batch.list();
    batch.choose(2, false);
    expect(batch.chosenTabs.value.map(({ id }) => id)).toEqual([1, 3, 4]);
    batch.chooseAll(false);
    await batch.clipChosen();
    expect(browser.askForSites).not.toHaveBeenCalled();
    batch.choose(3, true);
    await batch.clipChosen();
    expect(browser.askForSites).toHaveBeenCalledExactlyOnceWith([aTab(3).address]);
  });
});

describe('clipping several tabs', () => {
  test('tells page by page how far it has come, and gives the sites up at the end', async () => {
    const { library } = aLibrary();
    const steps: unknown[] = [];
    const batch = new BatchModel(
      library,
      aBrowser({
        read: async ({ tabId }) => {
          steps.push([batch.results.value.size, batch.current.value?.id]);
          return reportOf(tabId);
        },
      }),
    );
    await batch.list();
    await batch.clipChosen();
    expect(steps).toEqual([
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 4],
    ]);
    expect(batch.state.value).toBe('done');
    expect(batch.current.value).toBeUndefined();
    expect(await library.practiceCount()).toBe(4);
  });

  test('tells what came of each page: saved, known already, not to be read', async () => {
    const { library } = aLibrary();
    await clipped(library, {}, aTab(2).address);
    const { batch, browser } = await clippedTabs(library, {
      read: async ({ tabId }) => {
        if (tabId === 3) throw new Error('Cannot access contents of the page');
        return reportOf(tabId);
      },
    });
    expect([...batch.results.value.values()]).toEqual([
      { outcome: 'saved' },
      { outcome: 'known' },
      { outcome: 'unread', obstacle: 'refused' },
      { outcome: 'saved' },
    ]);
    expect((await library.drafts()).map(({ state }) => state).sort()).toEqual(['interrupted', 'known']);
    expect(browser.giveUpSites).toHaveBeenCalledExactlyOnceWith(addresses);
  });

  test('changes nothing when the person refuses', async () => {
    const { library } = aLibrary();
    const { batch, browser } = await clippedTabs(library, { askForSites: async () => false });
    expect(batch.state.value).toBe('sites-refused');
    expect(browser.read).not.toHaveBeenCalled();
    expect(await library.practiceCount()).toBe(0);
    expect(await library.drafts()).toEqual([]);
  });

  test('can be tried again after a refusal, with the same choice', async () => {
    const { library } = aLibrary();
    const { batch, browser } = await clippedTabs(library, {
      askForSites: vi.fn(async () => true).mockResolvedValueOnce(false),
    });
    await batch.clipChosen();
    expect(outcomesOf(batch)).toEqual(['saved', 'saved', 'saved', 'saved']);
    expect(browser.askToSeeTabs).toHaveBeenCalledOnce();
  });

  test('stops after the page that is being read; what has been clipped stays', async () => {
    const { library } = aLibrary();
    const batch = new BatchModel(
      library,
      aBrowser({
        read: async ({ tabId }) => {
          if (tabId === 2) batch.cancel();
          return reportOf(tabId);
        },
      }),
    );
    await batch.list();
    await batch.clipChosen();
    expect(batch.state.value).toBe('done');
    expect(outcomesOf(batch)).toEqual(['saved', 'saved']);
    expect(await library.practiceCount()).toBe(2);
  });

  test('is not put away while pages are being read', async () => {
    const batch = new BatchModel(
      aLibrary().library,
      aBrowser({
        read: async ({ tabId }) => {
          batch.close();
          return reportOf(tabId);
        },
      }),
    );
    await batch.list();
    await batch.clipChosen();
    expect(batch.state.value).toBe('done');
    batch.close();
    expect(batch.state.value).toBe('idle');
  });

  test('says what the library could not keep, leaves no clip half begun and gives the sites up', async () => {
    const { library } = aLibrary();
    const full = () => Promise.reject(new Error('full'));
    const cannotBegin = await clippedTabs({ ...library, beginClip: full });
    expect(outcomesOf(cannotBegin.batch)).toEqual(['lost', 'lost', 'lost', 'lost']);
    expect(cannotBegin.browser.giveUpSites).toHaveBeenCalledOnce();
    const cannotFill = await clippedTabs({ ...library, fillClip: full });
    expect(outcomesOf(cannotFill.batch)).toEqual(['unread', 'unread', 'unread', 'unread']);
    expect(cannotFill.browser.giveUpSites).toHaveBeenCalledOnce();
    expect((await library.drafts()).map(({ state }) => state)).toEqual(Array(4).fill('interrupted'));
  });
});

describe('one undo', () => {
  const partly: BatchPowers['read'] = async ({ tabId }) =>
    tabId === 3 ? Promise.reject(new Error('refused')) : reportOf(tabId);

  test('takes back practices and drafts, and leaves what was there before', async () => {
    const { library } = aLibrary();
    const before = await clipped(library, {}, aTab(2).address);
    const { batch } = await clippedTabs(library, { read: partly });
    await batch.undo();
    expect(batch.undone.value).toHaveLength(2);
    expect((await library.newestPractices({ limit: 9 })).rows.map(({ id }) => id)).toEqual([before.id]);
    expect(await library.drafts()).toEqual([]);
  });

  test('brings the practices back when it is taken back itself', async () => {
    const { library } = aLibrary();
    const { batch } = await clippedTabs(library);
    await batch.undo();
    await batch.restore();
    expect(batch.undone.value).toBeUndefined();
    expect(await library.practiceCount()).toBe(4);
  });

  test('leaves alone what a person has chosen for a waiting clip or a draft meanwhile', async () => {
    const { library } = aLibrary();
    const before = await clipped(library, {}, aTab(2).address);
    const { batch } = await clippedTabs(library, { read: partly });
    for (const { id, state } of await library.drafts()) {
      if (state === 'known') await library.resolveKnown(id, 'update');
      else await library.keepAddress(id, 'Oma otsikko');
    }
    await batch.undo();
    const left = (await library.newestPractices({ limit: 9 })).rows;
    expect(left.map(({ title }) => title).sort()).toEqual(['Käytäntö 2', 'Oma otsikko']);
    expect(await library.practice(before.id)).toBeDefined();
  });

  test('that cannot be written is said, and can be tried again', async () => {
    const { library } = aLibrary();
    const deletePractices = vi.fn(library.deletePractices).mockRejectedValueOnce(new Error('full'));
    const { batch } = await clippedTabs({ ...library, deletePractices });
    await batch.undo();
    expect(batch.hasFailed.value).toBe(true);
    expect(batch.undone.value).toBeUndefined();
    expect(await library.practiceCount()).toBe(4);
    await batch.undo();
    expect(batch.hasFailed.value).toBe(false);
    expect(await library.practiceCount()).toBe(0);
  });
});
