/** Writes a moment as the wall clocks of Finland show it: `2026-03-29 03:30`. */
const FINNISH_CLOCK = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Helsinki',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

const HOUR_MS = 3_600_000;

/**
 * The moment at which the clocks of Finland show a time on a day (`2026-11-26`, `17:00`), summer time minded. Of an hour that
 * is lived twice the first one is meant; a time that the clocks skip is the moment an hour later on them.
 */
export function finnishMoment(day: string, time: string): Date {
  const asUtc = Date.parse(`${day}T${time}:00Z`);
  const candidates = [3, 2].map((offset) => new Date(asUtc - offset * HOUR_MS));
  const shown = `${day} ${time}`;
  const exact = candidates.find((moment) => FINNISH_CLOCK.format(moment) === shown);
  return exact ?? new Date(asUtc - 2 * HOUR_MS);
}
