import { expect, test } from 'vitest';
import type { BackupProof } from '#shared/backup/backup-schema.ts';
import { backupsToRemove } from '#shared/backup/rotation.ts';

/** Backups by how they were verified, a day apart, the newest first. */
function backups(...proofs: BackupProof[]) {
  return proofs.map((proof, index) => ({ proof, madeAt: `2026-11-${27 - index}T06:00:00.000Z` }));
}

const left = (proofs: BackupProof[], keep: number) =>
  proofs.length - backupsToRemove(backups(...proofs), keep).length;

test('keeps so many of the newest', () => {
  const all = backups('read-back', 'size', 'read-back', 'read-back', 'read-back');
  expect(backupsToRemove(all.toReversed(), 3)).toEqual(all.slice(3));
});

test('removes nothing while there are no more than are kept', () => {
  expect(left(['read-back', 'read-back', 'read-back'], 3)).toBe(3);
});

test('counts only those that are verified and known to be saved', () => {
  expect(left(['damaged', 'unknown', 'before-saving', 'read-back', 'read-back', 'read-back'], 3)).toBe(6);
  expect(left(['damaged', 'read-back', 'read-back', 'read-back', 'unknown', 'read-back'], 3)).toBe(5);
});

test('keeps what it knows nothing of, however old: a profile that was put back has forgotten its latest backups', () => {
  const all = backups('read-back', 'read-back', 'read-back', 'unknown', 'unknown', 'damaged', 'size');
  expect(backupsToRemove(all, 3)).toEqual(all.slice(5));
});

test('never removes the newest verified one', () => {
  expect(backupsToRemove(backups('damaged', 'damaged', 'read-back', 'damaged'), 0)).toEqual(
    backups('damaged', 'damaged', 'read-back', 'damaged').slice(3),
  );
  expect(left(['damaged', 'unknown', 'damaged', 'unknown'], 3)).toBe(4);
});
