import type { PracticeFieldName } from '#shared/practice/practice-schema.ts';

/** How a field is edited. */
export type FieldInput =
  | 'line'
  | 'story'
  | 'kind'
  | 'municipality'
  | 'region'
  | 'day'
  | 'tags'
  | 'elements'
  | 'life-stages'
  | 'language'
  | 'links';

/** How each field of the card is edited, in the order the card is read. */
export const FIELD_INPUTS: Readonly<Record<PracticeFieldName, FieldInput>> = {
  title: 'line',
  kind: 'kind',
  summary: 'story',
  place: 'line',
  locality: 'line',
  municipalityCode: 'municipality',
  regionCode: 'region',
  funder: 'line',
  collection: 'line',
  links: 'links',
  author: 'line',
  publishedOn: 'day',
  modifiedOn: 'day',
  purpose: 'story',
  idea: 'story',
  context: 'story',
  audience: 'story',
  conditions: 'story',
  results: 'story',
  tips: 'story',
  phase: 'line',
  topics: 'tags',
  targetGroups: 'tags',
  elements: 'elements',
  lifeStages: 'life-stages',
  language: 'language',
  site: 'line',
};

/** The fields of the card in the order they are read. */
export const FIELD_ORDER: readonly PracticeFieldName[] = Object.keys(FIELD_INPUTS).filter(isFieldName);

function isFieldName(name: string): name is PracticeFieldName {
  return name in FIELD_INPUTS;
}
