import { changingWorkshop } from '#shared/workshop/series-changes.ts';
import { withField } from '#shared/workshop/with-field.ts';
import { typedCount, typedNote } from '../../models/typed-value.ts';
import { useWording } from '../parts/wording.ts';
import { EditedText } from './EditedText.tsx';
import type { WorkshopPartProps } from './WorkshopPage.tsx';

/** What participants and organisers thought of a workshop: counts and notes, told in the next one. */
export function FeedbackEditor({ model, workshop }: WorkshopPartProps) {
  const words = useWording().words.workshop.feedback;
  const { feedback } = workshop;
  const count = (name: 'participants' | 'answers') => (
    <EditedText
      model={model}
      at={`${workshop.id}/${name}`}
      label={words[name]}
      saved={feedback[name] === undefined ? '' : String(feedback[name])}
      read={typedCount}
      make={(value) =>
        changingWorkshop(workshop.id, (before) => ({
          ...before,
          feedback: withField(before.feedback, name, value),
        }))
      }
      inputMode="numeric"
    />
  );
  const text = (name: 'during' | 'after' | 'selfEvaluation') => (
    <EditedText
      model={model}
      at={`${workshop.id}/${name}`}
      label={words[name]}
      saved={feedback[name] ?? ''}
      read={typedNote}
      make={(value) =>
        changingWorkshop(workshop.id, (before) => ({
          ...before,
          feedback: withField(before.feedback, name, value),
        }))
      }
      isLong
    />
  );
  return (
    <section class="workshop-part">
      <h3 class="workshop-part-heading">{words.heading}</h3>
      <p class="meta">{words.how}</p>
      <div class="edited-fields">
        {count('participants')}
        {count('answers')}
      </div>
      {text('during')}
      {text('after')}
      {text('selfEvaluation')}
    </section>
  );
}
