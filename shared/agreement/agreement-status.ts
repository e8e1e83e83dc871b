import type { Agreement } from './agreement-schema.ts';

/** Where an agreement stands, by its dates. */
export type AgreementStatus = 'preparing' | 'signing' | 'in-force' | 'ended';

/** The dates by which an agreement's status is known. That a signing event is planned is enough; its day may not be known yet. */
export type AgreementDates = Pick<Agreement, 'signedOn' | 'validFrom' | 'validUntil'> & {
  readonly signingEvent?: object | undefined;
};

/**
 * Where an agreement stands on the day `today`. The last day still counts as in force; an agreement that has
 * been signed but has not begun, or whose signing event is coming or just held, is being signed.
 */
export function agreementStatus(agreement: AgreementDates, today: string): AgreementStatus {
  const { signedOn, signingEvent, validFrom, validUntil } = agreement;
  if (validUntil !== undefined && validUntil < today) return 'ended';
  const firstDay = validFrom ?? signedOn;
  const hasBegun = firstDay !== undefined && firstDay <= today;
  const isSigned = signedOn === undefined || signedOn <= today;
  if (hasBegun && isSigned) return 'in-force';
  return signedOn !== undefined || signingEvent !== undefined ? 'signing' : 'preparing';
}
