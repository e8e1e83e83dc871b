import type { Goal } from '../agreement/agreement-schema.ts';
import { commitmentFacts } from '../facts/commitment-facts.ts';
import type { Voice } from '../language/voice.ts';
import type { PublishedCommitment } from '../partner/partner-entry.ts';
import { FactList, type FactListProps } from './FactList.tsx';
import { LocalizedSpan } from './LocalizedSpan.tsx';

/** Props of a commitment. */
export type CommitmentItemProps = {
  /** The commitment. */
  commitment: PublishedCommitment;
  /** Goals of the agreement, from which those it serves are named. */
  goals: readonly Goal[];
  /** The reader's language and words. */
  voice: Voice;
  /** Draws a measure's readings below its words. */
  drawMeasure?: FactListProps['drawMeasure'];
};

/** One commitment: the promise, for whom it is, when it holds, how it is measured and how it is going. */
export function CommitmentItem({ commitment, goals, voice, drawMeasure }: CommitmentItemProps) {
  return (
    <li class="commitment">
      <p class="commitment-text" part="promise">
        <LocalizedSpan texts={commitment.text} voice={voice} />
      </p>
      <FactList facts={commitmentFacts(commitment, goals, voice)} drawMeasure={drawMeasure} />
    </li>
  );
}
