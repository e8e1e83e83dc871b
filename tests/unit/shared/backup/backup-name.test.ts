import { expect, test } from 'vitest';
import {
  backupName,
  isUnfinished,
  libraryEnd,
  readBackupName,
  unfinishedName,
} from '#shared/backup/backup-name.ts';

const LIBRARY = '0193a000-0000-7000-8000-0000a1b2c3d4';
const made = { madeAt: '2026-11-27T06:41:12.345Z', practices: 214, libraryId: LIBRARY };

test('a name tells when, how much and of which library', () => {
  expect(readBackupName(backupName(made))).toEqual({
    name: backupName(made),
    madeAt: '2026-11-27T06:41:12.000Z',
    practices: 214,
    libraryEnd: libraryEnd(LIBRARY),
  });
});

test('names sort by when the backups were made', () => {
  const later = backupName({ ...made, madeAt: '2026-11-27T10:00:00.000Z', practices: 3 });
  expect([later, backupName(made)].toSorted()).toEqual([backupName(made), later]);
});

test.each([
  'Kunnan budjetti 2027.zip',
  'hyvan-kierre.zip',
  `${backupName(made)}.crswap`,
  `x${backupName(made)}`,
  backupName(made).replace('11-27', '13-45'),
  unfinishedName(new Date(made.madeAt), LIBRARY),
])('%s is no backup of ours', (name) => {
  expect(readBackupName(name)).toBeUndefined();
});

test('an unfinished one is known by its library', () => {
  const name = unfinishedName(new Date(made.madeAt), LIBRARY);
  expect(isUnfinished(name, LIBRARY)).toBe(true);
  expect(isUnfinished(name, LIBRARY.replace('d4', 'd5'))).toBe(false);
  expect(isUnfinished(backupName(made), LIBRARY)).toBe(false);
});
