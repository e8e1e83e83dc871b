import { Redo2, Undo2 } from 'lucide';
import type { Step } from '#shared/history/step.ts';
import { formatMomentDay, formatTime } from '#shared/language/formats.ts';
import type { HistoryModel } from '../../models/history-model.ts';
import { Button } from '../parts/Button.tsx';
import { useWording } from '../parts/wording.ts';
import { stepName } from './step-words.ts';

/** Props of the list of steps. */
export type HistorySectionProps = {
  /** The steps. */
  history: HistoryModel;
};

/** Every step that can be taken back, the newest first; several at once down to a chosen one. */
export function HistorySection({ history }: HistorySectionProps) {
  const { words } = useWording();
  const steps = history.steps.value;
  const isUnderWay = history.underWay.value !== undefined;
  const held = steps.filter(({ undoneAt }) => undoneAt === undefined);
  return (
    <section class="section-page" aria-labelledby="history-heading">
      <h2 id="history-heading" class="section-title" tabIndex={-1}>
        {words.history.heading}
      </h2>
      <p class="teach">{steps.length === 0 ? words.history.empty : words.history.intro}</p>
      {steps.length > 0 && (
        <>
          <div class="actions">
            <Button
              drawing={Undo2}
              label={words.history.undo}
              isBusy={isUnderWay || held.length === 0}
              onUse={() => void history.undo()}
            />
            <Button
              drawing={Redo2}
              label={words.history.redo}
              isBusy={isUnderWay || held.length === steps.length}
              onUse={() => void history.redo()}
            />
          </div>
          <ol class="rows step-list">
            {steps.map((step, index) => (
              <StepRow key={step.id} step={step} isNewest={index === 0} history={history} />
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

function StepRow({ step, history, isNewest }: { step: Step; history: HistoryModel; isNewest: boolean }) {
  const wording = useWording();
  const { language, words } = wording;
  const name = stepName(step, wording);
  const isUndone = step.undoneAt !== undefined;
  return (
    <li class={`step${isUndone ? ' step-undone' : ''}`}>
      <span class="step-name">{name}</span>
      {isUndone && <span class="meta"> {words.history.isUndone}</span>}
      <time class="meta" dateTime={step.at}>
        {`${formatMomentDay(step.at, language)} ${formatTime(step.at, language)}`}
      </time>
      {!isUndone && !isNewest && (
        <Button
          look="quiet"
          label={words.history.undoDownTo}
          about={name}
          onUse={() => void history.undo(step.id)}
        />
      )}
    </li>
  );
}
