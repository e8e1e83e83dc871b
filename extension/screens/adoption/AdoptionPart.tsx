import { CircleCheckBig, Plus } from 'lucide';
import { useRef } from 'preact/hooks';
import { bodyName } from '#shared/adoption/adopting-body.ts';
import type { Adoption } from '#shared/adoption/adoption-schema.ts';
import { practiceSource } from '#shared/adoption/practice-adopters.ts';
import type { Practice } from '#shared/practice/practice-schema.ts';
import type { AdoptionForm, PracticeAdoptionsModel } from '../../models/practice-adoptions-model.ts';
import type { SectionProps } from '../library/section-props.ts';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { useWording, type Wording } from '../parts/wording.ts';
import { sinceWords, takenFrom, waitingWords } from './adoption-facts.ts';
import { DraftForm } from './DraftForm.tsx';
import { type PartControl, stateControls } from './part-controls.ts';
import { useReturnOfFocus } from './use-return-of-focus.ts';

/** Props of the adoptions on a practice's page. */
export type AdoptionPartProps = Pick<SectionProps, 'addressOf' | 'go'> & {
  /** The practice. */
  practice: Practice;
  /** Its adoptions, and how one begins. */
  model: PracticeAdoptionsModel;
};

/** Who has adopted a practice and from whom, and the ways to adopt it and to note that another has. */
export function AdoptionPart({ practice, model, addressOf, go }: AdoptionPartProps) {
  const { language, words } = useWording();
  const { practice: text, heading } = words.adoption;
  const button = useRef<HTMLButtonElement>(null);
  const form = model.forms.value.get(practice.id);
  const ours = model.adoptions.value.find(({ isOurs }) => isOurs);
  const source = practiceSource(practice.fields);
  useReturnOfFocus(form !== undefined, button);

  const adopt = async () => {
    const made = await model.adopt(practice);
    if (made) go('adoptions', made.id);
  };
  const keep = async () => {
    const made = await model.keep(practice);
    if (made?.isOurs) go('adoptions', made.id);
  };
  return (
    <section class="adoption-of-practice" aria-labelledby="practice-adoptions">
      <h3 id="practice-adoptions" class="section-heading">
        {heading}
      </h3>
      {model.failure.value && <Notice tone="warning" text={words.common.trouble[model.failure.value]} />}
      {model.adoptions.value.length === 0 ? (
        <p class="meta">{text.none}</p>
      ) : (
        <ul class="plain-list">
          {model.adoptions.value.map((adoption) => (
            <AdoptionRow key={adoption.id} adoption={adoption} addressOf={addressOf} />
          ))}
        </ul>
      )}
      {form && <Question form={form} model={model} onKeep={() => void keep()} />}
      {!form && (
        <div class="actions">
          {ours ? (
            <a class="button" href={addressOf('adoptions', ours.id)}>
              {text.openOurs}
            </a>
          ) : (
            <Button drawing={CircleCheckBig} label={text.adopt} onUse={() => void adopt()} />
          )}
          <Button
            look="quiet"
            drawing={Plus}
            label={text.recordOther}
            elementRef={button}
            onUse={() => model.askOther(practice, source === undefined ? '' : bodyName(source, language))}
          />
        </div>
      )}
    </section>
  );
}

function AdoptionRow({ adoption, addressOf }: { adoption: Adoption } & Pick<SectionProps, 'addressOf'>) {
  const wording = useWording();
  const { language, words } = wording;
  const { practice, states } = words.adoption;
  const from = takenFrom(adoption, wording);
  const name = bodyName(adoption, language);
  return (
    <li class="recent-row">
      <a href={addressOf('adoptions', adoption.id)}>
        {adoption.isOurs ? `${name} (${practice.ours})` : name}
      </a>{' '}
      {states[adoption.state]}{' '}
      <span class="meta">
        {[sinceWords(adoption, wording), from && practice.from(from)].filter(Boolean).join(' · ')}
      </span>
      {waitingWords(adoption, wording).map((waiting) => (
        <span key={waiting} class="meta is-late">
          {waiting}
        </span>
      ))}
    </li>
  );
}

function Question({
  form,
  model,
  onKeep,
}: Pick<AdoptionPartProps, 'model'> & { form: AdoptionForm; onKeep: () => void }) {
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
