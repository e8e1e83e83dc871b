import type { ComponentChildren } from 'preact';
import type { Backup } from '#shared/backup/backup-schema.ts';
import type { BackupKeeper } from '../../models/backup-keeper.ts';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { useWording } from '../parts/wording.ts';
import { backupMoment } from './backup-words.ts';

/** Props of the notice of a backup that nothing here remembers. */
export type ForgottenBackupProps = {
  /** Keeps backups. */
  backups: BackupKeeper;
  /** Where to look at it. */
  children: (backup: Backup) => ComponentChildren;
};

/** Says that the folder has a backup of this library that may hold more than the library does, until a person has seen it. */
export function ForgottenBackup({ backups, children }: ForgottenBackupProps) {
  const wording = useWording();
  const { words } = wording;
  const { value: backup } = backups.forgotten;
  if (backup === undefined) return null;
  const when = backupMoment(backup, wording);
  return (
    <Notice tone="warning" text={words.backups.forgotten.told(when, backup.practices)}>
      {children(backup)}
      <Button look="quiet" label={words.common.dismiss} onUse={() => void backups.remember(backup)} />
    </Notice>
  );
}
