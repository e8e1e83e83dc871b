import { newRecord } from '#shared/record/record.ts';
import type { Finding, Survey } from '#shared/survey/survey-schema.ts';

/** When test surveys were made. */
const MADE = new Date('2026-11-22T10:00:00.000Z');

/** A finding of Joutsa. */
export function aFinding(told: Partial<Finding> = {}): Finding {
  return {
    id: newRecord(MADE).id,
    municipalityCode: '172',
    question: 'Yhteyshenkilö tunnetaan',
    value: '41 %',
    number: 41,
    unit: '%',
    ...told,
  };
}

/** A survey of an invented organisation. */
export function aSurvey(told: Partial<Survey> = {}): Survey {
  const record = newRecord(MADE);
  return {
    ...record,
    createdAt: record.updatedAt,
    name: 'Järjestökartoitus',
    year: 2018,
    region: 'Keski-Suomi',
    source: {},
    findings: [],
    leftRows: [],
    ...told,
  };
}
