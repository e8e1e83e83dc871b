import { useEffect, useMemo, useRef } from 'preact/hooks';
import { type ImportPlan, planCounts } from '#shared/desk/import/plan-import.ts';
import type { PartnerImportModel } from '../../models/partner-import-model.ts';
import { planOf } from '../../models/partner-import-model.ts';
import type { DeskPageProps } from '../desk/desk-page-props.ts';
import { PlanTally } from '../import/PlanTally.tsx';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { useWording } from '../parts/wording.ts';
import { ColumnChoices } from './ColumnChoices.tsx';
import { ConflictList } from './ConflictList.tsx';
import { ContactChoice } from './ContactChoice.tsx';
import { ExportPart } from './ExportPart.tsx';
import type { ImportPartProps, ImportPlanProps } from './import-props.ts';
import { PlanTable } from './PlanTable.tsx';
import { RefusedRows, RowRemarks } from './RowLists.tsx';
import { SourceChoice } from './SourceChoice.tsx';

/** Props of the page of importing and exporting. */
export type ImportPageProps = DeskPageProps & {
  /** Importing partners. */
  partnerImport: PartnerImportModel;
};

/** Bringing partners in from a file or a table, and taking them out the same ways. */
export function ImportPage({ partnerImport, desk, addressOf }: ImportPageProps) {
  const { words } = useWording();
  const told = words.deskImport;
  const { id } = desk.agreement;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => partnerImport.begin(id), [partnerImport, id]);
  const chosen = partnerImport.begun.value;
  const result = partnerImport.result.value;
  if (chosen.agreementId !== id) return null;
  // The button that was pressed is gone with the preview: the focus goes where the result is.
  const afterwards = () => heading.current?.focus();
  const done = result && told.done(result.added, result.changed);
  return (
    <div class="import-page">
      <h3 class="section-heading" tabIndex={-1}>
        {told.title}
      </h3>
      <p class="teach">{told.intro}</p>
      <section class="desk-part">
        <h4 ref={heading} class="desk-part-heading" tabIndex={-1}>
          {told.importHeading}
        </h4>
        <p class="unseen" role="status">
          {done}
        </p>
        {done && (
          <Notice tone="good" text={`${done} ${told.doneHint}`}>
            <a href={addressOf('partners')}>{told.toPartners}</a>
          </Notice>
        )}
        <SourceChoice partnerImport={partnerImport} chosen={chosen} desk={desk} />
      </section>
      <ChosenPart partnerImport={partnerImport} chosen={chosen} desk={desk} onEnd={afterwards} />
      <ExportPart desk={desk} />
    </div>
  );
}

/** What the chosen part of the source means, what it would change, and the button that does it. */
function ChosenPart({ partnerImport, chosen, desk, onEnd }: ImportPartProps & { onEnd: () => void }) {
  const { source, partIndex, meanings, basis, withPromises } = chosen;
  const part = source?.parts[partIndex];
  const { agreement, partners } = desk;
  const plan = useMemo(
    () => planOf({ part, meanings, basis, withPromises }, agreement, partners),
    [part, meanings, basis, withPromises, agreement, partners],
  );
  if (part === undefined || plan === undefined) return null;
  const props: ImportPlanProps = { partnerImport, chosen, desk, part, plan };
  const hasNames = part.form === 'publication' || meanings.some((meaning) => meaning?.field === 'name');
  return (
    <>
      {part.form === 'table' && <ColumnChoices {...props} table={part.table} hasNames={hasNames} />}
      <ContactChoice {...props} />
      {hasNames && <Preview {...props} onEnd={onEnd} />}
    </>
  );
}

function Preview({ onEnd, ...props }: ImportPlanProps & { onEnd: () => void }) {
  const { partnerImport, chosen, plan } = props;
  const { words } = useWording();
  const told = words.deskImport;
  const counts = useMemo(() => planCounts(plan), [plan]);
  const writing = countToWrite(plan, chosen);
  const title = chosen.source?.name || told.pastedName;
  const run = async () => {
    if (await partnerImport.importPlan(plan, title)) onEnd();
  };
  const empty = () => {
    partnerImport.empty();
    onEnd();
  };
  const isWriting = chosen.busy === 'writing';
  return (
    <section class="desk-part">
      <h4 class="desk-part-heading">{told.preview.heading}</h4>
      <PlanTally
        counts={counts}
        names={told.preview.counts}
        summary={told.preview.summary(counts.new, counts.fills, counts.conflict, counts.same, counts.refused)}
      />
      <RefusedRows rows={plan.refused} />
      <RowRemarks rows={plan.remarks} />
      <ConflictList {...props} />
      <PlanTable {...props} counts={counts} />
      <p class="error" role="alert">
        {chosen.trouble === 'nothing' && told.nothing}
        {chosen.trouble === 'not-written' && words.common.cannotWrite}
      </p>
      <div class="actions">
        <Button
          look="main"
          label={isWriting ? told.writing : writing === 0 ? told.runNone : told.run(writing)}
          isBusy={isWriting}
          onUse={() => void run()}
        />
        <Button look="quiet" label={told.clear} onUse={empty} />
      </div>
    </section>
  );
}

/** How many partners an import would write: new ones, and those that something is added to or chosen for. */
function countToWrite(plan: ImportPlan, { left, taken }: ImportPartProps['chosen']): number {
  return plan.partners.filter(({ incoming: { line }, state, fills, commitments, conflicts }) => {
    if (left.has(line)) return false;
    const isTaken = conflicts.some(({ key }) => taken.get(line)?.has(key));
    return state === 'new' || fills.length + commitments.length > 0 || isTaken;
  }).length;
}
