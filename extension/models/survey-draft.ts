import { z } from 'zod/mini';
import { findingValue } from '#shared/survey/finding-value.ts';
import { placeOfWords } from '#shared/survey/place-of-words.ts';
import {
  type Finding,
  findingSchema,
  type Survey,
  type SurveyFacts,
  surveyFactsSchema,
  yearSchema,
} from '#shared/survey/survey-schema.ts';
import type { NewFinding } from '#shared/survey/take-in-findings.ts';
import type { ParsedForm } from './form-drafts.ts';

/** Why a field of a survey or a finding cannot be saved; each has its words. */
export type SurveyProblem =
  | 'missing'
  | 'no-year'
  | 'no-number'
  | 'no-address'
  | 'no-municipality'
  | 'too-long';

/** What stands in the form for a survey. */
export type SurveyDraft = Readonly<
  Record<
    'name' | 'year' | 'region' | 'madeBy' | 'respondentCount' | 'respondents' | 'address' | 'practiceId',
    string
  >
>;

/** A survey’s facts as its form shows them; empty for a new one. */
export function surveyDraft(facts: Partial<SurveyFacts> = {}): SurveyDraft {
  return {
    name: facts.name ?? '',
    year: facts.year === undefined ? '' : String(facts.year),
    region: facts.region ?? '',
    madeBy: facts.madeBy ?? '',
    respondentCount: facts.respondentCount === undefined ? '' : String(facts.respondentCount),
    respondents: facts.respondents ?? '',
    address: facts.source?.address ?? '',
    practiceId: facts.source?.practiceId ?? '',
  };
}

/** What a draft of a survey means, or what is wrong with it. */
export function parseSurvey(draft: SurveyDraft): ParsedForm<SurveyDraft, SurveyFacts, SurveyProblem> {
  const text = (field: keyof SurveyDraft) => draft[field].trim() || undefined;
  const year = text('year') === undefined ? undefined : Number(text('year'));
  const count = text('respondentCount')?.replace(/[\s\u00a0]/g, '');
  const problems: Partial<Record<keyof SurveyDraft, SurveyProblem>> = {
    ...(text('name') === undefined && { name: 'missing' }),
    ...(!yearSchema.safeParse(year).success && { year: 'no-year' }),
    ...(count !== undefined && !/^\d{1,7}$/.test(count) && { respondentCount: 'no-number' }),
    ...(text('address') !== undefined &&
      !/^https?:\/\/\S+$/.test(draft.address.trim()) && { address: 'no-address' }),
  };
  if (Object.keys(problems).length > 0) return { problems };
  const parsed = surveyFactsSchema.safeParse({
    name: text('name'),
    year,
    ...given('region', text('region')),
    ...given('madeBy', text('madeBy')),
    ...given('respondentCount', count === undefined ? undefined : Number(count)),
    ...given('respondents', text('respondents')),
    source: { ...given('address', text('address')), ...given('practiceId', text('practiceId')) },
  });
  return parsed.success ? { value: parsed.data } : { problems: tooLong(parsed.error) };
}

/** What stands in the form for a finding. */
export type FindingDraft = Readonly<Record<'municipality' | 'question' | 'value' | 'passage', string>>;

/** A finding as its form shows it. `place` is its municipality’s name, empty for the whole region. */
export function findingDraft(finding: Partial<Finding>, place: string): FindingDraft {
  return {
    municipality: place,
    question: finding.question ?? '',
    value: finding.value ?? '',
    passage: finding.passage ?? '',
  };
}

const newFindingSchema = z.omit(findingSchema, { id: true });

/** What a draft of a finding means, or what is wrong with it. */
export function parseFinding(draft: FindingDraft): ParsedForm<FindingDraft, NewFinding, SurveyProblem> {
  const [question, value, passage] = [draft.question.trim(), draft.value.trim(), draft.passage.trim()];
  const place = placeTyped(draft.municipality);
  const problems: Partial<Record<keyof FindingDraft, SurveyProblem>> = {
    ...(place === undefined && { municipality: 'no-municipality' }),
    ...(question === '' && { question: 'missing' }),
    ...(value === '' && { value: 'missing' }),
  };
  if (Object.keys(problems).length > 0) return { problems };
  const parsed = newFindingSchema.safeParse({
    ...given('municipalityCode', place?.kind === 'municipality' ? place.code : undefined),
    question,
    ...findingValue(value),
    ...given('passage', passage || undefined),
  });
  return parsed.success ? { value: parsed.data } : { problems: tooLong(parsed.error) };
}

/** What stands in the form for a question that is worded anew. */
export type QuestionDraft = Readonly<Record<'question', string>>;

/** What a draft of a question means, or what is wrong with it. */
export function parseQuestion({ question }: QuestionDraft): ParsedForm<QuestionDraft, string, SurveyProblem> {
  if (question.trim() === '') return { problems: { question: 'missing' } };
  const parsed = findingSchema.shape.question.safeParse(question);
  return parsed.success ? { value: parsed.data } : { problems: { question: 'too-long' } };
}

/** A place that can be given to a finding. */
export type TypedPlace = { kind: 'municipality'; code: string } | { kind: 'region' };

/** The place that typed words mean: nothing typed is the whole region; undefined when it is no municipality. */
export function placeTyped(typed: string): TypedPlace | undefined {
  if (typed.trim() === '') return { kind: 'region' };
  const place = placeOfWords(typed);
  return place.kind === 'left' ? undefined : place;
}

/** A survey’s facts without its findings. */
export function factsOf({
  name,
  year,
  region,
  madeBy,
  respondentCount,
  respondents,
  source,
}: Survey): Partial<SurveyFacts> {
  return {
    ...{ name, year, source },
    ...given('region', region),
    ...given('madeBy', madeBy),
    ...given('respondentCount', respondentCount),
    ...given('respondents', respondents),
  };
}

function given<Name extends string, T>(name: Name, value: T | undefined): Partial<Record<Name, T>> {
  return value === undefined ? {} : ({ [name]: value } as Record<Name, T>);
}

/** All that is left to be wrong is a text’s length: which field it is stands at the beginning or the end of the path. */
function tooLong<Field extends string>(error: { issues: readonly { path: readonly PropertyKey[] }[] }) {
  const fields = error.issues.map(({ path }) => String(path.at(-1)) as Field);
  return Object.fromEntries(fields.map((field) => [field, 'too-long'])) as Partial<
    Record<Field, SurveyProblem>
  >;
}
