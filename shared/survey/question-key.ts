import { keyForm } from '../table/table-keys.ts';
import type { Finding } from './survey-schema.ts';

/** A year, as it stands in headings: "Jäsenmäärä 2018". */
const year = /(?<!\p{N})(?:19|20)\p{N}{2}(?!\p{N})/gu;

/**
 * A question in the form in which those of different years are recognised as the same: no letter case, no signs, no
 * years. Other numbers stay: "1–5 jäsentä" and "6–10 jäsentä" are two questions.
 */
export function questionKey(question: string): string {
  const key = keyForm(question);
  return keyForm(key.replace(year, ' ')) || key;
}

/** What a finding is about, its municipality and its question, as the key of a map. */
export function findingKey({
  municipalityCode = '',
  question,
}: Pick<Finding, 'municipalityCode' | 'question'>): string {
  return `${municipalityCode} ${keyForm(question)}`;
}
