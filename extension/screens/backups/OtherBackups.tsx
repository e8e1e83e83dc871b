import { Button } from '../parts/Button.tsx';
import { useWording } from '../parts/wording.ts';
import type { BackupModels } from './BackupsSection.tsx';
import { backupMoment } from './backup-words.ts';

/** The backups of the folder beside the newest one, each to be checked; nothing while there are none. */
export function OtherBackups({ restore }: Pick<BackupModels, 'restore'>) {
  const wording = useWording();
  const { lost: told, list, practices } = wording.words.backups;
  const others = restore.offered.value.backups.slice(1);
  if (others.length === 0) return null;
  return (
    <details class="backups-others">
      <summary>{told.others}</summary>
      <ul class="rows">
        {others.map((backup) => (
          <li key={backup.name} class="backups-row">
            <span class="backups-row-name">{backupMoment(backup, wording)}</span>
            <span class="meta backups-row-facts">
              {practices(backup.practices)} · {list.proofs[backup.proof]}
            </span>
            <Button
              look="quiet"
              label={list.check}
              about={backupMoment(backup, wording)}
              onUse={() => void restore.open(backup.name)}
            />
          </li>
        ))}
      </ul>
    </details>
  );
}
