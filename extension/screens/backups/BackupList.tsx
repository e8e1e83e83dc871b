import { RotateCcw, ShieldCheck } from 'lucide';
import { useState } from 'preact/hooks';
import { libraryEnd, readBackupName } from '#shared/backup/backup-name.ts';
import { type Backup, isVerified } from '#shared/backup/backup-schema.ts';
import { formatBytes } from '#shared/language/formats.ts';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { TaskProgress } from '../parts/TaskProgress.tsx';
import { useWording } from '../parts/wording.ts';
import type { BackupsSectionProps } from './BackupsSection.tsx';
import { backupMoment, backupPlace } from './backup-words.ts';
import { RemoveBackup } from './RemoveBackup.tsx';

/** How many backups are listed before a person asks for the older ones. */
const LISTED_AT_FIRST = 10;

/** The backups there are, the newest first, and what can be done with each. */
export function BackupList(props: BackupsSectionProps) {
  const { backupList } = props;
  const wording = useWording();
  const told = wording.words.backups.list;
  const [isWhole, setWhole] = useState(false);
  const listed = backupList.listed.value;
  if (listed.state === 'looking') return null;
  const shown = isWhole ? listed.backups : listed.backups.slice(0, LISTED_AT_FIRST);
  const left = listed.backups.length - shown.length;
  const checking = backupList.checking.now.value;
  return (
    <section class="backups-part">
      <h3 class="section-heading" tabIndex={-1} id="backups-list">
        {told.heading}
      </h3>
      {listed.hidden && <p class="hint">{told.hidden}</p>}
      {listed.backups.length === 0 && <p class="hint">{told.empty}</p>}
      <ul class="rows backups-list">
        {shown.map((backup) => (
          <BackupRow key={`${backup.place}/${backup.name}`} backup={backup} {...props} />
        ))}
      </ul>
      {left > 0 && <Button label={told.more(left)} onUse={() => setWhole(true)} />}
      {checking.state === 'working' && (
        <TaskProgress
          label={told.checking}
          progress={checking.progress}
          onCancel={backupList.checking.cancel}
        />
      )}
      <CheckResult {...props} />
      <RemoveBackup {...props} />
    </section>
  );
}

function BackupRow({ backup, backups, backupList, restore, loss }: BackupsSectionProps & { backup: Backup }) {
  const wording = useWording();
  const { language, words } = wording;
  const told = words.backups.list;
  const when = backupMoment(backup, wording);
  const end = readBackupName(backup.name)?.libraryEnd;
  const own = loss.seen.value?.libraryId;
  const isOther = end !== undefined && own !== undefined && end !== libraryEnd(own);
  // What lies among the downloads cannot be read from here; a person chooses the file.
  const isReadable = backup.place === 'folder' && backups.folder.value === 'ready';
  const facts = [
    words.backups.practices(backup.practices),
    formatBytes(backup.bytes, language),
    backupPlace(backup, wording),
    isOther && told.other,
  ];
  return (
    <li class="backups-row">
      <span class="backups-row-name">{when}</span>
      <span class="meta backups-row-facts">
        {facts.filter(Boolean).join(' · ')}
        {' · '}
        <span class={isVerified(backup) ? undefined : 'error'}>{told.proofs[backup.proof]}</span>
      </span>
      <span class="actions">
        {isReadable && (
          <>
            {backup.proof !== 'damaged' && (
              <Button
                look="quiet"
                drawing={RotateCcw}
                label={told.restore}
                about={when}
                onUse={() => void restore.open(backup.name)}
              />
            )}
            <Button
              look="quiet"
              drawing={ShieldCheck}
              label={told.check}
              about={when}
              isBusy={backupList.checkedName.value !== undefined}
              onUse={() => void backupList.check(backup)}
            />
          </>
        )}
        {(isReadable || backup.downloadId !== undefined) && (
          <Button
            look="quiet"
            label={told.remove}
            about={when}
            onUse={() => backupList.askToRemove(backup)}
          />
        )}
      </span>
    </li>
  );
}

/** What the last check or removal came to. */
function CheckResult({ backupList }: Pick<BackupsSectionProps, 'backupList'>) {
  const wording = useWording();
  const told = wording.words.backups.list;
  const checked = backupList.checked.value;
  const trouble = backupList.trouble.value;
  const named = checked && readBackupName(checked.name);
  return (
    <div role="status">
      {checked && named && (
        <Notice
          tone={checked.isSound ? 'good' : 'warning'}
          text={told[checked.isSound ? 'sound' : 'damaged'](backupMoment(named, wording))}
        />
      )}
      {trouble && (
        <Notice tone="warning" text={trouble.act === 'check' ? told.notChecked : told.notRemoved} />
      )}
    </div>
  );
}
