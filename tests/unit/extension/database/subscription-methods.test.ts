import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { SharedPractice } from '#shared/subscription/shared-collection-schema.ts';
import { libraryDatabase } from '../../../../extension/database/library-database.ts';
import { aLibrary, clipped } from '../../../builders/library.ts';
import { aShared, aSharedCollection } from '../../../builders/shared.ts';

const ADDRESS = 'https://www.koivula.example/kierre/collection.json';
const table = aShared({ card: { rhythm: 'Neljästi vuodessa' } });
const cafe = aShared({
  title: { fi: 'Kyläkahvila' },
  source: { address: 'https://www.koivula.example/kahvila' },
});

const reading = (...practices: SharedPractice[]) => ({
  collection: aSharedCollection({ practices }),
  version: { etag: '"1"' },
});

/** A library that subscribes to a collection of two practices. */
async function subscribed() {
  const { library, name, clock } = aLibrary();
  const { id } = await library.subscribe(ADDRESS, reading(table, cafe));
  const open = async () => {
    const found = await library.subscription(id);
    if (found === undefined) throw new Error('There is no subscription');
    return found;
  };
  return { library, name, clock, id, open };
}

describe('a subscription', () => {
  it('has nothing new when it begins, and remembers the version for the next reading', async () => {
    const { open } = await subscribed();
    const { content, practices } = await open();
    expect(content).toMatchObject({
      etag: '"1"',
      counts: { practices: 2, new: 0, changed: 0, withdrawn: 0 },
    });
    expect(practices.map(({ practice }) => practice)).toEqual([table, cafe]);
  });

  it('tells what is new until a person has seen it', async () => {
    const { library, open, id } = await subscribed();
    await library.keepReading(id, reading({ ...table, title: { fi: 'Pöytä' } }, aShared()));
    expect((await open()).content?.counts).toEqual({ practices: 2, new: 1, changed: 1, withdrawn: 1 });
    await library.markSubscriptionSeen(id);
    expect((await open()).content?.counts).toEqual({ practices: 2, new: 0, changed: 0, withdrawn: 0 });
    expect((await open()).practices.at(-1)).toMatchObject({ id: cafe.id, withdrawnAt: expect.any(String) });
  });

  it('keeps the last good copy while it cannot be read, and says since when', async () => {
    const { library, open, id, clock } = await subscribed();
    const before = await open();
    for (const hour of [1, 2]) {
      clock.now = new Date(Date.UTC(2026, 10, 23, hour));
      await library.keepReading(id, { problem: 'failed' });
    }
    const { content, practices } = await open();
    expect(practices).toEqual(before.practices);
    expect(content).toMatchObject({
      readAt: before.content?.readAt,
      checkedAt: '2026-11-23T02:00:00.000Z',
      trouble: { kind: 'failed', since: '2026-11-23T01:00:00.000Z' },
    });
    await library.keepReading(id, 'unchanged');
    expect((await open()).content).not.toHaveProperty('trouble');
  });

  it('goes to the trash and back as a step; removed for good, nothing of it stays', async () => {
    const { library, id, name } = await subscribed();
    await library.unsubscribe(id);
    expect(await library.subscriptions()).toEqual([]);
    expect(await library.subscribedAddresses()).toEqual([ADDRESS]);
    await library.undo();
    expect(await library.subscriptions()).toHaveLength(1);
    await library.unsubscribe(id);
    expect(await library.emptyTrash()).toBe(1);
    expect(await library.subscribedAddresses()).toEqual([]);
    const db = libraryDatabase(name);
    expect([await db.subscribedContents.count(), await db.subscribedPractices.count()]).toEqual([0, 0]);
    db.close();
  });

  it('whose fetched content is damaged comes back with the next reading', async () => {
    const { library, open, id, name } = await subscribed();
    const db = libraryDatabase(name);
    await db.subscribedContents.put({ subscriptionId: id, head: 'rikki' });
    db.close();
    expect((await open()).content).toBeUndefined();
    await library.keepReading(id, reading(table, cafe));
    expect((await open()).content?.counts.practices).toBe(2);
  });
});

describe('a copy of a shared practice', () => {
  it('is an own practice that names the collection, rests on the source’s address and is one step', async () => {
    const { library, id, open } = await subscribed();
    const ids = await library.copyShared(id, [table.id, cafe.id]);
    expect(ids).toHaveLength(2);
    const copy = await library.practice(ids[0] ?? '');
    expect(copy?.practice).toMatchObject({
      fields: { title: 'Kumppanuuspöytä', rhythm: 'Neljästi vuodessa' },
      provenance: { rhythm: { source: 'collection' } },
      derivedFrom: { address: ADDRESS, id: table.id, publisher: 'Koivulan kunta' },
    });
    expect(copy?.evidence[0]?.clip).toMatchObject({
      state: 'address-only',
      address: 'https://www.koivula.example/poyta',
    });
    expect([...(await open()).own.keys()]).toEqual([table.id, cafe.id]);
    expect(await library.practiceCount()).toBe(2);
    await library.undo();
    expect(await library.practiceCount()).toBe(0);
    expect((await open()).own.size).toBe(0);
  });

  it('knows an own practice of the same page', async () => {
    const { library, open } = await subscribed();
    const own = await clipped(library, {}, 'http://koivula.example/poyta/?utm_source=kirje');
    expect(await open()).toMatchObject({ own: new Map([[table.id, own.id]]) });
  });

  it('is told when the collection has changed, and takes in all but what is its own', async () => {
    const { library, id } = await subscribed();
    const [copyId = ''] = await library.copyShared(id, [table.id]);
    await library.editPractice(copyId, { title: 'Meidän pöytämme' });
    expect(await library.copyOrigin(copyId)).toMatchObject({ state: 'same' });
    const changed = { ...table, title: { fi: 'Uusi nimi' }, card: { rhythm: 'Kerran vuodessa' } };
    await library.keepReading(id, reading(changed, cafe));
    expect(await library.copyOrigin(copyId)).toMatchObject({
      state: 'changed',
      changes: [{ name: 'rhythm', change: 'changed' }],
      kept: ['title'],
    });
    await library.updateCopy(copyId);
    const { practice, versions } = (await library.practice(copyId)) ?? {};
    expect(practice?.fields).toMatchObject({ title: 'Meidän pöytämme', rhythm: 'Kerran vuodessa' });
    expect(versions?.at(0)?.practice.fields.rhythm).toBe('Neljästi vuodessa');
    expect(await library.copyOrigin(copyId)).toMatchObject({ state: 'same' });
    await library.undo();
    expect((await library.practice(copyId))?.practice.fields.rhythm).toBe('Neljästi vuodessa');
    expect(await library.copyOrigin(copyId)).toMatchObject({ state: 'changed' });
  });

  it('is told when the collection has it no more, and when it is not subscribed to any more', async () => {
    const { library, id } = await subscribed();
    const [copyId = ''] = await library.copyShared(id, [table.id]);
    await library.keepReading(id, reading(cafe));
    expect(await library.copyOrigin(copyId)).toMatchObject({ state: 'withdrawn', at: expect.any(String) });
    await library.unsubscribe(id);
    expect(await library.copyOrigin(copyId)).toMatchObject({ state: 'not-subscribed' });
    expect(await library.copyOrigin((await clipped(library)).id)).toBeUndefined();
  });
});
