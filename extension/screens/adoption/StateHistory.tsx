import { useRef } from 'preact/hooks';
import { formatPartialDay } from '#shared/language/formats.ts';
import { useWording } from '../parts/wording.ts';
import type { AdoptionPartsProps } from './adoption-parts-props.ts';
import { RowActions } from './RowActions.tsx';
import { RowAdder } from './RowAdder.tsx';
import { useFocusAfterRemoval } from './use-focus-after-removal.ts';

/** The states an adoption has come to, from the first on, with their days and reasons. */
export function StateHistory({ listed, model, edits }: AdoptionPartsProps) {
  const { language, words } = useWording();
  const { page, states } = words.adoption;
  const heading = useRef<HTMLHeadingElement>(null);
  const { history } = listed.adoption;
  useFocusAfterRemoval(history.length, heading);
  return (
    <section class="adoption-part">
      <h3 class="section-heading" ref={heading} tabIndex={-1}>
        {page.history}
      </h3>
      <ol class="state-history">
        {history.map((entry, index) => {
          const day = formatPartialDay(entry.since, language);
          const isPresent = index === history.length - 1;
          return (
            <li key={`${entry.state}-${entry.since}-${index}`} class="adoption-row">
              <span class="row-main">
                <span class={isPresent ? 'state-present' : undefined}>{states[entry.state]}</span>{' '}
                <span class="meta">{day}</span>
                {entry.reason && <span class="state-reason">{entry.reason}</span>}
              </span>
              <RowActions
                text={`${states[entry.state]} ${day}`}
                onRemove={history.length > 1 ? () => void model.removeStateEntry(index) : undefined}
              />
            </li>
          );
        })}
      </ol>
      <RowAdder listed={listed} edits={edits} part="state" label={page.addState} />
    </section>
  );
}
