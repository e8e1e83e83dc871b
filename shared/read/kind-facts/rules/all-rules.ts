import type { PracticeKind } from '../../../practice/practice-kind.ts';
import type { KindRule } from '../kind-rule.ts';
import { agreementRules } from './agreement.ts';
import { awardRules } from './award.ts';
import { grantRules } from './grant.ts';
import { minutesRules } from './minutes.ts';
import { partnershipTableRules } from './partnership-table.ts';
import { planRules } from './plan.ts';
import { surveyRules } from './survey.ts';
import { welfareVoucherRules } from './welfare-voucher.ts';
import { workshopSeriesRules } from './workshop-series.ts';

/** The rules by which the facts of each kind are read; kinds without facts of their own have none. */
export const KIND_RULES: Readonly<Partial<Record<PracticeKind, readonly KindRule[]>>> = {
  'partnership-table': partnershipTableRules,
  'welfare-voucher': welfareVoucherRules,
  agreement: agreementRules,
  grant: grantRules,
  'workshop-series': workshopSeriesRules,
  survey: surveyRules,
  plan: planRules,
  award: awardRules,
  minutes: minutesRules,
};
