import type { Agreement } from '../agreement/agreement-schema.ts';
import { agreementStatus } from '../agreement/agreement-status.ts';
import { domainWords } from '../language/domain/domain-words.ts';
import { formatDay } from '../language/formats.ts';
import type { Language } from '../language/language.ts';
import { widgetWords } from '../language/widget/widget-words.ts';
import { DecisionText } from './DecisionText.tsx';
import { DevelopmentTargetText } from './DevelopmentTargetText.tsx';
import { Fact } from './Fact.tsx';
import { JoinText } from './JoinText.tsx';
import { LinkedPlanText } from './LinkedPlanText.tsx';
import { LocalizedSpan } from './LocalizedSpan.tsx';
import { TextLink } from './TextLink.tsx';

/** Props of an agreement's facts. */
export type AgreementFactsProps = {
  /** The agreement. */
  agreement: Omit<Agreement, 'deletedAt'>;
  /** The reader's language. */
  language: Language;
  /** The day its status is told for. */
  today: string;
};

/** What a resident wants to know of an agreement beside its name and purpose: status, targets, plans, decision, joining. */
export function AgreementFacts({ agreement, language, today }: AgreementFactsProps) {
  const words = widgetWords[language];
  const { developmentTargets: targets, linkedPlans: plans, signingEvent, predecessor, successor } = agreement;
  const isTargetless = targets.length === 0;
  return (
    <dl class="facts">
      <Fact label={words.status}>{describeStatus(agreement, language, today)}</Fact>
      {signingEvent && (
        <Fact label={words.signingEvent}>
          <LocalizedSpan texts={signingEvent.name} language={language} />,{' '}
          {formatDay(signingEvent.day, language)}
          {signingEvent.place && (
            <>
              , <LocalizedSpan texts={signingEvent.place} language={language} isName />
            </>
          )}
        </Fact>
      )}
      {!isTargetless && (
        <Fact label={targets.length === 1 ? words.developmentTarget : words.developmentTargets}>
          <ul class="values">
            {targets.map((target) => (
              <li key={target.id}>
                <DevelopmentTargetText target={target} language={language} />
              </li>
            ))}
          </ul>
        </Fact>
      )}
      {agreement.themes.length > 0 && (
        <Fact label={words.themes}>
          <ul class="values values-inline">
            {agreement.themes.map((theme) => (
              <li key={JSON.stringify(theme)}>
                <LocalizedSpan texts={theme} language={language} />
              </li>
            ))}
          </ul>
        </Fact>
      )}
      {agreement.goals.length > 0 && (
        <Fact label={words.goals}>
          <ul class="values">
            {agreement.goals.map((goal) => (
              <li key={goal.id}>
                <LocalizedSpan texts={goal.name} language={language} />
              </li>
            ))}
          </ul>
        </Fact>
      )}
      {plans.length > 0 && (
        <Fact label={plans.length === 1 ? words.linkedPlan : words.linkedPlans}>
          <ul class="values">
            {plans.map((plan) => (
              <li key={plan.id}>
                <LinkedPlanText plan={plan} language={language} />
              </li>
            ))}
          </ul>
        </Fact>
      )}
      {agreement.decision && (
        <Fact label={words.decision}>
          <DecisionText decision={agreement.decision} language={language} />
        </Fact>
      )}
      {predecessor && (
        <Fact label={words.predecessor}>
          <TextLink texts={predecessor.name} address={predecessor.address} language={language} />
        </Fact>
      )}
      {successor && (
        <Fact label={words.successor}>
          <TextLink texts={successor.name} address={successor.address} language={language} />
        </Fact>
      )}
      {agreement.join && (
        <Fact label={words.join}>
          <JoinText join={agreement.join} language={language} />
        </Fact>
      )}
    </dl>
  );
}

function describeStatus(
  agreement: AgreementFactsProps['agreement'],
  language: Language,
  today: string,
): string {
  const words = widgetWords[language];
  const { signedOn, validFrom, validUntil } = agreement;
  return [
    domainWords[language].agreementStatus[agreementStatus(agreement, today)],
    signedOn && signedOn <= today && words.signedOn(formatDay(signedOn, language)),
    validFrom && validFrom > today && words.validFrom(formatDay(validFrom, language)),
    validUntil && words.validUntil(formatDay(validUntil, language)),
  ]
    .filter(Boolean)
    .join(', ');
}
