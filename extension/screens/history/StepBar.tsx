import { Redo2, Undo2, X } from 'lucide';
import type { HistoryModel, StepNotice } from '../../models/history-model.ts';
import { Button } from '../parts/Button.tsx';
import { TaskProgress } from '../parts/TaskProgress.tsx';
import { useWording, type Wording } from '../parts/wording.ts';
import { stepName } from './step-words.ts';

/** Props of the bar that follows a step. */
export type StepBarProps = {
  /** The steps and what the last of them did. */
  history: HistoryModel;
};

/** Says what was just done and takes it back, or what was taken back and does it again. It stays until it is acted on. */
export function StepBar({ history }: StepBarProps) {
  const { words } = useWording();
  const underWay = history.underWay.value;
  return (
    <div class="removal-place">
      <div role="status">{!underWay && <Told history={history} />}</div>
      {underWay && (
        <div class="removal step-progress">
          <TaskProgress
            label={underWay.what === 'undone' ? words.history.undoing : words.history.redoing}
            progress={underWay.progress}
            onCancel={history.cancel}
          />
        </div>
      )}
    </div>
  );
}

function Told({ history }: StepBarProps) {
  const wording = useWording();
  const { words } = wording;
  const notice = history.notice.value;
  if (!notice && !history.hasFailed.value && !history.cancelled.value) return null;
  return (
    <div class="removal">
      <p>{barText(history, wording)}</p>
      {notice &&
        (notice.what === 'undone' ? (
          <Button drawing={Redo2} label={words.history.redo} onUse={() => void history.redo()} />
        ) : (
          <Button look="main" drawing={Undo2} label={words.history.undo} onUse={() => void history.undo()} />
        ))}
      <Button look="icon" drawing={X} label={words.history.dismiss} onUse={history.dismiss} />
    </div>
  );
}

function barText({ notice, hasFailed, cancelled }: HistoryModel, wording: Wording): string {
  const { history } = wording.words;
  if (cancelled.value) return cancelled.value === 'undone' ? history.undoCancelled : history.redoCancelled;
  return hasFailed.value || !notice.value ? history.failed : noticeText(notice.value, wording);
}

function noticeText({ what, step, steps, left }: StepNotice, wording: Wording): string {
  const { history } = wording.words;
  const name = stepName(step, wording);
  const told =
    what === 'done'
      ? name
      : what === 'redone'
        ? history.redone(name)
        : steps > 1
          ? history.undoneMany(steps)
          : history.undone(name);
  return left === 0 ? told : `${told}. ${history.left(left)}`;
}
