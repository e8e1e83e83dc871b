import type { Goal } from '../agreement/agreement-schema.ts';
import { domainWords } from '../language/domain/domain-words.ts';
import { formatDay } from '../language/formats.ts';
import type { Language } from '../language/language.ts';
import { widgetWords } from '../language/widget/widget-words.ts';
import type { PublishedCommitment } from '../partner/partner-entry.ts';
import { Fact } from './Fact.tsx';
import { LocalizedSpan } from './LocalizedSpan.tsx';
import { MeasureText } from './MeasureText.tsx';

/** Props of a commitment. */
export type CommitmentItemProps = {
  /** The commitment. */
  commitment: PublishedCommitment;
  /** Goals of the agreement, from which those it serves are named. */
  goals: readonly Goal[];
  /** The reader's language. */
  language: Language;
};

/** One commitment: the promise, for whom it is, when it holds, how it is measured and how it is going. */
export function CommitmentItem({ commitment, goals, language }: CommitmentItemProps) {
  const words = widgetWords[language];
  const domain = domainWords[language];
  const served = goals.filter((goal) => commitment.goalIds.includes(goal.id));
  const period = describePeriod(commitment, language);
  const { lifeStages, elements, measure, progress, reportedOn } = commitment;
  return (
    <li class="commitment">
      <p class="commitment-text">
        <LocalizedSpan texts={commitment.text} language={language} />
      </p>
      <dl class="facts">
        {lifeStages.length > 0 && (
          <Fact label={words.lifeStages}>
            {lifeStages.map((stage) => domain.lifeStages[stage]).join(', ')}
          </Fact>
        )}
        {elements.length > 0 && (
          <Fact label={words.elements}>{elements.map((element) => domain.elements[element]).join(', ')}</Fact>
        )}
        {served.length > 0 && (
          <Fact label={words.servesGoals}>
            <ul class="values">
              {served.map((goal) => (
                <li key={goal.id}>
                  <LocalizedSpan texts={goal.name} language={language} />
                </li>
              ))}
            </ul>
          </Fact>
        )}
        {period && <Fact label={words.period}>{period}</Fact>}
        {measure && (
          <Fact label={words.measure}>
            <MeasureText measure={measure} language={language} />
          </Fact>
        )}
        {progress && (
          <Fact label={words.progress}>
            <LocalizedSpan texts={progress} language={language} />
            {reportedOn && <span class="quiet"> · {words.reportedOn(formatDay(reportedOn, language))}</span>}
          </Fact>
        )}
      </dl>
    </li>
  );
}

function describePeriod({ startsOn, endsOn }: PublishedCommitment, language: Language): string | undefined {
  const words = widgetWords[language];
  const start = startsOn && formatDay(startsOn, language);
  const end = endsOn && formatDay(endsOn, language);
  if (start && end) return `${start} – ${end}`;
  if (start) return words.periodFrom(start);
  return end && words.periodUntil(end);
}
