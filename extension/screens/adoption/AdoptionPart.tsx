import { Plus } from 'lucide';
import { useRef } from 'preact/hooks';
import { bodyName } from '#shared/adoption/adopting-body.ts';
import type { Adoption } from '#shared/adoption/adoption-schema.ts';
import { practiceSource } from '#shared/adoption/practice-adopters.ts';
import type { Practice } from '#shared/practice/practice-schema.ts';
import type { PracticeAdoptionsModel } from '../../models/practice-adoptions-model.ts';
import type { SectionProps } from '../library/section-props.ts';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { useWording } from '../parts/wording.ts';
import { AdoptionQuestion } from './AdoptionQuestion.tsx';
import { sinceWords, takenFrom, waitingWords } from './adoption-facts.ts';
import { useReturnOfFocus } from './use-return-of-focus.ts';

/** Props of what a practice's page says of its adoptions. */
export type AdoptionPartProps = Pick<SectionProps, 'addressOf' | 'go'> & {
  /** The practice. */
  practice: Practice;
  /** Its adoptions, and how one begins. */
  model: PracticeAdoptionsModel;
};

/** Below the card: everyone who has adopted the practice, from whom, and the way to note another. */
export function AdoptionPart({ practice, model, addressOf }: Omit<AdoptionPartProps, 'go'>) {
  const { language, words } = useWording();
  const { practice: text, heading } = words.adoption;
  const button = useRef<HTMLButtonElement>(null);
  const form = model.forms.value.get(practice.id);
  const isAsking = form?.question === 'other';
  const source = practiceSource(practice.fields);
  useReturnOfFocus(isAsking, button);
  return (
    <section class="adoption-of-practice" aria-labelledby="practice-adoptions">
      <h3 id="practice-adoptions" class="section-heading">
        {heading}
      </h3>
      {model.failure.value && <Notice tone="warning" text={words.common.trouble[model.failure.value]} />}
      {model.adoptions.value.length === 0 ? (
        <p class="meta">{model.isReady.value && text.none}</p>
      ) : (
        <ul class="plain-list">
          {model.adoptions.value.map((adoption) => (
            <AdoptionRow key={adoption.id} adoption={adoption} addressOf={addressOf} />
          ))}
        </ul>
      )}
      {isAsking ? (
        <AdoptionQuestion form={form} model={model} onKeep={() => void model.keep(practice)} />
      ) : (
        <div class="actions">
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
