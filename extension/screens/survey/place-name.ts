import { municipalityName } from '../../models/field-draft.ts';
import type { Wording } from '../parts/wording.ts';

/** The name of a municipality; without one the words for the whole region. */
export function placeName(municipalityCode: string | undefined, { language, words }: Wording): string {
  if (municipalityCode === undefined) return words.survey.survey.wholeRegion;
  return municipalityName(municipalityCode, language) ?? municipalityCode;
}
