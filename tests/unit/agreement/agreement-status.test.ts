import { describe, expect, test } from 'vitest';
import { type AgreementDates, agreementStatus } from '#shared/agreement/agreement-status.ts';

const today = '2026-11-22';

describe('agreementStatus', () => {
  test.each<[string, AgreementDates, string]>([
    ['is preparing when it has no dates', {}, 'preparing'],
    ['is preparing when only its validity is planned', { validFrom: '2027-01-01' }, 'preparing'],
    ['is being signed when the event is coming', { signingEvent: event('2026-12-01') }, 'signing'],
    ['is being signed on the day of the event', { signingEvent: event(today) }, 'signing'],
    ['is being signed when signing is set for a later day', { signedOn: '2026-12-01' }, 'signing'],
    ['is being signed until its first day', { signedOn: '2026-11-01', validFrom: '2027-01-01' }, 'signing'],
    ['is not in force before it is signed', { signedOn: '2026-12-01', validFrom: '2026-01-01' }, 'signing'],
    ['is in force from the signing day', { signedOn: today }, 'in-force'],
    ['is in force without an end', { signedOn: '2018-05-21' }, 'in-force'],
    ['is in force by its first day alone', { validFrom: '2026-01-01' }, 'in-force'],
    ['is in force on its last day', { signedOn: '2018-05-21', validUntil: today }, 'in-force'],
    ['has ended the day after its last day', { signedOn: '2018-05-21', validUntil: '2026-11-21' }, 'ended'],
  ])('%s', (_title, dates, status) => {
    expect(agreementStatus(dates, today)).toBe(status);
  });
});

function event(day: string) {
  return { name: { fi: 'Allekirjoitusjuhla' }, day };
}
