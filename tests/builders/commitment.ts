import { v7 as uuidv7 } from 'uuid';
import type { Commitment } from '#shared/partner/commitment-schema.ts';

/** A commitment for young people that strengthens participation. */
export function aCommitment(changes: Partial<Commitment> = {}): Commitment {
  return {
    id: uuidv7(),
    updatedAt: '2026-10-01T09:00:00.000Z',
    revision: 1,
    partnerId: uuidv7(),
    text: { fi: 'Pidämme nuorille maksuttoman kerhoillan joka viikko.' },
    goalIds: [],
    elements: ['participation'],
    lifeStages: ['youth'],
    ...changes,
  };
}
