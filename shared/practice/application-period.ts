import type { ApplicationPeriod } from './application-period-schema.ts';

/** Where an application period stands: not yet open, open, over, or open at any time. */
export type PeriodState = 'coming' | 'open' | 'past' | 'rolling';

/** Words of pages whose application period never closes, in Finnish, Swedish and English. */
export const ROLLING_WORDS =
  /jatkuva|ympäri vuoden|läpi vuoden|milloin tahansa|kontinuerlig|fortlöpande|löpande|året runt|när som helst|rolling|continuous|year[- ]round|throughout the year|at any time/iu;

/**
 * Where a period stands at the moment `now`, by Finland's clock: a period without times begins with its first day and
 * ends with its last, one that closes at 15:00 is over from 15:00 on. Undefined when the page tells no days and does
 * not call the period a rolling one: then nobody but the reader of its words can say.
 */
export function periodState(period: ApplicationPeriod, now: Date): PeriodState | undefined {
  const { opensOn, opensAt = '00:00', closesOn, closesAt = '24:00' } = period;
  const minute = finnishMinute(now);
  if (opensOn !== undefined && minute < `${opensOn} ${opensAt}`) return 'coming';
  if (closesOn !== undefined) return minute < `${closesOn} ${closesAt}` ? 'open' : 'past';
  if (ROLLING_WORDS.test(period.text)) return 'rolling';
  return opensOn === undefined ? undefined : 'open';
}

/** Sweden's way of writing a moment sorts as text: `2026-02-28 14:59`. */
const finnishClock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Helsinki',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

function finnishMinute(now: Date): string {
  const parts = new Map(finnishClock.formatToParts(now).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? '';
  return `${part('year')}-${part('month')}-${part('day')} ${part('hour')}:${part('minute')}`;
}
