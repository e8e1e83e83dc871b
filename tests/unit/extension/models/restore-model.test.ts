import { signal } from '@preact/signals';
import { describe, expect, test, vi } from 'vitest';
import { backupName } from '#shared/backup/backup-name.ts';
import type { SeenLibrary } from '#shared/backup/sentinel.ts';
import { LibraryNotEmpty } from '../../../../extension/database/bundle-restore.ts';
import type { LibraryStanding } from '../../../../extension/models/library-loss.ts';
import { RestoreModel } from '../../../../extension/models/restore-model.ts';
import { folderInMemory, LIBRARY_ID, plainLibrary, powersInMemory } from '../../../builders/backup.ts';

const MASKS = { name: '[nimi]', phone: '[puhelin]', email: '[osoite]', 'personal-id': '[tunnus]' };

/** A way back over a folder with a backup of each given day of November, the newest last. */
function aRestore(days: readonly number[] = [20, 21, 22], standing: LibraryStanding = 'emptied') {
  const { folder, files, state: folderState } = folderInMemory();
  for (const day of days) {
    const madeAt = `2026-11-${day}T06:00:00.000Z`;
    const summary = { libraryId: LIBRARY_ID, madeAt, counts: { practices: day, files: 1 }, leftOut: [{}] };
    const name = backupName({ madeAt, practices: day, libraryId: LIBRARY_ID });
    files.set(name, new Blob([`${JSON.stringify(summary)}\n`]));
  }
  const calls: string[] = [];
  const library = {
    ...plainLibrary().source,
    removeLibrary: async () => void calls.push('remove'),
    restoreBundle: vi.fn(async () => void calls.push('restore')),
    importBundle: async () => void calls.push('import'),
    removedInBundle: vi.fn(async () => [] as unknown[]),
    returnedPersons: vi.fn(async () => [] as unknown[]),
  };
  const loss = {
    standing: signal(standing),
    seen: signal<SeenLibrary | undefined>(undefined),
    accept: async () => void calls.push('accept'),
  };
  const { powers } = powersInMemory({ folder });
  const restore = new RestoreModel(
    library as never,
    { ...powers, maskMarkup: (html) => html },
    loss as never,
  );
  const nameOf = (day: number) => [...files.keys()].find((name) => name.includes(`-11-${day}T`)) ?? '';
  const damage = (day: number) => files.set(nameOf(day), new Blob(['half']));
  return { restore, files, folder, folderState, loss, library, calls, damage, nameOf };
}

describe('the latest backup', () => {
  test('is opened and shown by the first click, and brought back by the second', async () => {
    const { restore, calls } = aRestore();
    await restore.look();
    await restore.openLatest();
    expect(restore.now.value).toMatchObject({ state: 'ready', opened: { facts: { practices: 22 } } });
    expect(calls).toEqual([]);
    await restore.restore(MASKS);
    expect(restore.now.value).toMatchObject({ state: 'restored', as: 'whole' });
    expect(calls).toEqual(['restore', 'accept']);
    expect(restore.hasRepaired.value).toBe(true);
  });

  test('is asked for where the browser must ask', async () => {
    const { restore, folderState } = aRestore();
    folderState.access = 'prompt';
    await restore.look();
    expect(restore.offered.value.state).toBe('hidden');
    await restore.openLatest();
    expect(restore.now.value).toMatchObject({ state: 'ready', opened: { facts: { practices: 22 } } });
  });

  test('that is damaged is refused, and the one before it is offered', async () => {
    const { restore, calls, damage, nameOf } = aRestore();
    damage(22);
    await restore.openLatest();
    expect(restore.now.value.state).toBe('refused');
    expect(restore.older.value?.name).toBe(nameOf(21));
    await restore.open(nameOf(21));
    expect(restore.now.value).toMatchObject({ state: 'ready', opened: { facts: { practices: 21 } } });
    expect(calls).toEqual([]);
  });

  test('that is gone meanwhile is told, and the one before it is offered', async () => {
    const { restore, files, nameOf } = aRestore();
    await restore.look();
    const name = nameOf(22);
    files.delete(name);
    await restore.open(name);
    expect(restore.now.value).toEqual({ state: 'unread', name });
    expect(restore.older.value?.name).toBe(nameOf(21));
  });
});

test('a removed person whom it holds is left out unless a person says otherwise, and told of when back', async () => {
  const { restore, library, calls } = aRestore();
  const removed = {
    removedAt: '2026-11-21T06:00:00.000Z',
    person: { names: ['x y'], emails: [], phones: [] },
  };
  library.removedInBundle.mockResolvedValue([removed]);
  library.returnedPersons.mockResolvedValue([{}, {}]);
  await restore.openLatest();
  expect(restore.now.value).toMatchObject({ opened: { returned: [removed], leftOut: 1 } });
  expect(restore.leavesOut.value).toBe(true);
  restore.leavesOut.value = false;
  await restore.restore(MASKS);
  expect(restore.now.value).toMatchObject({ state: 'restored', returned: 2 });
  expect(calls).toEqual(['restore', 'accept']);
});

test('a backup that holds nothing is not offered', async () => {
  const { restore } = aRestore([]);
  await restore.look();
  expect(restore.offered.value).toEqual({ state: 'none', backups: [] });
});

test('what was clipped since stays: the backup comes beside it', async () => {
  const { restore, library, calls } = aRestore();
  library.restoreBundle.mockRejectedValue(new LibraryNotEmpty());
  await restore.openLatest();
  await restore.restore(MASKS);
  expect(restore.now.value).toMatchObject({ state: 'restored', as: 'beside' });
  expect(calls).toEqual(['import', 'accept']);
});

test('beside a library that has something a backup is taken in as any library file', async () => {
  const { restore, loss, calls, nameOf } = aRestore([22], 'sound');
  loss.seen.value = { libraryId: LIBRARY_ID, practices: 5, agreements: 0 };
  await restore.open(nameOf(22));
  expect(restore.now.value).toMatchObject({ state: 'beside', file: { name: nameOf(22) } });
  expect(calls).toEqual([]);
});

test('a failure after the broken library was removed says that it was', async () => {
  const { restore, library } = aRestore([22], 'broken');
  library.restoreBundle.mockRejectedValueOnce(new Error('planted'));
  await restore.openLatest();
  await restore.restore(MASKS);
  expect(restore.now.value).toMatchObject({ state: 'failed', isRemoved: true });
});

test('a broken library is removed only by the second click, once the backup is known to be sound', async () => {
  const { restore, calls } = aRestore([22], 'broken');
  await restore.openLatest();
  expect(calls).toEqual([]);
  await restore.restore(MASKS);
  expect(calls).toEqual(['remove', 'restore', 'accept']);
});

test('a backup that cannot be brought back is told, can be tried again, and the loss stays known', async () => {
  const { restore, library, calls } = aRestore();
  library.restoreBundle.mockRejectedValueOnce(new Error('planted'));
  await restore.openLatest();
  await restore.restore(MASKS);
  expect(restore.now.value.state).toBe('failed');
  expect([calls, restore.hasRepaired.value]).toEqual([[], false]);
  await restore.restore(MASKS);
  expect(calls).toEqual(['restore', 'accept']);
});

describe('into a library from which changes are missing', () => {
  test('only its own backups are offered, and the newest is taken in beside what is there', async () => {
    const { restore, loss, calls, nameOf, files } = aRestore([20, 22], 'older');
    const libraryId = LIBRARY_ID.replace('aa', 'bb');
    const other = backupName({ madeAt: '2026-11-25T06:00:00.000Z', practices: 9, libraryId });
    files.set(other, new Blob(['of another library']));
    loss.seen.value = { libraryId: LIBRARY_ID, practices: 5, agreements: 0 };
    await restore.look();
    expect(restore.offered.value.backups.map(({ name }) => name)).toEqual([nameOf(22), nameOf(20)]);
    await restore.openLatest();
    expect(restore.now.value).toMatchObject({ state: 'beside', file: { name: nameOf(22) } });
    expect(calls).toEqual([]);
    await restore.tookBeside();
    expect([calls, restore.hasRepaired.value]).toEqual([['accept'], true]);
  });

  test('that has nothing any more it comes whole', async () => {
    const { restore, loss, calls } = aRestore([22], 'older');
    loss.seen.value = { libraryId: LIBRARY_ID, practices: 0, agreements: 0 };
    await restore.look();
    await restore.openLatest();
    await restore.restore(MASKS);
    expect(calls).toEqual(['restore', 'accept']);
    expect(restore.now.value).toMatchObject({ state: 'restored', as: 'whole' });
  });
});
