import { CircleCheckBig } from 'lucide';
import { useRef } from 'preact/hooks';
import { practiceAdopters, practiceSource } from '#shared/adoption/practice-adopters.ts';
import { Button } from '../parts/Button.tsx';
import { useWording } from '../parts/wording.ts';
import type { AdoptionPartProps } from './AdoptionPart.tsx';
import { AdoptionQuestion } from './AdoptionQuestion.tsx';
import { adoptersInLine, sinceWords, waitingWords } from './adoption-facts.ts';
import { useReturnOfFocus } from './use-return-of-focus.ts';

/**
 * Above the card, in a line or two: who has the practice (“Käytössä: Joutsa (lähde), Konnevesi (kokeilussa 2018–)”),
 * where our own adoption stands and what it waits for, or the button that begins it.
 */
export function AdoptionLine({ practice, model, addressOf, go }: AdoptionPartProps) {
  const wording = useWording();
  const { practice: text, states } = wording.words.adoption;
  const button = useRef<HTMLButtonElement>(null);
  const adopters = practiceAdopters(practiceSource(practice.fields), model.adoptions.value);
  const ours = model.adoptions.value.find(({ isOurs }) => isOurs);
  const form = model.forms.value.get(practice.id);
  const isAsking = form?.question === 'ours';
  useReturnOfFocus(isAsking, button);

  const open = (made: { id: string } | undefined) => {
    if (made) go('adoptions', made.id);
  };
  return (
    <div class="adoption-line">
      {adopters.some(({ isSource }) => !isSource) && <p>{text.inUse(adoptersInLine(adopters, wording))}</p>}
      {ours && (
        <p>
          <a href={addressOf('adoptions', ours.id)}>{text.openOurs}</a>{' '}
          <span class="meta">{`${states[ours.state]} · ${sinceWords(ours, wording)}`}</span>{' '}
          {waitingWords(ours, wording).map((waiting) => (
            <span key={waiting} class="meta is-late">
              {waiting}
            </span>
          ))}
        </p>
      )}
      {model.isReady.value && !ours && !isAsking && (
        <Button
          drawing={CircleCheckBig}
          label={text.adopt}
          elementRef={button}
          onUse={() => void model.adopt(practice).then(open)}
        />
      )}
      {isAsking && (
        <AdoptionQuestion form={form} model={model} onKeep={() => void model.keep(practice).then(open)} />
      )}
    </div>
  );
}
