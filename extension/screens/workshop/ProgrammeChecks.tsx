import { CircleCheck, Info, TriangleAlert } from 'lucide';
import { Icon } from '#shared/components/Icon.tsx';
import { checkProgramme, type ProgrammeFinding, programmeSums } from '#shared/workshop/check-programme.ts';
import type { Workshop } from '#shared/workshop/workshop-schema.ts';
import { useWording, type Wording } from '../parts/wording.ts';

const DRAWINGS = { good: CircleCheck, plain: Info, warning: TriangleAlert };

/** What a programme is made of, and what the checks say of it; a screen reader is told when that changes. */
export function ProgrammeChecks({ workshop }: { workshop: Workshop }) {
  const { words } = useWording();
  const { total, information, workshop: work } = programmeSums(workshop);
  return (
    <div class="programme-checks">
      {workshop.programme.length > 0 && (
        <p class="programme-sums">{words.workshop.programme.sums(total, information, work)}</p>
      )}
      <div role="status">
        <ul class="plain-list">
          {checkProgramme(workshop).map((finding) => (
            <li key={finding.code} class={`programme-check programme-check-${finding.tone}`}>
              <Icon drawing={DRAWINGS[finding.tone]} />
              <span>{wordsOf(finding, words.workshop.findings)}</span>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

/** A finding in words. */
function wordsOf(finding: ProgrammeFinding, words: Wording['words']['workshop']['findings']): string {
  switch (finding.code) {
    case 'ends-before-start':
      return words.endsBeforeStart;
    case 'workshop-too-short':
      return words.workshopTooShort(finding.minutes, finding.least);
    case 'too-much-information':
      return words.tooMuchInformation(finding.minutes, finding.total, finding.most);
    case 'no-information':
      return words.noInformation;
    case 'longer-than-event':
      return words.longerThanEvent(finding.minutes);
    case 'shorter-than-event':
      return words.shorterThanEvent(finding.minutes);
    case 'unusual-length':
      return words.unusualLength(finding.total, finding.usual);
    case 'in-order':
      return words.inOrder;
  }
}
