import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { useWording } from '../parts/wording.ts';
import type { BackupModels } from './BackupsSection.tsx';
import { ForgottenBackup } from './ForgottenBackup.tsx';

/** Props of what is said of backups above the practices. */
export type BackupRemarksProps = Pick<BackupModels, 'backups' | 'loss'> & {
  /** The address of the section of backups. */
  address: string;
};

/** What a person should know of backups without having asked, until it is put away: one that may hold more, or that there is none. */
export function BackupRemarks(props: BackupRemarksProps) {
  const { backups, address } = props;
  const { forgotten } = useWording().words.backups;
  if (backups.forgotten.value === undefined && !backups.isReminding.value) return null;
  return (
    <div class="backup-remarks">
      <ForgottenBackup backups={backups}>{() => <a href={address}>{forgotten.toSection}</a>}</ForgottenBackup>
      {backups.isReminding.value && <BackupReminder {...props} />}
    </div>
  );
}

/** A quiet reminder that a library worth keeping has no backup. */
function BackupReminder({ backups, loss, address }: BackupRemarksProps) {
  const { words } = useWording();
  const told = words.backups.reminder;
  return (
    <Notice tone="plain" text={told.told(loss.seen.value?.practices ?? 0)}>
      <a href={address}>{told.open}</a>
      <Button
        look="quiet"
        label={words.common.dismiss}
        onUse={() => void backups.choose({ isReminderDismissed: true })}
      />
    </Notice>
  );
}
