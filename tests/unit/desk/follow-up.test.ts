import { v7 as uuidv7 } from 'uuid';
import { expect, test } from 'vitest';
import { followUpOf } from '#shared/desk/follow-up.ts';
import { aDeskAgreement, aDeskCommitment, aDeskPartner } from '../../builders/desk.ts';

const NOW = new Date('2028-01-10T08:00:00.000Z');

test('a follow-up asks the same partners anew, with what they promised and without what came of it', () => {
  const goal = { id: uuidv7(), name: { fi: 'Yksinäisyys vähenee' } };
  const agreement = aDeskAgreement({ goals: [goal], validUntil: '2027-12-31' });
  const commitment = aDeskCommitment({
    goalIds: [goal.id],
    endsOn: '2027-12-31',
    progress: { fi: 'Hyvin' },
    measure: { name: { fi: 'Illat' }, readings: [{ day: '2026-12-31', value: 4 }] },
  });
  const stayed = aDeskPartner({ agreementId: agreement.id, commitments: [commitment] });
  const left = aDeskPartner({ steps: [{ id: uuidv7(), state: 'left', day: '2026-06-01' }] });
  const next = followUpOf({ agreement, partners: [stayed, left] }, NOW);

  expect(next.agreement).toMatchObject({
    name: agreement.name,
    purpose: agreement.purpose,
    predecessor: { kind: 'vitality-agreement', name: agreement.name },
  });
  expect([next.agreement.signedOn, next.agreement.validUntil, next.agreement.publishing.stem]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  expect(next.agreement.id).not.toBe(agreement.id);
  expect(next.agreement.publishing.id).not.toBe(agreement.publishing.id);
  expect(next.partners).toHaveLength(1);
  const [partner] = next.partners;
  expect(partner).toMatchObject({
    agreementId: next.agreement.id,
    steps: [{ state: 'invited' }],
    revision: 1,
  });
  expect(partner?.id).not.toBe(stayed.id);
  const [promised] = partner?.commitments ?? [];
  expect(promised).toMatchObject({
    text: commitment.text,
    goalIds: [next.agreement.goals[0]?.id],
    measure: { readings: [] },
  });
  expect([promised?.id === commitment.id, promised?.endsOn, promised?.progress]).toEqual([
    false,
    undefined,
    undefined,
  ]);
});
