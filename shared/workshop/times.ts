import type { ProgrammeRow, Workshop } from './workshop-schema.ts';

/** Minutes since midnight of a time of day, `17:30`. */
export function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/** The time of day so many minutes after midnight; after the next midnight it begins anew. */
export function timeAt(minutes: number): string {
  const ofDay = ((minutes % 1_440) + 1_440) % 1_440;
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${pad(Math.floor(ofDay / 60))}:${pad(ofDay % 60)}`;
}

/** How long the programme is in all, in minutes. */
export function programmeMinutes(programme: readonly ProgrammeRow[]): number {
  return programme.reduce((sum, { minutes }) => sum + minutes, 0);
}

/** A part of the programme with the time it begins, when the workshop's own beginning is known. */
export type TimedRow = { row: ProgrammeRow; begins?: string };

/** The programme with the time each part begins. */
export function timedProgramme({ programme, startsAt }: Workshop): TimedRow[] {
  let passed = startsAt === undefined ? 0 : minutesOf(startsAt);
  return programme.map((row) => {
    const begins = timeAt(passed);
    passed += row.minutes;
    return startsAt === undefined ? { row } : { row, begins };
  });
}
