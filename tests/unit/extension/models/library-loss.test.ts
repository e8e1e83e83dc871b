import { describe, expect, test, vi } from 'vitest';
import type { SeenLibrary, Sentinel } from '#shared/backup/sentinel.ts';
import { LibraryUnavailable } from '../../../../extension/database/library-unavailable.ts';
import { LibraryLoss } from '../../../../extension/models/library-loss.ts';
import { keptInMemory, LIBRARY_ID } from '../../../builders/backup.ts';

const OTHER_ID = LIBRARY_ID.replace('aa', 'bb');
const now = () => new Date('2026-11-27T08:00:00.000Z');
const was: Sentinel = {
  libraryId: LIBRARY_ID,
  practices: 214,
  agreements: 1,
  seenAt: '2026-11-26T08:00:00.000Z',
};

/** A loss over a library that is seen as given, or fails. */
async function aLoss(remembered: Sentinel | undefined, first: SeenLibrary | Error) {
  const sentinel = keptInMemory(remembered);
  const state = { seen: first };
  const seenLibrary = async () => {
    if (state.seen instanceof Error) throw state.seen;
    return state.seen;
  };
  const loss = new LibraryLoss({ seenLibrary, watch: () => undefined }, sentinel, now);
  await loss.look();
  return { loss, sentinel, state };
}

test('the same library is remembered as it is now', async () => {
  const seen = { libraryId: LIBRARY_ID, practices: 215, agreements: 1 };
  const { loss, sentinel } = await aLoss(was, seen);
  expect(loss.standing.value).toBe('sound');
  expect(await sentinel.read()).toEqual({ ...seen, seenAt: now().toISOString() });
});

test('what is remembered of a library that was emptied stays until a person decides', async () => {
  const { loss, sentinel, state } = await aLoss(was, {
    libraryId: OTHER_ID,
    practices: 0,
    agreements: 0,
  });
  expect([loss.standing.value, loss.isSound.value]).toEqual(['emptied', false]);
  state.seen = { libraryId: OTHER_ID, practices: 2, agreements: 0 };
  await loss.look();
  expect(await sentinel.read()).toEqual(was);
  expect([loss.standing.value, loss.seen.value?.practices]).toEqual(['emptied', 2]);
  await loss.accept();
  expect(loss.standing.value).toBe('sound');
  expect(await sentinel.read()).toMatchObject({ libraryId: OTHER_ID, practices: 2 });
});

test('a decision that the browser does not let be remembered is told, and can be made again', async () => {
  const { loss, sentinel } = await aLoss(was, { libraryId: OTHER_ID, practices: 0, agreements: 0 });
  const { write } = sentinel;
  sentinel.write = () => Promise.reject(new Error('the disk is full'));
  await loss.accept();
  expect([loss.isNotKept.value, loss.standing.value]).toEqual([true, 'emptied']);
  sentinel.write = write;
  await loss.accept();
  expect([loss.isNotKept.value, loss.standing.value]).toEqual([false, 'sound']);
});

test('a library that comes back under its own id needs no decision', async () => {
  const { loss, state } = await aLoss(was, { libraryId: OTHER_ID, practices: 0, agreements: 0 });
  state.seen = { libraryId: LIBRARY_ID, practices: 214, agreements: 1 };
  await loss.look();
  expect(loss.standing.value).toBe('sound');
});

test('one reading that fails is no broken library', async () => {
  const { loss, state } = await aLoss(was, { ...was });
  state.seen = new LibraryUnavailable('broken', undefined);
  const looking = loss.look();
  await new Promise((resolve) => setTimeout(resolve, 10));
  state.seen = { ...was };
  await looking;
  expect(loss.standing.value).toBe('sound');
});

test('a broken library is told apart from one that cannot be used just now', async () => {
  const broken = await aLoss(was, new LibraryUnavailable('broken', undefined));
  expect([broken.loss.standing.value, broken.loss.remembered.value]).toEqual(['broken', was]);
  const blocked = await aLoss(was, new LibraryUnavailable('blocked', undefined));
  expect(blocked.loss.standing.value).toBe('unknown');
});

describe('an older copy of the library', () => {
  const count = (value: number) => ({ value, line: LIBRARY_ID, at: '2026-11-25T12:00:00.000Z' });
  const newest: Sentinel = { ...was, changes: count(900) };
  const older: SeenLibrary = { libraryId: LIBRARY_ID, practices: 212, agreements: 1, changes: count(870) };

  test('is recognised, and stays so whatever is clipped into it, until a person keeps it', async () => {
    const { loss, sentinel, state } = await aLoss(newest, older);
    expect([loss.standing.value, loss.isSound.value]).toEqual(['older', false]);
    const found = { practices: 212, agreements: 1, changedAt: older.changes?.at };
    expect(loss.remembered.value).toEqual({ ...newest, olderFound: found });
    state.seen = { ...older, practices: 250, changes: count(1_000) };
    await loss.look();
    expect(loss.standing.value).toBe('older');
    expect(await sentinel.read()).toEqual({ ...newest, olderFound: found });
    await loss.accept();
    expect(loss.standing.value).toBe('sound');
    expect(await sentinel.read()).toEqual({ ...state.seen, seenAt: now().toISOString() });
    const again = new LibraryLoss({ seenLibrary: async () => older, watch: () => undefined }, sentinel, now);
    await again.look();
    expect(again.standing.value).toBe('older');
  });

  test('is never taken for one because of a change made while it is looked at', async () => {
    const sentinel = keptInMemory<Sentinel | undefined>(newest);
    const seenLibrary = async () => {
      // Another window changes the library and remembers it just after this one has been seen.
      const seen: SeenLibrary = { ...was, changes: count(900) };
      await sentinel.write({ ...newest, changes: count(901) });
      return seen;
    };
    const loss = new LibraryLoss({ seenLibrary, watch: () => undefined }, sentinel, now);
    await loss.look();
    expect(loss.standing.value).toBe('sound');
  });

  test('is remembered some seconds after a change that alters no number', async () => {
    vi.useFakeTimers();
    try {
      const sentinel = keptInMemory<Sentinel | undefined>({ ...newest, seenAt: now().toISOString() });
      const clock = { now: now() };
      const seen = { ...was, changes: count(905) };
      const loss = new LibraryLoss(
        { seenLibrary: async () => seen, watch: () => undefined },
        sentinel,
        () => clock.now,
      );
      await loss.look();
      expect((await sentinel.read())?.changes?.value).toBe(900);
      clock.now = new Date(clock.now.getTime() + 5_000);
      await vi.advanceTimersByTimeAsync(5_000);
      expect((await sentinel.read())?.changes?.value).toBe(905);
    } finally {
      vi.useRealTimers();
    }
  });
});
