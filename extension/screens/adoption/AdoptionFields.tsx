import { bodyName } from '#shared/adoption/adopting-body.ts';
import type { AdoptionDecision } from '#shared/adoption/adoption-schema.ts';
import { decisionWords } from '#shared/adoption/decision-words.ts';
import { formatDay } from '#shared/language/formats.ts';
import { OutsideLink } from '../parts/OutsideLink.tsx';
import { useWording } from '../parts/wording.ts';
import { StoryText } from '../practice/StoryText.tsx';
import { AdoptionField } from './AdoptionField.tsx';
import type { AdoptionPartsProps } from './adoption-parts-props.ts';

/** The labelled parts of an adoption: where from, how it fits, what is changed, the decision, who does it, the next review. */
export function AdoptionFields({ listed, edits }: Omit<AdoptionPartsProps, 'model'>) {
  const { language, words } = useWording();
  const { labels, verdicts } = words.adoption;
  const { adoption } = listed;
  const { source, verdict, fit, changes, decision, ownerRole, team, reviewOn } = adoption;
  const field = { listed, edits };
  return (
    <dl class="fields">
      <AdoptionField {...field} part="reviewOn" label={labels.reviewOn}>
        {reviewOn && formatDay(reviewOn, language)}
      </AdoptionField>
      <AdoptionField {...field} part="source" label={labels.source}>
        {source && bodyName(source, language)}
      </AdoptionField>
      <AdoptionField {...field} part="fit" label={labels.fit}>
        {(verdict || fit) && (
          <>
            {verdict && <p class="verdict">{verdicts[verdict]}</p>}
            {fit && <StoryText story={fit} />}
          </>
        )}
      </AdoptionField>
      <AdoptionField {...field} part="changes" label={labels.changes}>
        {changes && <StoryText story={changes} />}
      </AdoptionField>
      <AdoptionField {...field} part="decision" label={labels.decision}>
        {decision && <Decision decision={decision} />}
      </AdoptionField>
      <AdoptionField {...field} part="ownerRole" label={labels.ownerRole}>
        {ownerRole}
      </AdoptionField>
      <AdoptionField {...field} part="team" label={labels.team}>
        {team && (
          <ul class="plain-list">
            {team.map((member) => (
              <li key={member}>{member}</li>
            ))}
          </ul>
        )}
      </AdoptionField>
      <AdoptionField {...field} part="adopter" label={labels.adopter}>
        {bodyName(adoption, language)}
      </AdoptionField>
    </dl>
  );
}

function Decision({ decision }: { decision: AdoptionDecision }) {
  const { language, words } = useWording();
  return (
    <p>
      {decisionWords(decision, language)}{' '}
      {decision.address && <OutsideLink address={decision.address} text={words.adoption.page.minutes} />}
    </p>
  );
}
