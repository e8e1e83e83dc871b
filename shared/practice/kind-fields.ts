import type { PracticeKind } from './practice-kind.ts';
import type { PracticeFieldName } from './practice-schema.ts';

/**
 * The fields that each kind of practice is asked about, beside those every card has: the reader looks for them, and the
 * card says which of them the page did not tell.
 */
export const KIND_FIELDS: Readonly<Record<PracticeKind, readonly PracticeFieldName[]>> = {
  'operating-model': ['purpose', 'idea', 'context', 'audience', 'conditions', 'results', 'tips', 'phase'],
  'partnership-table': ['convener', 'members', 'rhythm', 'steps', 'decisionPower', 'memos'],
  'welfare-voucher': [
    'eligibility',
    'whereToGet',
    'whereToUse',
    'value',
    'validity',
    'howToApply',
    'partnerPlaces',
  ],
  agreement: ['agreementKind', 'parties', 'term', 'decisionReference', 'plans'],
  grant: ['grantKind', 'eligibility', 'applicationPeriods', 'criteria', 'howToApply'],
  'workshop-series': ['areas', 'host', 'schedule', 'programme', 'registration', 'plans', 'teams'],
  'association-list': [],
  survey: ['term', 'respondents', 'findings'],
  plan: ['term', 'goals', 'measures', 'indicators', 'decisionReference'],
  award: ['recipient', 'reason', 'term', 'howToApply'],
  minutes: ['decisionReference'],
  article: [],
  page: [],
};
