import { v7 as uuidv7 } from 'uuid';
import type { Adoption } from '#shared/adoption/adoption-schema.ts';
import { newRecord } from '#shared/record/record.ts';

/** Konnevesi tries a practice that it took from Joutsa. */
export function anAdoption(told: Partial<Adoption> = {}): Adoption {
  const record = newRecord(new Date('2026-11-22T10:00:00.000Z'));
  return {
    ...record,
    createdAt: record.updatedAt,
    practiceId: uuidv7(),
    practiceTitle: 'Kumppanuuspöytä',
    municipalityCode: '275',
    isOurs: true,
    state: 'trial',
    history: [
      { state: 'found', since: '2018-04' },
      { state: 'trial', since: '2018-09' },
    ],
    source: { municipalityCode: '172' },
    steps: [],
    costs: [],
    notes: [],
    ...told,
  };
}
