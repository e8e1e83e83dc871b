import type { Nomination } from '#shared/nomination/nomination-schema.ts';
import { newRecord } from '#shared/record/record.ts';

/** A nomination of an invented association. */
export function aNomination(told: Partial<Nomination> = {}): Nomination {
  const record = newRecord(new Date('2026-11-22T10:00:00.000Z'));
  return {
    ...record,
    createdAt: record.updatedAt,
    firstYear: 2025,
    nomineeKind: 'association',
    nominee: 'Rantakylän kyläyhdistys ry',
    why: 'Avasi koulun keittiön koko kylälle.',
    result: 'nominated',
    ...told,
  };
}
