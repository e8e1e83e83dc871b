import type { z } from 'zod/mini';
import {
  decisionSchema,
  joinSchema,
  relatedAgreementSchema,
  signingEventSchema,
} from '../../agreement/agreement-schema.ts';
import { measureSchema } from '../../partner/commitment-schema.ts';
import { publicContactSchema } from '../../partner/partner-schema.ts';
import type { DeskAgreement } from '../desk-agreement-schema.ts';
import type { DeskPartner } from '../desk-partner-schema.ts';
import { type Finding, finding, type Subject } from './finding.ts';

/** The parts of an agreement that go out whole or not at all. */
const AGREEMENT_PARTS = {
  signingEvent: signingEventSchema,
  decision: decisionSchema,
  predecessor: relatedAgreementSchema,
  successor: relatedAgreementSchema,
  join: joinSchema,
  contact: publicContactSchema,
} as const;

/** The lists of an agreement whose things go out only when they have words. */
const AGREEMENT_LISTS = ['themes', 'goals', 'linkedPlans'] as const;

/** What is half filled in an agreement and therefore would not go out. */
export function checkAgreementHalves(agreement: DeskAgreement): Finding[] {
  const parts = Object.entries(AGREEMENT_PARTS).flatMap(([name, schema]) => {
    const part = agreement[name as keyof typeof AGREEMENT_PARTS];
    return isHalf(schema, part) ? [finding('half-filled', {}, [name])] : [];
  });
  const nameless = AGREEMENT_LISTS.flatMap((list) =>
    agreement[list]
      .filter(({ name }) => name === undefined)
      .map(({ id }) => {
        const path = [list, id];
        return finding('half-filled', {}, path, { mending: { act: 'remove', path } });
      }),
  );
  return [...parts, ...nameless];
}

/** What is half filled of a partner and therefore would not go out. */
export function checkPartnerHalves({ contact, commitments }: DeskPartner, subject: Subject): Finding[] {
  const half = isHalf(publicContactSchema, contact) ? [finding('half-filled', subject, ['contact'])] : [];
  const inCommitments = commitments.flatMap(({ id, text, measure }) => {
    if (text === undefined) return [finding('half-filled', subject, ['commitments', id])];
    return isHalf(measureSchema, measure)
      ? [finding('half-filled', subject, ['commitments', id, 'measure'])]
      : [];
  });
  return [...half, ...inCommitments];
}

/** Whether something is written of a part, but not all that it needs. */
function isHalf(schema: z.ZodMiniType, part: object | undefined): boolean {
  const written = Object.values(part ?? {}).filter((value) => value !== undefined && !isEmptyList(value));
  return written.length > 0 && !schema.safeParse(part).success;
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
