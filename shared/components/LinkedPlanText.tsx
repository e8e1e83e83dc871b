import type { LinkedPlan } from '../agreement/agreement-schema.ts';
import { domainWords } from '../language/domain/domain-words.ts';
import type { Language } from '../language/language.ts';
import { TextLink } from './TextLink.tsx';

/** Props of a linked plan in words. */
export type LinkedPlanTextProps = {
  /** The plan. */
  plan: LinkedPlan;
  /** The reader's language. */
  language: Language;
};

/** A plan the agreement serves: its name, its term, and that it is being attached when it is. */
export function LinkedPlanText({ plan, language }: LinkedPlanTextProps) {
  const years = [plan.fromYear, plan.untilYear];
  const hasTerm = years.some((year) => year !== undefined);
  const isBeingAttached = plan.state === 'being-attached';
  return (
    <>
      <TextLink texts={plan.name} address={plan.address} language={language} />
      {hasTerm && ` ${years.map((year) => year ?? '').join('–')}`}
      {isBeingAttached && <span class="quiet"> · {domainWords[language].planStates['being-attached']}</span>}
    </>
  );
}
