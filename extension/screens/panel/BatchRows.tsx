import { Circle, CircleCheck, type IconNode, Library, LoaderCircle, TriangleAlert } from 'lucide';
import { Icon } from '#shared/components/Icon.tsx';
import type { TabResult } from '../../models/batch-model.ts';
import { hostOf } from '../parts/OutsideLink.tsx';
import { useWording, type Wording } from '../parts/wording.ts';
import type { BatchChoiceProps } from './BatchChoice.tsx';

/** How one page stands: what came of it, or that its turn is now, later, or never because a person stopped before it. */
type RowState = TabResult['outcome'] | 'reading' | 'waiting' | 'skipped';

const DRAWINGS: Record<RowState, IconNode> = {
  saved: CircleCheck,
  known: Library,
  unread: TriangleAlert,
  lost: TriangleAlert,
  reading: LoaderCircle,
  waiting: Circle,
  skipped: Circle,
};

/** The chosen pages, each with what has come of it. */
export function BatchRows({ batch }: BatchChoiceProps) {
  const wording = useWording();
  const current = batch.current.value;
  const later = batch.state.value === 'clipping' && !batch.isCancelled.value ? 'waiting' : 'skipped';
  return (
    <ul class="plain-list" aria-label={wording.words.batch.tabs}>
      {batch.chosenTabs.value.map(({ id, title, address }) => {
        const result = batch.results.value.get(id);
        const state = result?.outcome ?? (id === current?.id ? 'reading' : later);
        return (
          <li key={id} class={`batch-row batch-${state}`}>
            <Icon drawing={DRAWINGS[state]} />
            <span>
              {title}
              <span class="meta">
                {hostOf(address)} · {wordResult(state, result, wording)}
              </span>
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** A page that could not be read says why, and where its address is; an obstacle of the library says all of it itself. */
function wordResult(state: RowState, result: TabResult | undefined, { words }: Wording): string {
  const outcome = words.batch.outcomes[state];
  return result?.outcome === 'unread' ? `${words.panel.obstacles[result.obstacle]} ${outcome}` : outcome;
}
