import 'fake-indexeddb/auto';
import { describe, expect, test, vi } from 'vitest';
import type { PageReading } from '#shared/read/page-reading.ts';
import type { Library } from '../../../../extension/database/library.ts';
import { CheckModel, type CheckPowers } from '../../../../extension/models/check-model.ts';
import { KnownModel } from '../../../../extension/models/known-model.ts';
import { aClipStart, aReading } from '../../../builders/clip.ts';
import { aLibrary, clipped } from '../../../builders/library.ts';
import { aDraft } from '../../../builders/practice.ts';
import { aTable } from '../../../builders/table.ts';

const { address } = aClipStart();
const CHANGED: Partial<PageReading> = { draft: aDraft({ rhythm: 'kuukausittain' }) };

/** A browser that lets the page be read, which reads as `reading`; `told` is what is otherwise. */
function aBrowser(reading: Partial<PageReading> = {}, told: Partial<CheckPowers> = {}) {
  const close = vi.fn(async () => undefined);
  return {
    close,
    ask: vi.fn(async (_addresses: readonly string[]) => true),
    giveUp: vi.fn(async (_addresses: readonly string[]) => undefined),
    visit: vi.fn(async (_address: string) => ({ tabId: 7, title: 'Kumppanuuspöytä', status: 200, close })),
    read: vi.fn(async (): Promise<unknown> => ({ outcome: 'read', address, reading: aReading(reading) })),
    ...told,
  };
}

/** A library with the practice, and a check of its page. */
async function checked(reading: Partial<PageReading> = {}, told: Partial<CheckPowers> = {}) {
  const { library } = aLibrary();
  const practice = await clipped(library);
  const browser = aBrowser(reading, told);
  const check = new CheckModel(library, browser);
  await check.look(address);
  return { library, practice, browser, check };
}

async function clipIdOf(check: CheckModel): Promise<string> {
  await vi.waitFor(() => expect(check.check.value.state).toBe('changed'));
  return check.check.value.state === 'changed' ? check.check.value.page.clip.id : '';
}

/** Nothing is there but the one practice with the one clip it rests on. */
async function expectNothingLeft(library: Library, practiceId: string): Promise<void> {
  expect(await library.drafts()).toEqual([]);
  expect(await library.practiceCount()).toBe(1);
  expect((await library.practice(practiceId))?.evidence).toHaveLength(1);
  expect(await library.interruptClipsBegunBefore(new Date('2100-01-01'))).toBe(0);
}

describe('looking whether a page has changed', () => {
  test('asks in the same turn as the click, and says so', () => {
    const browser = aBrowser();
    const check = new CheckModel(aLibrary().library, browser);
    void check.look(address);
    expect(browser.ask).toHaveBeenCalledExactlyOnceWith([address]);
    expect(check.check.value).toEqual({ state: 'asking' });
  });

  test('leaves no clip of an unchanged page, closes it and gives its site up', async () => {
    const { library, practice, browser, check } = await checked();
    expect(check.check.value).toEqual({ state: 'unchanged', at: '2026-11-22T10:00:00.000Z' });
    await expectNothingLeft(library, practice.id);
    expect(browser.close).toHaveBeenCalledOnce();
    expect(browser.giveUp).toHaveBeenCalledExactlyOnceWith([address]);
  });

  test('keeps a changed page waiting, with what differs', async () => {
    const { library, practice, browser, check } = await checked(CHANGED);
    expect(check.check.value).toMatchObject({
      state: 'changed',
      page: { practice: { id: practice.id }, changes: [{ name: 'rhythm', change: 'added' }] },
    });
    expect((await library.drafts()).map(({ state }) => state)).toEqual(['known']);
    expect(browser.close).toHaveBeenCalledOnce();
    expect(browser.giveUp).toHaveBeenCalledOnce();
  });

  test('counts a table that came as a change', async () => {
    const { check } = await checked({
      tables: [
        aTable([
          ['Vuosi', 'Summa'],
          ['2026', '100'],
        ]),
      ],
    });
    expect(check.check.value).toMatchObject({ state: 'changed', page: { changes: [] } });
  });

  test('opens nothing when the person refuses', async () => {
    const { library, practice, browser, check } = await checked(CHANGED, { ask: async () => false });
    expect(check.check.value).toEqual({ state: 'refused' });
    expect(browser.visit).not.toHaveBeenCalled();
    await expectNothingLeft(library, practice.id);
  });

  test.each([404, 410])(
    'takes an answer of %i for a page that is gone, not for a changed one',
    async (status) => {
      const close = vi.fn(async () => undefined);
      const visit = async () => ({ tabId: 7, title: 'Sivua ei löytynyt', status, close });
      const { library, practice, browser, check } = await checked(CHANGED, { visit });
      expect(check.check.value).toEqual({ state: 'gone' });
      expect(close).toHaveBeenCalledOnce();
      expect(browser.giveUp).toHaveBeenCalledOnce();
      await expectNothingLeft(library, practice.id);
    },
  );

  test.each<[string, Partial<CheckPowers>]>([
    ['cannot be opened', { visit: () => Promise.reject(new Error('no tab')) }],
    ['cannot be read', { read: () => Promise.reject(new Error('refused')) }],
    [
      'has moved to another address',
      { read: async () => ({ outcome: 'read', address: 'https://toinen.example/', reading: aReading() }) },
    ],
    [
      'is in disorder on the server',
      { visit: async () => ({ tabId: 7, title: '', status: 503, close: async () => undefined }) },
    ],
  ])('fails and leaves nothing behind when the page %s', async (_, told) => {
    const { library, practice, browser, check } = await checked(CHANGED, told);
    expect(check.check.value).toEqual({ state: 'failed' });
    expect(browser.giveUp).toHaveBeenCalledOnce();
    await expectNothingLeft(library, practice.id);
  });

  test('leaves nothing behind when the library fails in the middle', async () => {
    const { library } = aLibrary();
    const practice = await clipped(library);
    const browser = aBrowser(CHANGED);
    const check = new CheckModel({ ...library, fillClip: () => Promise.reject(new Error('full')) }, browser);
    await check.look(address);
    expect(check.check.value).toEqual({ state: 'failed' });
    expect(browser.close).toHaveBeenCalledOnce();
    expect(browser.giveUp).toHaveBeenCalledOnce();
    await expectNothingLeft(library, practice.id);
  });

  test('adds no practice when the old one went to the trash meanwhile', async () => {
    const { library } = aLibrary();
    const practice = await clipped(library);
    const check = new CheckModel(
      library,
      aBrowser(CHANGED, {
        read: async () => {
          await library.deletePractice(practice.id);
          return { outcome: 'read', address, reading: aReading(CHANGED) };
        },
      }),
    );
    await check.look(address);
    expect(check.check.value).toEqual({ state: 'failed' });
    expect(await library.practiceCount()).toBe(0);
  });

  test('shows nothing of a page on another practice: its clip waits among the drafts', async () => {
    const { library } = aLibrary();
    await clipped(library);
    const check = new CheckModel(
      library,
      aBrowser(CHANGED, {
        read: async () => {
          check.forget();
          return { outcome: 'read', address, reading: aReading(CHANGED) };
        },
      }),
    );
    await check.look(address);
    expect(check.check.value).toEqual({ state: 'idle' });
    expect(await library.drafts()).toHaveLength(1);
  });
});

describe('the choice about a changed page', () => {
  test('ends the check, and waits again when it is taken back', async () => {
    const { library, practice, check } = await checked(CHANGED);
    const known = new KnownModel(library);
    const clipId = await clipIdOf(check);
    await known.choose(clipId, 'update');
    await vi.waitFor(() =>
      expect(check.check.value).toMatchObject({ state: 'chosen', clip: { choice: 'update' } }),
    );
    expect((await library.practice(practice.id))?.practice.fields.rhythm).toBe('kuukausittain');
    await known.reconsider(clipId);
    await vi.waitFor(() => expect(check.check.value.state).toBe('changed'));
    expect((await library.practice(practice.id))?.practice.fields.rhythm).toBeUndefined();
  });

  test('not to save it forgets the check', async () => {
    const { library, practice, check } = await checked(CHANGED);
    await library.discardDraft(await clipIdOf(check));
    await vi.waitFor(() => expect(check.check.value).toEqual({ state: 'idle' }));
    await expectNothingLeft(library, practice.id);
  });

  test('is not waited for any more when another practice is looked at', async () => {
    const { library, check } = await checked(CHANGED);
    const clipId = await clipIdOf(check);
    check.forget();
    await library.resolveKnown(clipId, 'update');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(check.check.value).toEqual({ state: 'idle' });
  });
});
