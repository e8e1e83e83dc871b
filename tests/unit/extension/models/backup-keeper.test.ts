import { signal } from '@preact/signals';
import { describe, expect, test } from 'vitest';
import { backupName } from '#shared/backup/backup-name.ts';
import type { BackupSettings } from '#shared/backup/backup-schema.ts';
import type { SeenLibrary } from '#shared/backup/sentinel.ts';
import { BackupKeeper } from '../../../../extension/models/backup-keeper.ts';
import { folderInMemory, LIBRARY_ID, plainLibrary, powersInMemory } from '../../../builders/backup.ts';

/** A keeper of backups over a folder in memory, begun and settled. */
async function aKeeper(settings: Partial<BackupSettings> = {}, practices = 3) {
  const { folder, files, state: folderState } = folderInMemory();
  const { source, now: library } = plainLibrary();
  library.seen = { ...library.seen, practices };
  const browser = powersInMemory({ folder, settings });
  const clock = { now: new Date('2026-11-27T08:00:00.000Z') };
  const isSound = signal(true);
  const seen = signal<SeenLibrary | undefined>(library.seen);
  const made = () => {
    library.madeAt = clock.now.toISOString();
    return clock.now;
  };
  const keeper = new BackupKeeper(source as never, browser.powers, { isSound, seen }, made);
  const begin = async () => {
    keeper.begin()();
    await new Promise((resolve) => setTimeout(resolve, 10));
  };
  return { keeper, files, folder, folderState, library, clock, isSound, begin, ...browser };
}

const hours = (clock: { now: Date }, count: number) => {
  clock.now = new Date(clock.now.getTime() + count * 3_600_000);
};

test('a backup of this library that nothing here remembers is told until a person has seen it, and stays', async () => {
  const { keeper, files, clock, begin } = await aKeeper({ keep: 3 });
  await begin();
  expect(keeper.forgotten.value).toBeUndefined();
  // The profile is put back: the folder has a backup that was made meanwhile.
  const madeAt = '2026-11-27T09:00:00.000Z';
  const name = backupName({ madeAt, practices: 9, libraryId: LIBRARY_ID });
  files.set(name, new Blob(['later']));
  for (let made = 0; made < 4; made += 1) {
    hours(clock, 24);
    await keeper.makeIfDue();
  }
  expect([files.size, files.has(name)]).toEqual([4, true]);
  const told = keeper.forgotten.value;
  expect(told).toMatchObject({ name, madeAt, practices: 9 });
  if (told !== undefined) await keeper.remember(told);
  expect(keeper.forgotten.value).toBeUndefined();
  hours(clock, 24);
  await keeper.makeIfDue();
  expect([files.size, files.has(name)]).toEqual([4, true]);
});

describe('on a schedule', () => {
  test('the first is made at once, the next one a day later or after twenty changes', async () => {
    const { keeper, files, library, clock, begin } = await aKeeper();
    await begin();
    expect(files.size).toBe(1);
    hours(clock, 1);
    await keeper.makeIfDue();
    expect(files.size).toBe(1);
    library.changes = 20;
    await keeper.makeIfDue();
    expect(files.size).toBe(2);
    library.changes = 1;
    hours(clock, 24);
    await keeper.makeIfDue();
    expect(files.size).toBe(3);
  });

  test('none is made of a library that was emptied', async () => {
    const { files, isSound, begin } = await aKeeper();
    isSound.value = false;
    await begin();
    expect(files.size).toBe(0);
  });

  test('none is made before a place has been chosen, nor when a person wants none', async () => {
    const { keeper, files, begin } = await aKeeper({ schedule: 'off' });
    await begin();
    expect([files.size, keeper.waiting.value]).toEqual([0, undefined]);
  });

  test('another window that makes one at the moment is left to it', async () => {
    const { keeper, files, powers, begin } = await aKeeper();
    powers.ifFree = async () => undefined;
    await begin();
    expect([files.size, keeper.isBusyElsewhere.value]).toEqual([0, true]);
  });

  test('a failure is told, and tried again only after its time', async () => {
    const { keeper, files, folder, clock, begin } = await aKeeper();
    const { write } = folder;
    folder.write = async () => {
      throw new DOMException('planted', 'QuotaExceededError');
    };
    await begin();
    expect([keeper.failure.value?.trouble, keeper.waiting.value]).toEqual(['full', 'failed']);
    folder.write = write;
    await keeper.makeIfDue();
    expect(files.size).toBe(0);
    hours(clock, 0.02);
    await keeper.makeIfDue();
    expect([files.size, keeper.failure.value, keeper.waiting.value]).toEqual([1, undefined, undefined]);
  });
});

describe('the folder', () => {
  test('waits for a yes after the browser was started anew, and goes on after it', async () => {
    const { keeper, files, folderState, begin } = await aKeeper();
    folderState.access = 'prompt';
    await begin();
    expect([keeper.waiting.value, files.size]).toEqual(['access', 0]);
    await keeper.resume();
    expect([keeper.waiting.value, files.size]).toEqual([undefined, 1]);
  });

  test('that is not there any more is told', async () => {
    const { keeper, folder, begin } = await aKeeper();
    folder.list = async () => {
      throw new DOMException('gone', 'NotFoundError');
    };
    await begin();
    expect(keeper.waiting.value).toBe('no-folder');
  });

  test('is used from the moment it is chosen', async () => {
    const { keeper, files, powers } = await aKeeper({ place: 'downloads' });
    await keeper.chooseFolder();
    expect([files.size, (await powers.settings.read()).place]).toEqual([1, 'folder']);
  });
});

test('the downloads without the right to follow them wait for a click', async () => {
  const { keeper, byHand, state, begin } = await aKeeper({ place: 'downloads' });
  state.mayFollow = false;
  await begin();
  expect([keeper.waiting.value, byHand]).toEqual(['by-hand', []]);
  await keeper.makeNow();
  expect([keeper.waiting.value, byHand.length, keeper.last.value?.proof]).toEqual([
    undefined,
    1,
    'before-saving',
  ]);
});

test('a choice that cannot be kept is told and does not hold', async () => {
  const { keeper, powers, begin } = await aKeeper();
  await begin();
  powers.settings.write = async () => {
    throw new Error('full');
  };
  await keeper.choose({ keep: 30 });
  expect([keeper.notKept.value, keeper.settings.value.keep]).toEqual([true, 7]);
});

test.each([
  [19, false],
  [20, true],
])('with %i practices and no backups a person is reminded: %s', async (practices, isReminding) => {
  const { keeper, powers } = await aKeeper({}, practices);
  await powers.settings.write({ schedule: 'daily', keep: 7 });
  keeper.begin()();
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(keeper.isReminding.value).toBe(isReminding);
  await keeper.choose({ isReminderDismissed: true });
  expect(keeper.isReminding.value).toBe(false);
});
