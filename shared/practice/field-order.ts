import type { PracticeFieldName } from './practice-schema.ts';

/** What a field holds, which tells how it is shown, edited and compared. */
export type FieldShape =
  | 'line'
  | 'story'
  | 'kind'
  | 'municipality'
  | 'region'
  | 'day'
  | 'tags'
  | 'names'
  | 'elements'
  | 'life-stages'
  | 'language'
  | 'links'
  | 'attachments'
  | 'contacts'
  | 'periods'
  | 'licence'
  | 'alternates';

/** The shape of each field of the card, in the order the card is read. */
export const FIELD_SHAPES: Readonly<Record<PracticeFieldName, FieldShape>> = {
  title: 'line',
  kind: 'kind',
  summary: 'story',
  agreementKind: 'line',
  grantKind: 'line',
  applicationPeriods: 'periods',
  recipient: 'line',
  reason: 'story',
  place: 'line',
  locality: 'line',
  municipalityCode: 'municipality',
  area: 'line',
  regionCode: 'region',
  funder: 'line',
  collection: 'line',
  parties: 'names',
  term: 'line',
  convener: 'line',
  members: 'names',
  rhythm: 'line',
  areas: 'names',
  host: 'line',
  schedule: 'line',
  value: 'line',
  validity: 'line',
  eligibility: 'story',
  whereToGet: 'story',
  whereToUse: 'story',
  partnerPlaces: 'names',
  howToApply: 'story',
  criteria: 'story',
  registration: 'story',
  programme: 'story',
  steps: 'story',
  decisionPower: 'line',
  purpose: 'story',
  goals: 'story',
  measures: 'story',
  indicators: 'story',
  idea: 'story',
  context: 'story',
  audience: 'story',
  conditions: 'story',
  results: 'story',
  respondents: 'line',
  findings: 'story',
  tips: 'story',
  plans: 'names',
  teams: 'names',
  memos: 'links',
  decisionReference: 'line',
  phase: 'line',
  topics: 'tags',
  targetGroups: 'tags',
  elements: 'elements',
  lifeStages: 'life-stages',
  links: 'links',
  attachments: 'attachments',
  contacts: 'contacts',
  author: 'line',
  publishedOn: 'day',
  modifiedOn: 'day',
  site: 'line',
  licence: 'licence',
  language: 'language',
  alternates: 'alternates',
};

/** The fields of the card in the order they are read. */
export const FIELD_ORDER: readonly PracticeFieldName[] = Object.keys(FIELD_SHAPES).filter(isFieldName);

function isFieldName(name: string): name is PracticeFieldName {
  return name in FIELD_SHAPES;
}
