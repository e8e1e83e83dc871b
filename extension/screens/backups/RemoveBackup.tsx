import { Trash2 } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../parts/Button.tsx';
import { useWording } from '../parts/wording.ts';
import type { BackupsSectionProps } from './BackupsSection.tsx';
import { backupMoment } from './backup-words.ts';

/** Asks before a backup is removed: it cannot be brought back. */
export function RemoveBackup({ backups, backupList }: Pick<BackupsSectionProps, 'backups' | 'backupList'>) {
  const wording = useWording();
  const told = wording.words.backups.list;
  const dialog = useRef<HTMLDialogElement>(null);
  const doomed = backupList.doomed.value;
  useEffect(() => {
    if (doomed === undefined) dialog.current?.close();
    else dialog.current?.showModal();
  }, [doomed]);
  const isLast = doomed !== undefined && doomed.name === backups.last.value?.name;
  return (
    <dialog
      ref={dialog}
      class="help"
      aria-labelledby="remove-backup"
      onClose={() => {
        backupList.keep();
        document.getElementById('backups-list')?.focus();
      }}
    >
      <p id="remove-backup">
        {doomed && told.sure(backupMoment(doomed, wording))}
        {isLast && ` ${told.sureLast}`}
      </p>
      <div class="actions dialog-actions">
        <Button label={told.keep} onUse={backupList.keep} />
        <Button look="main" drawing={Trash2} label={told.remove} onUse={() => void backupList.remove()} />
      </div>
    </dialog>
  );
}
