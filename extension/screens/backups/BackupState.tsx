import { FolderOpen, RotateCw, ShieldCheck } from 'lucide';
import { useRef } from 'preact/hooks';
import { retryAt } from '#shared/backup/schedule.ts';
import { formatMomentDay, formatTime } from '#shared/language/formats.ts';
import type { BackupKeeper } from '../../models/backup-keeper.ts';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { TaskProgress } from '../parts/TaskProgress.tsx';
import { useWording, type Wording } from '../parts/wording.ts';
import { backupPlace } from './backup-words.ts';

/** Props of the parts about making backups. */
export type BackupStateProps = {
  /** Makes backups. */
  backups: BackupKeeper;
};

/** How the backups stand, in one sentence, what waits for a person, and making one now. */
export function BackupState({ backups }: BackupStateProps) {
  const wording = useWording();
  const told = wording.words.backups;
  const made = backups.making.now.value;
  const sentence = useRef<HTMLParagraphElement>(null);
  const hasPlace = backups.settings.value.place !== undefined;
  return (
    <section class="backups-part" aria-label={told.heading}>
      <p class="backups-state" tabIndex={-1} ref={sentence}>
        {stateSentence(backups, wording)}
      </p>
      <WaitingNotice backups={backups} onResumed={() => sentence.current?.focus()} />
      <FailureNotice backups={backups} />
      {hasPlace && (
        <div class="actions">
          <Button
            look={backups.waiting.value === 'access' ? 'plain' : 'main'}
            drawing={ShieldCheck}
            label={told.make.now}
            isBusy={made.state === 'working'}
            onUse={() => void backups.makeNow()}
          />
        </div>
      )}
      {made.state === 'working' && (
        <TaskProgress label={told.make.working} progress={made.progress} onCancel={backups.making.cancel} />
      )}
      <p class="meta" role="status">
        {made.state === 'cancelled' && told.make.cancelled}
        {made.state === 'done' && made.result.notRemoved > 0 && told.make.notRemoved(made.result.notRemoved)}
        {backups.isBusyElsewhere.value && told.make.elsewhere}
      </p>
    </section>
  );
}

function stateSentence(backups: BackupKeeper, wording: Wording): string {
  const { language, words } = wording;
  const { state } = words.backups;
  const last = backups.last.value;
  if (last === undefined) return backups.settings.value.place === undefined ? state.noPlace : state.none;
  const [day, time] = [formatMomentDay(last.madeAt, language), formatTime(last.madeAt, language)];
  return last.proof === 'before-saving'
    ? state.handed(day, time, last.practices)
    : state.last(day, time, backupPlace(last, wording), last.practices);
}

function WaitingNotice({
  backups,
  onResumed,
}: BackupStateProps & {
  /** Called after the answer, to give the focus a place: the button may be gone. */
  onResumed: () => void;
}) {
  const told = useWording().words.backups;
  const waiting = backups.waiting.value;
  const folder = backups.folderName.value ?? '';
  if (waiting === 'access') {
    return (
      <Notice tone="warning" text={told.waiting.access(folder)}>
        <Button
          look="main"
          drawing={RotateCw}
          label={told.waiting.resume}
          onUse={() => void backups.resume().then(onResumed)}
        />
      </Notice>
    );
  }
  if (waiting === 'no-folder') {
    return (
      <Notice tone="warning" text={told.waiting['no-folder'](folder)}>
        <Button
          drawing={FolderOpen}
          label={told.place.chooseFolder}
          onUse={() => void backups.chooseFolder()}
        />
      </Notice>
    );
  }
  return waiting === 'by-hand' ? <Notice tone="warning" text={told.waiting['by-hand']} /> : null;
}

function FailureNotice({ backups }: BackupStateProps) {
  const { language, words } = useWording();
  const told = words.backups.failed;
  const failure = backups.failure.value;
  if (failure === undefined || backups.making.now.value.state === 'working') return null;
  // What waits says the same, and what to do about it.
  const isToldAlready = backups.waiting.value === 'access' || backups.waiting.value === 'no-folder';
  if (isToldAlready && (failure.trouble === 'no-access' || failure.trouble === 'no-folder')) return null;
  const at = told.told(
    formatMomentDay(failure.at, language),
    formatTime(failure.at, language),
    told.why[failure.trouble],
  );
  const again = told.again(formatTime(retryAt(failure).toISOString(), language));
  const isScheduled = backups.settings.value.schedule !== 'off';
  return <Notice tone="warning" text={isScheduled ? `${at} ${again}` : at} />;
}
