import { workshopsBefore, workshopsOf } from './workshop-order.ts';
import type { Workshop } from './workshop-schema.ts';
import type { WorkshopSeries } from './workshop-series-schema.ts';

/** The municipality whose turn it is to host, and whether it has hosted before. */
export type HostProposal = { municipalityCode: string; hasHosted: boolean };

/**
 * Whose turn it is to host by rotation: who has not hosted at all, or else not for the longest time; of equals, the one that
 * comes first in the area. `workshop` is the one a host is sought for; without it, the area's next one. None when the
 * area has no municipalities.
 */
export function nextHost(
  series: WorkshopSeries,
  areaId: string,
  workshop?: Workshop,
): HostProposal | undefined {
  const area = series.areas.find(({ id }) => id === areaId);
  const earlier =
    workshop === undefined ? workshopsOf(series, areaId).toReversed() : workshopsBefore(series, workshop);
  // How many workshops ago each hosted; one that never has is the longest ago.
  const turnsAgo = (code: string) => {
    const ago = earlier.findIndex(({ hostCode }) => hostCode === code);
    return ago < 0 ? Number.POSITIVE_INFINITY : ago;
  };
  let first: string | undefined;
  for (const code of area?.municipalityCodes ?? []) {
    if (first === undefined || turnsAgo(code) > turnsAgo(first)) first = code;
  }
  return first === undefined
    ? undefined
    : { municipalityCode: first, hasHosted: Number.isFinite(turnsAgo(first)) };
}
