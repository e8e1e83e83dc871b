import { useMemo } from 'preact/hooks';
import { type PracticePlan, practicePlanCounts } from '#shared/import/plan-practices.ts';
import { countOfPlan } from '#shared/import/practices-of-plan.ts';
import { partOf } from '../../models/practice-import-model.ts';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { TaskProgress } from '../parts/TaskProgress.tsx';
import { useWording } from '../parts/wording.ts';
import type { PracticeImportProps, PracticePlanProps } from './import-props.ts';
import { PlanTally } from './PlanTally.tsx';
import { PracticeConflicts } from './PracticeConflicts.tsx';
import { PracticePlanTable } from './PracticePlanTable.tsx';
import { RowList } from './RowList.tsx';

/** What an import would do, as soon as that is known, and the button that does it. */
export function PracticePreview({ onEnd, ...props }: PracticeImportProps & { onEnd: () => void }) {
  const { practiceImport, chosen } = props;
  const { words } = useWording();
  const told = words.import;
  const planning = practiceImport.planning.value;
  const state = planning.now.value;
  const isUntitled = partOf(chosen)?.form === 'table' && !chosen.meanings.includes('title');
  if (isUntitled || state.state === 'idle' || state.state === 'cancelled') return null;
  return (
    <section class="desk-part">
      <h3 class="desk-part-heading">{words.deskImport.preview.heading}</h3>
      {state.state === 'working' && (
        <TaskProgress label={told.planning} progress={state.progress} onCancel={practiceImport.empty} />
      )}
      {state.state === 'failed' && (
        <Notice
          tone="warning"
          text={state.failure === 'unknown' ? told.problems.unreadable : words.common.trouble[state.failure]}
        />
      )}
      {state.state === 'done' && <Plan {...props} plan={state.result} onEnd={onEnd} />}
    </section>
  );
}

function Plan({ onEnd, ...props }: PracticePlanProps & { onEnd: () => void }) {
  const { plan } = props;
  const { words } = useWording();
  const told = words.import;
  const { preview } = words.deskImport;
  const counts = useMemo(() => practicePlanCounts(plan), [plan]);
  const isList = partOf(props.chosen)?.form === 'csl';
  return (
    <>
      <PlanTally
        counts={counts}
        names={preview.counts}
        summary={preview.summary(counts.new, counts.fills, counts.conflict, counts.same, counts.refused)}
      />
      {plan.practices.some(({ incoming }) => incoming.fields.author !== undefined) && (
        <p class="hint">{told.authors}</p>
      )}
      <RefusedRecords plan={plan} isList={isList} />
      <KeptValues plan={plan} isList={isList} />
      <PracticeConflicts {...props} />
      <PracticePlanTable {...props} counts={counts} />
      <RunBar {...props} onEnd={onEnd} />
    </>
  );
}

type ListProps = { plan: PracticePlan; isList: boolean };

function RefusedRecords({ plan, isList }: ListProps) {
  const { words } = useWording();
  const told = words.import.refused;
  const place = isList ? told.item : words.deskImport.refused.row;
  const lines = plan.refused.map(({ line, words: own, reason, firstLine }) => ({
    text: place(line, own),
    remark: firstLine === undefined ? told.reasons[reason] : told.doubledOf(firstLine),
  }));
  return <RowList heading={told.heading(lines.length)} hint={told.hint} lines={lines} isOpen />;
}

function KeptValues({ plan, isList }: ListProps) {
  const { words } = useWording();
  const told = words.import.remarks;
  const common = words.deskImport.remarks;
  const place = isList ? told.item : common.row;
  const lines = plan.remarks.map(({ line, heading, value, reason }) => ({
    text: place(line, heading, value),
    remark: told.reasons[reason],
  }));
  return <RowList heading={common.heading(lines.length)} lines={lines} />;
}

/** The button that imports, how far the import has come, and why it did not do anything. */
function RunBar({ practiceImport, chosen, plan, onEnd }: PracticePlanProps & { onEnd: () => void }) {
  const { words } = useWording();
  const told = words.import;
  const { writing } = practiceImport;
  const state = writing.now.value;
  const count = useMemo(() => countOfPlan(plan, chosen), [plan, chosen]);
  const title = chosen.source?.name || told.pastedName;
  const run = async () => {
    await practiceImport.run(title);
    if (writing.now.peek().state === 'done') onEnd();
  };
  const empty = () => {
    practiceImport.empty();
    onEnd();
  };
  if (state.state === 'working') {
    return <TaskProgress label={told.writing} progress={state.progress} onCancel={writing.cancel} />;
  }
  return (
    <>
      <p class="error" role="alert">
        {chosen.isNothing && told.nothing}
        {state.state === 'failed' &&
          (state.failure === 'unknown' ? words.common.cannotWrite : words.common.trouble[state.failure])}
      </p>
      {state.state === 'cancelled' && (
        <p class="meta" role="status">
          {told.cancelled}
        </p>
      )}
      <div class="actions">
        <Button look="main" label={count === 0 ? told.runNone : told.run(count)} onUse={() => void run()} />
        <Button look="quiet" label={told.clear} onUse={empty} />
      </div>
    </>
  );
}
