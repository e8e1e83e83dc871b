import type { PartnerEntry } from '#shared/partner/partner-entry.ts';
import type { Signature } from '#shared/partner/partner-schema.ts';
import type { Publication } from '#shared/publication/publication-schema.ts';

/** The days of an agreement, each a step: the last and the first in force, and that of signing. */
export const AGREEMENT_DAYS = ['validUntil', 'validFrom', 'signedOn'] as const;

/** What happens to the agreement itself: it ends, comes into force, is first signed, has its signing event. */
export type AgreementStep = (typeof AGREEMENT_DAYS)[number] | 'event';

/** One step of the agreement or of a partner, on a day. */
export type TimelineStep = {
  /** The day, past or coming. */
  readonly day: string;
  /** What happened. */
  readonly step: AgreementStep | Signature['state'];
  /** Who took the step; absent when it is the agreement's own. */
  readonly entry?: PartnerEntry;
};

/** What happened when, the newest first, the agreement's own before its partners'. Steps whose day is not known are left out. */
export function timelineSteps(
  agreement: Publication['agreement'],
  entries: readonly PartnerEntry[],
): TimelineStep[] {
  const dated = (step: TimelineStep['step'], day: string | undefined, entry?: PartnerEntry) =>
    day === undefined ? [] : [{ day, step, ...(entry && { entry }) }];
  return [
    ...AGREEMENT_DAYS.flatMap((step) => dated(step, agreement[step])),
    ...dated('event', agreement.signingEvent?.day),
    ...entries.flatMap((entry) =>
      [...(entry.partner.history ?? []), entry.partner.signature].flatMap(({ state, day }) =>
        dated(state, day, entry),
      ),
    ),
  ].sort((a, b) => Number(a.day < b.day) - Number(a.day > b.day));
}
