import type { Language } from '#shared/language/language.ts';
import { municipalityByName } from '#shared/municipality/municipality-by-name.ts';
import { type NominationFacts, nominationFactsSchema } from '#shared/nomination/nomination-schema.ts';
import { formatPeriod, readPeriod } from '#shared/nomination/period.ts';
import { parseTypedDay, toTypedDay } from '#shared/record/typed-day.ts';
import { municipalityName } from './field-draft.ts';
import type { ParsedForm } from './form-drafts.ts';

/** Why a field of a nomination cannot be saved; each has its words. */
export type NominationProblem = 'missing' | 'no-year' | 'no-day' | 'no-municipality' | 'too-long';

/** What stands in the form for a nomination. */
export type NominationDraft = Readonly<
  Record<
    | 'nomineeKind'
    | 'nominee'
    | 'period'
    | 'why'
    | 'municipality'
    | 'nominatedBy'
    | 'result'
    | 'prizeDay'
    | 'practiceId',
    string
  >
>;

/** A nomination as its form shows it; a new one is of an association and just nominated. */
export function nominationDraft(facts: Partial<NominationFacts>, language: Language): NominationDraft {
  const { firstYear, lastYear } = facts;
  return {
    nomineeKind: facts.nomineeKind ?? 'association',
    nominee: facts.nominee ?? '',
    period: firstYear === undefined ? '' : formatPeriod({ firstYear, lastYear }),
    why: facts.why ?? '',
    municipality: municipalityName(facts.municipalityCode, language) ?? '',
    nominatedBy: facts.nominatedBy ?? '',
    result: facts.result ?? 'nominated',
    prizeDay: toTypedDay(facts.prizeDay),
    practiceId: facts.practiceId ?? '',
  };
}

/** What a draft of a nomination means, or what is wrong with it. */
export function parseNomination(
  draft: NominationDraft,
): ParsedForm<NominationDraft, NominationFacts, NominationProblem> {
  const text = (field: keyof NominationDraft) => draft[field].trim() || undefined;
  const period = readPeriod(draft.period);
  const municipality = text('municipality') && municipalityByName(draft.municipality);
  const prizeDay = text('prizeDay') && parseTypedDay(draft.prizeDay);
  const problems: Partial<Record<keyof NominationDraft, NominationProblem>> = {
    ...(text('nominee') === undefined && { nominee: 'missing' }),
    ...(period === undefined && { period: 'no-year' }),
    ...(text('municipality') && !municipality && { municipality: 'no-municipality' }),
    ...(text('prizeDay') && !prizeDay && { prizeDay: 'no-day' }),
  };
  if (Object.keys(problems).length > 0) return { problems };
  const told = {
    ...{ ...period, nomineeKind: draft.nomineeKind, nominee: text('nominee'), why: text('why') },
    municipalityCode: municipality ? municipality.code : undefined,
    ...{ nominatedBy: text('nominatedBy'), practiceId: text('practiceId'), result: draft.result, prizeDay },
  };
  const filled = Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined));
  const parsed = nominationFactsSchema.safeParse(filled);
  if (parsed.success) return { value: parsed.data };
  const fields = parsed.error.issues.map(({ path }) => String(path[0]));
  return { problems: Object.fromEntries(fields.map((field) => [field, 'too-long'])) };
}
