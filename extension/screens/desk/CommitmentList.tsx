import type { DeskCommitment, DeskPartner } from '#shared/desk/desk-partner-schema.ts';
import { chooseText } from '#shared/language/localized-text.ts';
import { PledgeTemplates } from '../desk-signing/PledgeTemplates.tsx';
import { useWording } from '../parts/wording.ts';
import { AttachedPractices } from './AttachedPractices.tsx';
import { ItemList } from './ItemList.tsx';
import { MeasureFields } from './MeasureFields.tsx';
import type { PartnerPageProps } from './PartnerPage.tsx';
import { FieldChecks, FieldDay, FieldTexts } from './RecordFields.tsx';
import { type Editor, editorOfList } from './record-editor.ts';

/** Props of what a partner has promised. */
export type CommitmentListProps = PartnerPageProps & {
  /** The partner. */
  of: Editor<DeskPartner>;
};

/** What a partner has promised, one thing after another. */
export function CommitmentList(props: CommitmentListProps) {
  const { model, desk, of } = props;
  const { language, words } = useWording();
  const told = words.desk.commitment;
  const list = editorOfList(
    of,
    ({ commitments }) => commitments,
    (partner, commitments) => ({ ...partner, commitments }),
  );
  const empty = (): DeskCommitment => ({
    id: model.newId(),
    goalIds: [],
    elements: [],
    lifeStages: [],
    practices: [],
  });
  return (
    <>
      <ItemList
        list={list}
        newItem={empty}
        nameOf={({ text }) => (text ? chooseText(text, language).text : told.one)}
        addLabel={told.add}
      >
        {(commitment) => <CommitmentFields {...props} commitment={commitment} />}
      </ItemList>
      <PledgeTemplates
        kind={of.part.kind}
        languages={desk.agreement.languages}
        onTake={({ text, lifeStages, elements }) =>
          void list.add({ ...empty(), text, lifeStages: [...lifeStages], elements: [...elements] })
        }
      />
    </>
  );
}

function CommitmentFields({
  model,
  desk,
  commitment,
}: CommitmentListProps & { commitment: Editor<DeskCommitment> }) {
  const { language, words, domain } = useWording();
  const told = words.desk.commitment;
  const goals = desk.agreement.goals.flatMap(({ id, name }) =>
    name === undefined ? [] : [[id, chooseText(name, language).text] as const],
  );
  const { lifeStages, startsOn, endsOn, measure, progress, practices } = commitment.part;
  const isPlain = lifeStages.length + practices.length === 0 && !startsOn && !endsOn && !measure && !progress;
  return (
    <>
      <FieldTexts of={commitment} name="text" label={told.text} isLong />
      <details class="commitment-more" open={!isPlain}>
        <summary>{told.more}</summary>
        <FieldChecks of={commitment} name="lifeStages" label={told.lifeStages} names={domain.lifeStages} />
        <FieldChecks of={commitment} name="elements" label={told.elements} names={domain.elements} />
        {goals.length > 0 && (
          <FieldChecks of={commitment} name="goalIds" label={told.goals} names={Object.fromEntries(goals)} />
        )}
        <div class="edited-fields">
          <FieldDay of={commitment} name="startsOn" label={told.startsOn} />
          <FieldDay of={commitment} name="endsOn" label={told.endsOn} />
        </div>
        <MeasureFields of={commitment} />
        <FieldTexts of={commitment} name="progress" label={told.progress} isLong />
        <FieldDay of={commitment} name="reportedOn" label={told.reportedOn} />
        <AttachedPractices model={model} of={commitment} />
      </details>
    </>
  );
}
