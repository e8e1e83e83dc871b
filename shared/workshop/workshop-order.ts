import type { Workshop } from './workshop-schema.ts';
import type { WorkshopSeries } from './workshop-series-schema.ts';

/** Sorts after every day. */
const NO_DAY = '9999-12-31';

/** Workshops by day and time; those without a day last, in the order in which they were added. */
export function inTimeOrder(workshops: readonly Workshop[]): Workshop[] {
  return workshops.toSorted((a, b) => moment(a).localeCompare(moment(b)));
}

/** An area's workshops in time order. */
export function workshopsOf(series: WorkshopSeries, areaId: string): Workshop[] {
  return inTimeOrder(series.workshops.filter((workshop) => workshop.areaId === areaId));
}

/** The workshops held in the same area before this one, the latest first. */
export function workshopsBefore(series: WorkshopSeries, workshop: Workshop): Workshop[] {
  const ofArea = workshopsOf(series, workshop.areaId);
  const place = ofArea.findIndex(({ id }) => id === workshop.id);
  return (place < 0 ? ofArea : ofArea.slice(0, place)).toReversed();
}

function moment({ day = NO_DAY, startsAt = '' }: Workshop): string {
  return `${day} ${startsAt}`;
}
