import { v7 as uuidv7 } from 'uuid';
import type { Agreement } from '#shared/agreement/agreement-schema.ts';

/** A vitality agreement of an invented municipality, in Finnish and Swedish. */
export function anAgreement(changes: Partial<Agreement> = {}): Agreement {
  return {
    id: uuidv7(),
    updatedAt: '2026-10-01T09:00:00.000Z',
    revision: 1,
    kind: 'vitality-agreement',
    name: { fi: 'Koivulan elinvoimasopimus', sv: 'Björklidens livskraftsavtal' },
    purpose: { fi: 'Pidämme arjen sujuvana yhdessä.', sv: 'Vi håller vardagen smidig tillsammans.' },
    municipality: { name: { fi: 'Koivula', sv: 'Björkliden' } },
    themes: [],
    goals: [],
    developmentTargets: [],
    linkedPlans: [],
    ...changes,
  };
}
