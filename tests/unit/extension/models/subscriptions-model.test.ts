import 'fake-indexeddb/auto';
import { describe, expect, test, vi } from 'vitest';
import type { FetchedChange } from '../../../../extension/browser/fetch-file.ts';
import { SubscriptionsModel } from '../../../../extension/models/subscriptions-model.ts';
import { aLibrary } from '../../../builders/library.ts';
import { aShared, aSharedCollection } from '../../../builders/shared.ts';

const ADDRESS = 'https://www.koivula.example/kierre/collection.json';
const collection = aSharedCollection({ practices: [aShared()] });
const file: FetchedChange = { text: JSON.stringify(collection), etag: '"1"' };

/** The model over a library, with powers that a test looks at. */
function aModel() {
  const { library, clock } = aLibrary();
  const powers = {
    ask: vi.fn(async () => true),
    mayRead: vi.fn(async () => true),
    giveUp: vi.fn(async () => undefined),
    keep: vi.fn(async () => undefined),
    fetchIfChanged: vi.fn(async (): Promise<FetchedChange> => file),
    now: () => clock.now,
  };
  return { library, clock, powers, model: new SubscriptionsModel(library, powers) };
}

describe('subscribing by an address', () => {
  test('asks for the one site, shows the collection first, and keeps nothing before a person wants it', async () => {
    const { library, powers, model } = aModel();
    model.type(` ${ADDRESS}#alku `);
    await model.find();
    expect(powers.ask).toHaveBeenCalledExactlyOnceWith([ADDRESS]);
    expect(model.proposal.value).toMatchObject({ state: 'found', address: ADDRESS });
    expect(await library.subscriptions()).toEqual([]);
    await model.subscribe();
    expect(await library.subscriptions()).toHaveLength(1);
    expect(powers.giveUp).not.toHaveBeenCalled();
  });

  test('gives the site back when a person leaves the collection, or when it cannot be read', async () => {
    const { powers, model } = aModel();
    model.type(ADDRESS);
    await model.find();
    await model.leave();
    expect(powers.giveUp).toHaveBeenCalledTimes(1);
    powers.fetchIfChanged.mockResolvedValueOnce({ problem: 'moved' });
    await model.find();
    expect(model.proposal.value).toEqual({ state: 'problem', problem: { problem: 'moved' } });
    expect(powers.giveUp).toHaveBeenCalledTimes(2);
  });

  test('reads nothing when a person refuses, and asks for nothing that is no address', async () => {
    const { powers, model } = aModel();
    for (const typed of ['kunta', 'javascript:alert(1)', 'mailto:a@kunta.example']) {
      model.type(typed);
      await model.find();
      expect(model.proposal.value).toEqual({ state: 'problem', problem: { problem: 'no-address' } });
    }
    powers.ask.mockResolvedValueOnce(false);
    model.type(ADDRESS);
    await model.find();
    expect(model.proposal.value).toEqual({ state: 'problem', problem: { problem: 'refused' } });
    expect(powers.fetchIfChanged).not.toHaveBeenCalled();
  });

  test('tells of a collection that is subscribed to already', async () => {
    const { library, powers, model } = aModel();
    await library.subscribe(ADDRESS, { collection, version: {} });
    model.begin();
    await vi.waitFor(() => expect(model.list.value.state).toBe('ready'));
    model.type(ADDRESS);
    await model.find();
    expect(model.proposal.value).toMatchObject({ state: 'subscribed-already' });
    expect(powers.ask).not.toHaveBeenCalled();
  });
});

describe('reading anew', () => {
  test('is done once a day, with the version that is known', async () => {
    const { library, clock, powers, model } = aModel();
    await library.subscribe(ADDRESS, { collection, version: { etag: '"1"' } });
    powers.fetchIfChanged.mockResolvedValue('unchanged');
    clock.now = new Date('2026-11-23T09:00:00.000Z');
    await model.refreshDue();
    expect(powers.fetchIfChanged).not.toHaveBeenCalled();
    clock.now = new Date('2026-11-23T11:00:00.000Z');
    await model.refreshDue();
    await model.refreshDue();
    expect(powers.fetchIfChanged.mock.calls).toEqual([[ADDRESS, { etag: '"1"', lastModified: undefined }]]);
  });

  test('reads no site that may not be read, and says so', async () => {
    const { library, clock, powers, model } = aModel();
    await library.subscribe(ADDRESS, { collection, version: {} });
    powers.mayRead.mockResolvedValue(false);
    clock.now = new Date('2026-11-24T10:00:00.000Z');
    await model.refreshDue();
    expect(powers.fetchIfChanged).not.toHaveBeenCalled();
    const [listed] = await library.subscriptions();
    expect(listed?.content?.trouble).toEqual({ kind: 'refused', since: clock.now.toISOString() });
  });

  test('takes no other collection for the one that was subscribed to', async () => {
    const { library, powers, model } = aModel();
    await library.subscribe(ADDRESS, { collection, version: {} });
    const other = { ...collection, id: '019a0000-0000-7000-8000-00000000000f' };
    powers.fetchIfChanged.mockResolvedValue({ text: JSON.stringify(other) });
    const [listed] = await library.subscriptions();
    if (listed) await model.refresh(listed);
    expect((await library.subscriptions())[0]?.content?.trouble?.kind).toBe('other-collection');
  });

  test('keeps the sites of all subscriptions allowed, those in the trash too', async () => {
    const { library, powers, model } = aModel();
    const { id } = await library.subscribe(ADDRESS, { collection, version: {} });
    await library.unsubscribe(id);
    model.begin();
    await vi.waitFor(() => expect(powers.keep).toHaveBeenLastCalledWith([ADDRESS]));
    await library.emptyTrash();
    await vi.waitFor(() => expect(powers.keep).toHaveBeenLastCalledWith([]));
  });
});
