import { expect, test } from 'vitest';
import { timelineSteps } from '../../../../widget/further/timeline-steps.ts';
import { anAgreement } from '../../../builders/agreement.ts';
import { aPartnerEntry } from '../../../builders/publication.ts';

test('the agreement’s steps and every partner’s dated steps come newest first, the agreement’s before its partners’', () => {
  const agreement = anAgreement({
    signedOn: '2024-05-21',
    validFrom: '2024-06-01',
    validUntil: '2028-12-31',
    signingEvent: { name: { fi: 'Ilta' }, day: '2024-05-21' },
  });
  const entry = aPartnerEntry({
    history: [{ state: 'invited' }, { state: 'signed', day: '2024-05-21' }],
    signature: { state: 'left', day: '2026-01-31' },
  });
  const steps = timelineSteps(agreement, [entry]);
  expect(steps.map(({ day, step }) => `${day} ${step}`)).toEqual([
    '2028-12-31 validUntil',
    '2026-01-31 left',
    '2024-06-01 validFrom',
    '2024-05-21 signedOn',
    '2024-05-21 event',
    '2024-05-21 signed',
  ]);
  expect(steps.filter((step) => step.entry === entry)).toHaveLength(2);
});

test('an agreement without days and partners has no steps', () => {
  const { signedOn, signingEvent, validFrom, validUntil, ...undated } = anAgreement();
  expect(timelineSteps(undated, [])).toEqual([]);
});
