import type { PracticeFieldName, PracticeFields } from './practice-schema.ts';

/** The fields of a practice that are about persons: they are in nothing that is shared, published or exported for others. */
export const PRIVATE_FIELDS = ['contacts', 'author'] as const satisfies readonly PracticeFieldName[];

/**
 * The fields of a practice that may be a part of what is shared, once personal data has been taken out of them
 * (`without-personal-data.ts`). A list of what is allowed: a field that is new to the schema is shared only after someone
 * has put it here.
 */
export const PUBLISHABLE_FIELDS = [
  ...([
    'kind',
    'title',
    'summary',
    'place',
    'locality',
    'municipalityCode',
    'area',
    'regionCode',
    'funder',
  ] as const),
  ...([
    'collection',
    'links',
    'attachments',
    'publishedOn',
    'modifiedOn',
    'purpose',
    'idea',
    'context',
  ] as const),
  ...([
    'audience',
    'conditions',
    'results',
    'tips',
    'agreementKind',
    'parties',
    'convener',
    'members',
  ] as const),
  ...([
    'rhythm',
    'steps',
    'decisionPower',
    'memos',
    'eligibility',
    'whereToGet',
    'whereToUse',
    'value',
  ] as const),
  ...([
    'validity',
    'partnerPlaces',
    'grantKind',
    'applicationPeriods',
    'criteria',
    'howToApply',
    'areas',
  ] as const),
  ...([
    'host',
    'schedule',
    'programme',
    'registration',
    'teams',
    'goals',
    'measures',
    'indicators',
    'plans',
  ] as const),
  ...([
    'term',
    'respondents',
    'findings',
    'recipient',
    'reason',
    'decisionReference',
    'phase',
    'topics',
  ] as const),
  ...(['targetGroups', 'elements', 'lifeStages', 'language', 'site', 'licence', 'alternates'] as const),
] as const satisfies readonly PracticeFieldName[];

/** The fields that may be shared, without those that are about persons. */
export function publishableFields(
  fields: PracticeFields,
): Pick<PracticeFields, (typeof PUBLISHABLE_FIELDS)[number]> {
  const allowed = new Set<string>(PUBLISHABLE_FIELDS);
  const kept = Object.entries(fields).filter(([name]) => allowed.has(name));
  return Object.fromEntries(kept) as Pick<PracticeFields, (typeof PUBLISHABLE_FIELDS)[number]>;
}
