import type { CalendarEvent } from '../exchange/calendar-file.ts';
import { finnishMoment } from '../exchange/helsinki-time.ts';
import { programmeMinutes, timedProgramme } from './times.ts';
import type { Workshop } from './workshop-schema.ts';
import type { WorkshopArea, WorkshopSeries } from './workshop-series-schema.ts';

/** Words of a calendar's entries, in the language the file is for. */
export type EventWords = {
  /** The entry's name, of the series' and the area's. */
  summary: (series: string, area: string) => string;
  /** A time of day as people write it. */
  time: (time: string) => string;
  /** An area's name. */
  area: (area: WorkshopArea) => string;
  /** A municipality's name. */
  municipality: (code: string) => string | undefined;
  /** Where people sign up. */
  registration: (address: string) => string;
};

/** The calendar's entries of those workshops that have a day. */
export function workshopEvents(
  series: WorkshopSeries,
  workshops: readonly Workshop[],
  words: EventWords,
): CalendarEvent[] {
  return workshops.flatMap((workshop) => {
    const when = whenOf(workshop);
    return when === undefined ? [] : [{ ...eventOf(series, workshop, words), when }];
  });
}

/** When a workshop is: its end is the one it is given, or else the programme's; without either only its beginning is told. */
function whenOf({ day, startsAt, endsAt, programme }: Workshop): CalendarEvent['when'] | undefined {
  if (day === undefined) return undefined;
  if (startsAt === undefined) return { day };
  const start = finnishMoment(day, startsAt);
  const planned = programmeMinutes(programme);
  if (endsAt !== undefined && endsAt > startsAt) return { start, end: finnishMoment(day, endsAt) };
  return planned === 0 ? { start } : { start, end: new Date(start.getTime() + planned * 60_000) };
}

function eventOf(series: WorkshopSeries, workshop: Workshop, words: EventWords): Omit<CalendarEvent, 'when'> {
  const area = series.areas.find(({ id }) => id === workshop.areaId);
  const host = workshop.hostCode === undefined ? undefined : words.municipality(workshop.hostCode);
  const location = [workshop.place, host].filter(Boolean).join(', ');
  const programme = timedProgramme(workshop).map(({ row, begins }) =>
    begins === undefined ? row.title : `${words.time(begins)} ${row.title}`,
  );
  const { registrationAddress: address } = workshop;
  const description = [
    workshop.theme ?? series.theme,
    programme.join('\n'),
    address && words.registration(address),
  ];
  return {
    uid: `${workshop.id}@hyvan-kierre`,
    sequence: series.revision,
    changedAt: new Date(series.updatedAt),
    summary: words.summary(series.name, area ? words.area(area) : ''),
    ...(location !== '' && { location }),
    description: description.filter(Boolean).join('\n\n'),
    ...(address !== undefined && { address }),
  };
}
