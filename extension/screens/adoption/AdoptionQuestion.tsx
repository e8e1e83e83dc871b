import type { AdoptionForm, PracticeAdoptionsModel } from '../../models/practice-adoptions-model.ts';
import { useWording, type Wording } from '../parts/wording.ts';
import { DraftForm } from './DraftForm.tsx';
import { type PartControl, stateControls } from './part-controls.ts';

/** Props of a question on a practice's page. */
export type AdoptionQuestionProps = {
  /** The question and what was typed. */
  form: AdoptionForm;
  /** Where changes go. */
  model: PracticeAdoptionsModel;
  /** Called to keep the answer. */
  onKeep: () => void;
};

/** Asks, on a practice's page, which municipality is ours or who else has adopted the practice. */
export function AdoptionQuestion({ form, model, onKeep }: AdoptionQuestionProps) {
  const wording = useWording();
  const { adoption } = wording.words;
  const isOurs = form.question === 'ours';
  return (
    <div class="adoption-question">
      {isOurs && <p class="teach">{adoption.our.why}</p>}
      <DraftForm
        name={isOurs ? adoption.practice.adopt : adoption.practice.recordOther}
        controls={isOurs ? ourControls(wording) : otherControls(form, wording)}
        draft={form.draft}
        error={form.error}
        isSaving={form.isSaving}
        saveLabel={isOurs ? adoption.our.saveAndAdopt : adoption.practice.record}
        onChange={(control, value) => model.change(form.practiceId, control, value)}
        onSave={onKeep}
        onCancel={() => model.cancel(form.practiceId)}
      />
    </div>
  );
}

function ourControls({ words }: Wording): PartControl[] {
  const { our, hints } = words.adoption;
  return [{ name: 'name', label: our.label, hint: hints.name, shape: 'body' }];
}

function otherControls({ draft }: AdoptionForm, wording: Wording): PartControl[] {
  const { labels, hints } = wording.words.adoption;
  return [
    { name: 'name', label: labels.adopter, hint: hints.name, shape: 'body' },
    ...stateControls(draft, wording),
    { name: 'source', label: labels.source, shape: 'body' },
  ];
}
