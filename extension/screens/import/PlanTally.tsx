import { formatNumber } from '#shared/language/formats.ts';
import { useWording } from '../parts/wording.ts';
import { PLAN_STATES, type PlanState } from './PlanFrame.tsx';

/** Props of the counts of a plan. */
export type PlanTallyProps = {
  /** How many there are of each. */
  counts: Readonly<Record<PlanState | 'refused', number>>;
  /** Their names. */
  names: Readonly<Record<PlanState | 'refused', string>>;
  /** All of it as a sentence, said to those who hear it. */
  summary: string;
};

/** How many of what comes are new, filled, in conflict, the same and not read. */
export function PlanTally({ counts, names, summary }: PlanTallyProps) {
  const { language } = useWording();
  return (
    <>
      <p class="unseen" role="status">
        {summary}
      </p>
      <dl class="tally import-tally">
        {([...PLAN_STATES, 'refused'] as const).map((state) => (
          <div key={state}>
            <dt>{names[state]}</dt>
            <dd>{formatNumber(counts[state], language)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
