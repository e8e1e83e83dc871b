import type { Ref } from 'preact';
import type { Goal } from '../agreement/agreement-schema.ts';
import { partnerFacts } from '../facts/partner-facts.ts';
import type { Voice } from '../language/voice.ts';
import type { PartnerEntry } from '../partner/partner-entry.ts';
import { CommitmentItem } from './CommitmentItem.tsx';
import { FactList, type FactListProps } from './FactList.tsx';
import { Heading } from './Heading.tsx';
import { LocalizedSpan } from './LocalizedSpan.tsx';

/** Props of a partner's own view. */
export type PartnerDetailsProps = {
  /** The partner with its commitments. */
  entry: PartnerEntry;
  /** Goals of the agreement, from which those a commitment serves are named. */
  goals: readonly Goal[];
  /** The reader's language and words. */
  voice: Voice;
  /** The day on which it is read: a contact past its last day is not shown. */
  today: string;
  /** Level of the partner's name as a heading. */
  headingLevel: number;
  /** Gets the heading, so that focus can be moved to it. */
  headingRef?: Ref<HTMLHeadingElement>;
  /** Draws a measure's readings below its words. */
  drawMeasure?: FactListProps['drawMeasure'];
};

/** One partner in full: who it is, how to reach it and what it has promised. */
export function PartnerDetails(props: PartnerDetailsProps) {
  const { entry, goals, voice, today, headingLevel, headingRef, drawMeasure } = props;
  const { partner, commitments } = entry;
  return (
    <article class="partner-details">
      <Heading
        level={headingLevel}
        class="partner-heading"
        part="heading"
        tabIndex={-1}
        headingRef={headingRef}
      >
        <LocalizedSpan texts={partner.name} voice={voice} isName />
      </Heading>
      {partner.description && (
        <p class="partner-description">
          <LocalizedSpan texts={partner.description} voice={voice} />
        </p>
      )}
      <FactList facts={partnerFacts(partner, voice, today)} />
      <Heading level={headingLevel + 1} class="group-heading" part="section-heading">
        {voice.words.commitments}
      </Heading>
      {commitments.length === 0 && <p class="quiet">{voice.words.noCommitments}</p>}
      <ul class="commitments">
        {commitments.map((commitment) => (
          <CommitmentItem
            key={commitment.id}
            commitment={commitment}
            goals={goals}
            voice={voice}
            drawMeasure={drawMeasure}
          />
        ))}
      </ul>
    </article>
  );
}
