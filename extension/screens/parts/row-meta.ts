import { formatMomentDay } from '#shared/language/formats.ts';
import type { PracticeRow } from '../../database/practice-row.ts';
import { municipalityName } from '../../models/field-draft.ts';
import type { Wording } from './wording.ts';

/** A row's facts in one line: kind, municipality or site. */
export function describeRow(row: PracticeRow, { language, words }: Wording): string {
  const place = municipalityName(row.municipalityCode, language) ?? row.site;
  return [words.practiceKinds[row.kind], place].filter(Boolean).join(' · ');
}

/** The day a row came into the library. */
export function rowDay(row: PracticeRow, { language }: Wording): string {
  return formatMomentDay(row.createdAt, language);
}
