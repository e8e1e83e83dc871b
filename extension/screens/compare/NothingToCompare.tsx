import { COMPARED } from '#shared/practice/compare-practices.ts';
import type { Comparison } from '../../models/compare-model.ts';
import { Notice } from '../parts/Notice.tsx';
import { useWording } from '../parts/wording.ts';
import { ComparedButtons } from './ComparedButtons.tsx';
import type { ComparedActions } from './CompareSection.tsx';

/** Props of what is shown when there is nothing to compare. */
export type NothingToCompareProps = {
  /** Why there is nothing. */
  comparison: Extract<Comparison, { state: 'too-few' | 'too-many' }>;
  /** What can be done with those that were named. */
  actions: ComparedActions;
  /** The address of the practices. */
  toPractices: string;
};

/** Says in a sentence why there is nothing to compare, lists what was named, and tells the way on. */
export function NothingToCompare({ comparison, actions, toPractices }: NothingToCompareProps) {
  const { words } = useWording();
  const { state, found } = comparison;
  return (
    <div class="empty">
      {state === 'too-few' && comparison.gone > 0 && (
        <Notice tone="warning" text={words.compare.gone(comparison.gone)} />
      )}
      <p>{state === 'too-few' ? words.compare.tooFew : words.compare.tooMany}</p>
      {found.length > 0 && (
        <ul class="plain-list named">
          {found.map(({ practice }) => (
            <li key={practice.id} class="named-line">
              <a href={actions.addressOf(practice.id)}>{practice.fields.title}</a>
              {found.length > COMPARED.most && (
                <ComparedButtons
                  practice={practice}
                  place={0}
                  count={1}
                  isStacked={false}
                  actions={actions}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {state === 'too-few' && <p class="teach">{words.compare.how}</p>}
      <a href={toPractices}>{words.compare.toPractices}</a>
    </div>
  );
}
