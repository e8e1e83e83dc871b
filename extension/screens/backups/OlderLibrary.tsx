import { useEffect } from 'preact/hooks';
import { formatMomentDay, formatTime } from '#shared/language/formats.ts';
import { BundleImport } from '../bundle/BundleImport.tsx';
import { Button } from '../parts/Button.tsx';
import { useArrival } from '../parts/use-arrival.ts';
import { useWording } from '../parts/wording.ts';
import { BackupFilePicker } from './BackupFilePicker.tsx';
import { backupMoment } from './backup-words.ts';
import { LatestBackup } from './LatestBackup.tsx';
import type { LostLibraryProps } from './LostLibrary.tsx';
import { NotKept } from './NotKept.tsx';
import { OtherBackups } from './OtherBackups.tsx';
import { RestoreActions, RestoreSteps } from './RestoreSteps.tsx';

/** In the place of a library that is an older copy of itself: what is missing, and the latest backup to take in beside it. */
export function OlderLibrary(props: LostLibraryProps) {
  const { restore, onShow } = props;
  const told = useWording().words.backups;
  const { value: now } = restore.now;
  const isOver = restore.hasRepaired.value;
  useArrival('lost-library', 'older', 'ready');
  return (
    <section class="section-page backups lost-library">
      {!isOver && <OlderHead {...props} />}
      {now.state === 'idle' && <LatestBackup {...props} label={told.lost.older.take} isOf="older" />}
      {now.state === 'beside' && <BackupBeside {...props} file={now.file} />}
      <RestoreSteps restore={restore} level={3} onShow={onShow}>
        {() => <RestoreActions restore={restore} label={told.restore.now} />}
      </RestoreSteps>
      {!isOver && <OtherChoices {...props} />}
    </section>
  );
}

/** What there was and is, since when changes are missing, and why. */
function OlderHead({ loss }: LostLibraryProps) {
  const wording = useWording();
  const { language, words } = wording;
  const told = words.backups.lost.older;
  const { practices = 0, seenAt, changes, olderFound } = loss.remembered.value ?? {};
  const day = seenAt && formatMomentDay(seenAt, language);
  const [from, to] = [olderFound?.changedAt, changes?.at].map(
    (at) => at && backupMoment({ madeAt: at }, wording),
  );
  return (
    <>
      <h2 class="section-title" tabIndex={-1}>
        {told.heading}
      </h2>
      <p class="teach">
        {day && told.told(practices, day, formatTime(seenAt, language), olderFound?.practices ?? 0)}{' '}
        {from && to && from !== to && told.between(from, to)}
      </p>
      <p class="teach">{told.why}</p>
    </>
  );
}

/** A backup that is taken in beside the library; when that is done the library is the one to remember. */
function BackupBeside({
  restore,
  bundleImport,
  addressOf,
  onShow,
  file,
}: LostLibraryProps & {
  /** The backup. */
  file: File;
}) {
  const told = useWording().words.backups.restore;
  const isDone = bundleImport.writing.value.state === 'done';
  useEffect(() => {
    if (!isDone) return;
    void restore.tookBeside();
    // Any section that is chosen now is shown with what came.
    addEventListener('hashchange', onShow);
    return () => removeEventListener('hashchange', onShow);
  }, [isDone]);
  return (
    <>
      <BundleImport file={file} bundleImport={bundleImport} addressOf={addressOf} />
      {isDone && (
        <div class="actions">
          <Button look="main" label={told.show} onUse={onShow} />
        </div>
      )}
    </>
  );
}

/** Other backups of the folder, a file of one's own, and keeping the library as it is. */
function OtherChoices({ restore, loss }: LostLibraryProps) {
  const { backups } = useWording().words;
  const told = backups.lost.older;
  return (
    <>
      <OtherBackups restore={restore} />
      <div class="actions lost-ways">
        <BackupFilePicker restore={restore} />
        <Button label={told.keep} onUse={() => void loss.accept()} />
      </div>
      <NotKept loss={loss} />
      <p class="hint">{told.keepHint}</p>
    </>
  );
}
