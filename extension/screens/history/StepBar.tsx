import { Redo2, Undo2, X } from 'lucide';
import type { HistoryModel, StepNotice } from '../../models/history-model.ts';
import { Button } from '../parts/Button.tsx';
import { useWording, type Wording } from '../parts/wording.ts';
import { stepName } from './step-words.ts';

/** Props of the bar that follows a step. */
export type StepBarProps = {
  /** The steps and what the last of them did. */
  history: HistoryModel;
};

/** Says what was just done and takes it back, or what was taken back and does it again. It stays until it is acted on. */
export function StepBar({ history }: StepBarProps) {
  const wording = useWording();
  const { words } = wording;
  const notice = history.notice.value;
  const hasFailed = history.hasFailed.value;
  const isWorking = history.isWorking.value;
  return (
    <div class="removal-place" role="status">
      {(notice || hasFailed || isWorking) && (
        <div class="removal">
          <p>{barText(history, wording)}</p>
          {notice &&
            (notice.what === 'undone' ? (
              <Button
                drawing={Redo2}
                label={words.history.redo}
                isBusy={isWorking}
                onUse={() => void history.redo()}
              />
            ) : (
              <Button
                look="main"
                drawing={Undo2}
                label={words.history.undo}
                isBusy={isWorking}
                onUse={() => void history.undo()}
              />
            ))}
          <Button look="icon" drawing={X} label={words.history.dismiss} onUse={history.dismiss} />
        </div>
      )}
    </div>
  );
}

function barText({ notice, hasFailed, isWorking }: HistoryModel, wording: Wording): string {
  const { history } = wording.words;
  if (isWorking.value) return history.working;
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
