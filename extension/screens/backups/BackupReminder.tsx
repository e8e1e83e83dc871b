import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { useWording } from '../parts/wording.ts';
import type { BackupModels } from './BackupsSection.tsx';

/** Props of the reminder that there are no backups. */
export type BackupReminderProps = Pick<BackupModels, 'backups' | 'loss'> & {
  /** The address of the section of backups. */
  address: string;
};

/** A quiet reminder, until it is put away or backups are taken into use, that a library worth keeping has no backup. */
export function BackupReminder({ backups, loss, address }: BackupReminderProps) {
  const { words } = useWording();
  const told = words.backups.reminder;
  if (!backups.isReminding.value) return null;
  return (
    <div class="backup-reminder">
      <Notice tone="plain" text={told.told(loss.seen.value?.practices ?? 0)}>
        <a href={address}>{told.open}</a>
        <Button
          look="quiet"
          label={words.common.dismiss}
          onUse={() => void backups.choose({ isReminderDismissed: true })}
        />
      </Notice>
    </div>
  );
}
