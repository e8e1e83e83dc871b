import type { DeskAgreement } from '../desk-agreement-schema.ts';
import type { DeskCommitment, DeskPartner } from '../desk-partner-schema.ts';
import { type Finding, finding, type Subject } from './finding.ts';

/** Days of an agreement that cannot be right. That it is signed before the decision is usual and no finding. */
export function checkAgreementDays(agreement: DeskAgreement, today: string): Finding[] {
  const { validFrom, validUntil, signedOn } = agreement;
  const backwards = validFrom !== undefined && validUntil !== undefined && validUntil < validFrom;
  const isAfterEnd = signedOn !== undefined && validUntil !== undefined && signedOn > validUntil;
  return [
    ...(backwards
      ? [finding('validity-backwards', {}, ['validUntil'], { days: [validFrom, validUntil] })]
      : []),
    ...inFuture(signedOn, {}, ['signedOn'], today),
    ...(isAfterEnd && !backwards
      ? [finding('signed-after-end', {}, ['signedOn'], { days: [signedOn, validUntil] })]
      : []),
  ];
}

/** Days of a partner's steps in signing that cannot be right. */
export function checkStepDays(
  { steps }: DeskPartner,
  subject: Subject,
  agreement: DeskAgreement,
  today: string,
): Finding[] {
  const { validFrom = '', validUntil } = agreement;
  const days = steps.flatMap(({ day }) => day ?? []);
  const early = days.findIndex((day, index) => day < (days[index - 1] ?? ''));
  const outOfOrder =
    early === -1
      ? []
      : [finding('steps-out-of-order', subject, ['steps'], { days: days.slice(early - 1, early + 1) })];
  const each = steps.flatMap(({ id, state, day }) => {
    if (day === undefined || state === 'invited') return [];
    const path = ['steps', id];
    const future = inFuture(day, subject, path, today);
    if (future.length > 0) return future;
    const isSigning = state === 'signed' || state === 'renewed';
    const isLate = isSigning && validUntil !== undefined && validUntil >= validFrom && day > validUntil;
    return isLate ? [finding('signed-after-end', subject, path, { days: [day, validUntil] })] : [];
  });
  return [...outOfOrder, ...each];
}

/** Days of a commitment that cannot be right. */
export function checkCommitmentDays(commitment: DeskCommitment, subject: Subject, today: string): Finding[] {
  const { id, startsOn, endsOn, reportedOn, measure } = commitment;
  const at = (...path: string[]) => ['commitments', id, ...path];
  const backwards = startsOn !== undefined && endsOn !== undefined && endsOn < startsOn;
  const readings = measure?.readings ?? [];
  const isOutOfOrder = readings.some(({ day }, index) => day < (readings[index - 1]?.day ?? ''));
  const path = at('measure', 'readings');
  const latest = readings.map(({ day }) => day).reduce((a, b) => (a > b ? a : b), '');
  return [
    ...(backwards
      ? [finding('commitment-backwards', subject, at('endsOn'), { days: [startsOn, endsOn] })]
      : []),
    ...(isOutOfOrder
      ? [finding('readings-out-of-order', subject, path, { mending: { act: 'sort', path } })]
      : []),
    ...inFuture(latest || undefined, subject, path, today),
    ...inFuture(reportedOn, subject, at('reportedOn'), today),
  ];
}

/** A day on which something is said to have happened, and that has not come yet. */
function inFuture(
  day: string | undefined,
  subject: Subject,
  path: readonly string[],
  today: string,
): Finding[] {
  return day !== undefined && day > today ? [finding('day-in-future', subject, path, { days: [day] })] : [];
}
