import { describe, expect, test } from 'vitest';
import { readBackupName } from '#shared/backup/backup-name.ts';
import { isVerified } from '#shared/backup/backup-schema.ts';
import { LibraryUnavailable } from '../../../../extension/database/library-unavailable.ts';
import { type MadeBackup, makeBackup } from '../../../../extension/models/make-backup.ts';
import { type Faults, folderInMemory, plainLibrary, powersInMemory } from '../../../builders/backup.ts';

const now = () => new Date('2026-11-27T08:00:00.000Z');

/** A library, a folder and the browser's powers; `make` makes a backup on a day of November. */
function aDesk(settings: Parameters<typeof powersInMemory>[0] = {}, faults?: Faults) {
  const { folder, files, state } = folderInMemory(faults);
  const library = plainLibrary(faults);
  const browser = powersInMemory({ folder, ...settings }, faults);
  const make = (day: number, work = {}): Promise<MadeBackup> => {
    library.now.madeAt = `2026-11-${String(day).padStart(2, '0')}T06:00:00.000Z`;
    return makeBackup(library.source as never, browser.powers, now, work);
  };
  return { files, folderState: state, library, ...browser, make };
}

const daysIn = (files: Map<string, Blob>) =>
  [...files.keys()]
    .map((name) => Number(readBackupName(name)?.madeAt.slice(8, 10)))
    .toSorted((a, b) => a - b);

describe('into a folder', () => {
  test('is read back, named and remembered', async () => {
    const { make, files, powers } = aDesk();
    const { backup, notRemoved } = await make(20);
    expect(backup).toMatchObject({ proof: 'read-back', practices: 3, folder: 'Varmuuskopiot' });
    expect([...files.keys()]).toEqual([backup.name]);
    expect(await powers.log.read()).toEqual({ backups: [backup], since: backup.madeAt });
    expect(notRemoved).toBe(0);
  });

  test('keeps the last ones, and no file of anyone else goes', async () => {
    const { make, files } = aDesk({ settings: { keep: 3 } });
    const others = ['Budjetti.zip', 'hyvan-kierre-varmuuskopio-2020-01-01T060000Z-9-00000bbb.zip'];
    for (const name of others) files.set(name, new Blob(['x']));
    for (const day of [20, 21, 22, 23, 24]) await make(day);
    for (const name of others) expect(files.has(name)).toBe(true);
    for (const name of others) files.delete(name);
    expect(daysIn(files)).toEqual([22, 23, 24]);
  });

  test('one that was changed after it was verified does not count as kept', async () => {
    const { make, files } = aDesk({ settings: { keep: 3 } });
    for (const day of [20, 21, 22]) await make(day);
    const broken = [...files.keys()].find((name) => name.includes('-21T')) ?? '';
    files.set(broken, new Blob(['half']));
    await make(23);
    expect(daysIn(files)).toEqual([20, 21, 22, 23]);
    await make(24);
    expect(daysIn(files)).toEqual([22, 23, 24]);
  });

  test('what a closed window left unfinished goes with the next one', async () => {
    const { make, files } = aDesk();
    const { backup } = await make(20);
    files.set(`${backup.name}.kesken`, new Blob(['half']));
    await make(21);
    expect(daysIn(files)).toEqual([20, 21]);
  });

  test.each([
    ['prompt', 'no-access'],
    ['denied', 'no-access'],
  ] as const)('access %s is told as %s', async (access, trouble) => {
    const { make, folderState, powers } = aDesk();
    folderState.access = access;
    await expect(make(20)).rejects.toThrow();
    expect((await powers.log.read()).failure).toEqual({ at: now().toISOString(), trouble, times: 1 });
  });
});

/** Every step at which making a backup may fail. */
async function stepsOf(settings: Parameters<typeof aDesk>[0]): Promise<string[]> {
  const steps: string[] = [];
  const { make } = aDesk(settings, { at: (step) => void steps.push(step) });
  for (const day of [20, 21, 22]) await make(day);
  steps.length = 0;
  await make(23);
  return steps;
}

describe.each([
  ['folder', { settings: { place: 'folder', keep: 3 } }],
  ['downloads', { settings: { place: 'downloads', keep: 3 } }],
] as const)('when something fails on the way to the %s', async (_, settings) => {
  const steps = await stepsOf(settings);

  test.each(steps.map((step, index) => [index, step] as const))(
    'at step %i, %s, the former backups stay and it is told or done',
    async (index) => {
      let countdown = Number.POSITIVE_INFINITY;
      const faults = {
        at: () => {
          countdown -= 1;
          if (countdown < 0) {
            countdown = Number.POSITIVE_INFINITY;
            throw new DOMException('planted', 'QuotaExceededError');
          }
        },
      };
      const { make, files, downloads, powers } = aDesk(settings, faults);
      for (const day of [20, 21, 22]) await make(day);
      countdown = index;
      const failed = await make(23).then(
        () => false,
        () => true,
      );
      const days = settings.settings.place === 'folder' ? daysIn(files) : [...downloads.keys()];
      expect(days.length).toBeGreaterThanOrEqual(3);
      const log = await powers.log.read();
      // What is remembered as verified is there to be restored.
      const verified = log.backups.filter((each) => each.place === 'folder' && isVerified(each));
      for (const { name } of verified) {
        expect(files.has(name)).toBe(true);
      }
      // Either the new one is remembered, or the failure.
      const isRemembered = log.backups.some(({ madeAt }) => madeAt.startsWith('2026-11-23'));
      expect(isRemembered || log.failure !== undefined || steps[index] === 'log, before').toBe(true);
      if (!isRemembered) expect(failed).toBe(true);
      // Nothing is left that would pass for a backup and was never verified.
      countdown = Number.POSITIVE_INFINITY;
      const { backup } = await make(24);
      expect(backup.madeAt).toBe('2026-11-24T06:00:00.000Z');
      expect([...files.keys()].filter((name) => name.endsWith('.kesken'))).toEqual([]);
      expect((await powers.log.read()).failure).toBeUndefined();
    },
  );
});

test('a written file that does not read as it should is removed, and told', async () => {
  const { make, files, library, powers } = aDesk();
  await make(20);
  library.source.readBundle = async () => ({ problem: { kind: 'not-a-library-file' } });
  await expect(make(21)).rejects.toThrow('damaged');
  expect(daysIn(files)).toEqual([20]);
  expect((await powers.log.read()).failure).toMatchObject({ trouble: 'damaged', times: 1 });
});

test('one that reads well and holds something else is refused too', async () => {
  const { make, files, library } = aDesk();
  const { readBundle } = library.source;
  library.source.readBundle = async (file) => {
    const read = await readBundle(file);
    if ('problem' in read) return read;
    return { summary: { ...read.summary, counts: { practices: 2, files: 0 } } };
  };
  await expect(make(21)).rejects.toThrow('damaged');
  expect(daysIn(files)).toEqual([]);
});

test('failures in a row are counted until one is made', async () => {
  const { make, library, powers } = aDesk();
  const { writeBundle } = library.source;
  library.source.writeBundle = async () => {
    throw new LibraryUnavailable('broken', undefined);
  };
  await expect(make(20)).rejects.toThrow();
  await expect(make(20)).rejects.toThrow();
  expect((await powers.log.read()).failure).toMatchObject({ trouble: 'library', times: 2 });
  library.source.writeBundle = writeBundle;
  await make(20);
  expect((await powers.log.read()).failure).toBeUndefined();
});

test('one that a person ends leaves no file and no failure', async () => {
  const { make, files, library, powers } = aDesk();
  const end = new AbortController();
  const { readBundle } = library.source;
  library.source.readBundle = async (file) => {
    end.abort();
    return readBundle(file);
  };
  await expect(make(20, { signal: end.signal })).rejects.toThrow();
  expect([files.size, await powers.log.read()]).toEqual([0, { backups: [] }]);
});

describe('to the downloads', () => {
  test('is followed, and the last ones kept', async () => {
    const { make, downloads, powers } = aDesk({ settings: { place: 'downloads', keep: 3 } });
    for (const day of [20, 21, 22, 23]) await make(day);
    expect([...downloads.keys()]).toEqual([2, 3, 4]);
    expect((await powers.log.read()).backups.map(({ proof }) => proof)).toEqual(['size', 'size', 'size']);
  });

  test('without the right to follow it is only handed over, and told so', async () => {
    const { make, byHand, state } = aDesk({ settings: { place: 'downloads' } });
    state.mayFollow = false;
    const { backup } = await make(20);
    expect(backup.proof).toBe('before-saving');
    expect(byHand).toEqual([backup.name]);
  });

  test('one of another size on the disk has not been saved', async () => {
    const { make, powers } = aDesk({ settings: { place: 'downloads' } });
    powers.saveAndFollow = async () => ({ id: 1, bytes: 7 });
    await expect(make(20)).rejects.toThrow('not-saved');
    expect((await powers.log.read()).backups).toEqual([]);
  });
});
