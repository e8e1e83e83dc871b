import { v7 as uuidv7 } from 'uuid';
import type { Partner } from '#shared/partner/partner-schema.ts';

/** An association that has signed. */
export function aPartner(changes: Partial<Partner> = {}): Partner {
  return {
    id: uuidv7(),
    updatedAt: '2026-10-01T09:00:00.000Z',
    revision: 1,
    kind: 'association',
    name: { fi: 'Koivulan Pallo' },
    languages: ['fi'],
    signature: { state: 'signed', day: '2026-09-15' },
    ...changes,
  };
}
