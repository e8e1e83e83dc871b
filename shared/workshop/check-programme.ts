import { minutesOf, programmeMinutes } from './times.ts';
import type { ProgrammeKind, Workshop } from './workshop-schema.ts';

/** The least time for working together, in minutes. Source: the operating model's advice, at least an hour. */
export const LEAST_WORKSHOP_MINUTES = 60;

/** How long a workshop usually is, in minutes. Source: the operating model, about two and a half hours. */
export const USUAL_MINUTES = 150;

/** How far from the usual length nothing is said, in minutes. */
const USUAL_TOLERANCE_MINUTES = 30;

/** The share of information content. Source: the operating model, one third. */
const INFORMATION_SHARE = 1 / 3;

/** Whether information takes more than about a third: two fifths is where about a third ends. In whole numbers, so that it is exact. */
function isTooMuch(information: number, total: number): boolean {
  return 5 * information > 2 * total;
}

/** What a check of a programme found; each has its words, in minutes. */
export type ProgrammeFinding =
  | { code: 'ends-before-start'; tone: 'warning' }
  | { code: 'workshop-too-short'; tone: 'warning'; minutes: number; least: number }
  | { code: 'too-much-information'; tone: 'warning'; minutes: number; total: number; most: number }
  | { code: 'no-information'; tone: 'plain' }
  | { code: 'longer-than-event'; tone: 'warning'; minutes: number }
  | { code: 'shorter-than-event'; tone: 'plain'; minutes: number }
  | { code: 'unusual-length'; tone: 'plain'; total: number; usual: number }
  | { code: 'in-order'; tone: 'good' };

/** What a programme is made of, in minutes. */
export type ProgrammeSums = Record<ProgrammeKind | 'total', number>;

/** How many minutes of each kind a programme has, and in all. */
export function programmeSums({ programme }: Pick<Workshop, 'programme'>): ProgrammeSums {
  const sums: ProgrammeSums = { information: 0, workshop: 0, break: 0, other: 0, total: 0 };
  for (const { kind, minutes } of programme) sums[kind] += minutes;
  sums.total = programmeMinutes(programme);
  return sums;
}

/**
 * Compares a workshop's programme with what has been found good: at least an hour of work, information about a third,
 * some two and a half hours in all, and times that fit. Advice, never a hindrance. An empty programme has no findings of its own.
 */
export function checkProgramme(
  workshop: Pick<Workshop, 'programme' | 'startsAt' | 'endsAt'>,
): ProgrammeFinding[] {
  const times = checkTimes(workshop);
  if (workshop.programme.length === 0) return times;
  const findings = [...times, ...checkParts(programmeSums(workshop))];
  return findings.length > 0 ? findings : [{ code: 'in-order', tone: 'good' }];
}

function checkTimes({
  programme,
  startsAt,
  endsAt,
}: Pick<Workshop, 'programme' | 'startsAt' | 'endsAt'>): ProgrammeFinding[] {
  if (startsAt === undefined || endsAt === undefined) return [];
  const length = minutesOf(endsAt) - minutesOf(startsAt);
  if (length <= 0) return [{ code: 'ends-before-start', tone: 'warning' }];
  if (programme.length === 0) return [];
  const over = programmeMinutes(programme) - length;
  if (over > 0) return [{ code: 'longer-than-event', tone: 'warning', minutes: over }];
  return over < 0 ? [{ code: 'shorter-than-event', tone: 'plain', minutes: -over }] : [];
}

function checkParts({ information, workshop, total }: ProgrammeSums): ProgrammeFinding[] {
  const findings: ProgrammeFinding[] = [];
  if (workshop < LEAST_WORKSHOP_MINUTES) {
    findings.push({
      code: 'workshop-too-short',
      tone: 'warning',
      minutes: workshop,
      least: LEAST_WORKSHOP_MINUTES,
    });
  }
  if (isTooMuch(information, total)) {
    const most = Math.round(total * INFORMATION_SHARE);
    findings.push({ code: 'too-much-information', tone: 'warning', minutes: information, total, most });
  }
  if (information === 0) findings.push({ code: 'no-information', tone: 'plain' });
  if (Math.abs(total - USUAL_MINUTES) > USUAL_TOLERANCE_MINUTES) {
    findings.push({ code: 'unusual-length', tone: 'plain', total, usual: USUAL_MINUTES });
  }
  return findings;
}
