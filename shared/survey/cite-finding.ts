import type { Finding, Survey } from './survey-schema.ts';

/** A survey’s name with its year, which is said once: “Järjestökartoitus 2018”. */
export function surveyTitle({ name, year }: Pick<Survey, 'name' | 'year'>): string {
  return name.includes(String(year)) ? name : `${name} ${year}`;
}

/**
 * How a finding is cited in a plan: “Järjestökartoitus 2018, Joutsa: Yhteyshenkilö tunnetaan – 41 %”. `place` is the
 * name of its municipality, or the words for the whole region.
 */
export function citeFinding(
  survey: Pick<Survey, 'name' | 'year'>,
  { question, value }: Pick<Finding, 'question' | 'value'>,
  place: string,
): string {
  return `${surveyTitle(survey)}, ${place}: ${question} – ${value}`;
}
