const DAY_MS = 86_400_000;

/** How many days lie from one calendar day to another; negative when the other is earlier. */
export function daysFrom(day: string, other: string): number {
  return Math.round((Date.parse(`${other}T00:00:00Z`) - Date.parse(`${day}T00:00:00Z`)) / DAY_MS);
}
