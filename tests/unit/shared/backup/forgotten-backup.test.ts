import { expect, test } from 'vitest';
import { backupName } from '#shared/backup/backup-name.ts';
import type { Backup } from '#shared/backup/backup-schema.ts';
import { forgottenBackup } from '#shared/backup/forgotten-backup.ts';
import { LIBRARY_ID } from '../../../builders/backup.ts';

const OTHER_ID = LIBRARY_ID.replace('aa', 'bb');

/** A backup of a day of November. */
function ofDay(day: number, libraryId = LIBRARY_ID): Backup {
  const madeAt = `2026-11-${day}T06:00:00.000Z`;
  const name = backupName({ madeAt, practices: 3, libraryId });
  return { name, madeAt, libraryId, practices: 3, bytes: 10, place: 'folder', proof: 'read-back' };
}

/** One that was found in the folder. */
function found(day: number, libraryId = LIBRARY_ID): Backup {
  const { libraryId: _unknown, ...told } = ofDay(day, libraryId);
  return { ...told, proof: 'unknown' };
}

const seen = { libraryId: LIBRARY_ID };
const changedOn = (day: number) => ({
  ...seen,
  changes: { line: OTHER_ID, value: 4, at: `2026-11-${day}T05:00:00.000Z` },
});

test('the newest backup of the library that is not remembered is one that was forgotten', () => {
  const inFolder = [found(22), found(21), ofDay(20)];
  expect(forgottenBackup(inFolder, { backups: [ofDay(20)], since: ofDay(20).madeAt }, seen)).toEqual(
    found(22),
  );
});

test('it is so though newer ones have been made since, and all before have gone', () => {
  const log = { backups: [ofDay(24)], since: ofDay(20).madeAt };
  expect(forgottenBackup([ofDay(24), found(22)], log, changedOn(24))).toEqual(found(22));
});

test('with one that was seen those before it are seen, and a later one is told', () => {
  const log = { backups: [found(22), ofDay(20)], since: ofDay(20).madeAt };
  expect(forgottenBackup([found(22), found(21), ofDay(20)], log, seen)).toBeUndefined();
  expect(forgottenBackup([found(23), found(22), found(21), ofDay(20)], log, seen)).toEqual(found(23));
});

test('a library of which no backup is remembered knows it by its last change', () => {
  expect(forgottenBackup([found(22)], { backups: [] }, changedOn(20))).toEqual(found(22));
  expect(forgottenBackup([found(22)], { backups: [] }, changedOn(23))).toBeUndefined();
  expect(forgottenBackup([found(22)], { backups: [] }, seen)).toBeUndefined();
});

test('those from before all that is remembered, of another library, or remembered are none', () => {
  const remembered = [ofDay(20), { ...ofDay(23), bytes: 11 }];
  const inFolder = [found(19), found(22, OTHER_ID), found(23), ofDay(20)];
  expect(forgottenBackup(inFolder, { backups: remembered, since: ofDay(20).madeAt }, seen)).toBeUndefined();
});
