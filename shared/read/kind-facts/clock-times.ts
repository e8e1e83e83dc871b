/** A time of day found in a text. */
export interface FoundClockTime {
  /** The time as `15:00`; absent for midnight at a day's end (24.00), which no clock shows. */
  time: string | undefined;
  /** Where in the text it begins. */
  index: number;
  /** Where it ends. */
  end: number;
}

const halfDay = '(?:\\s?([ap])\\.?\\s?m\\b\\.?)';
const shapes: readonly RegExp[] = [
  // klo 15, klo 15.00, kello 9.30, kl. 15.45, kl 15, klockan 15
  /(?<!\p{L})(?:klo|kello|klockan|kl)\.?\s*(\d{1,2})(?:[.:](\d{2}))?(?!\d)/giu,
  // 4 pm, 4.15 p.m.
  new RegExp(`(?<![\\d.:])(\\d{1,2})(?:[.:](\\d{2}))?${halfDay}`, 'giu'),
  // at 16.00
  /(?<!\p{L})at (\d{1,2})\.(\d{2})(?!\.?\d)/giu,
  // 16:00
  /(?<![\d.:])(\d{1,2}):(\d{2})(?![\d:])/g,
];

/** The times of day in a text, in its order. Opening hours (`klo 9–15`) are no moment and are left out. */
export function findClockTimes(text: string): FoundClockTime[] {
  const found: FoundClockTime[] = [];
  for (const shape of shapes) {
    for (const match of text.matchAll(shape)) {
      const [index, end] = [match.index, match.index + match[0].length];
      if (found.some((other) => index < other.end && other.index < end)) continue;
      const time = timeOf(match[1], match[2], match[3]);
      if (
        time !== undefined &&
        !/^\s?[–—-]\s?\d{1,2}(?:[.:]\d{2})?(?![\d.])/.test(text.slice(end, end + 9))
      ) {
        found.push({ time: time === '24:00' ? undefined : time, index, end });
      }
    }
  }
  return found.sort((a, b) => a.index - b.index);
}

function timeOf(hours = '', minutes = '00', half = ''): string | undefined {
  const isHalf = half !== '';
  if (isHalf && (Number(hours) > 12 || Number(hours) === 0)) return undefined;
  const hour = isHalf ? (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hours);
  if (hour > 24 || Number(minutes) > 59 || (hour === 24 && minutes !== '00')) return undefined;
  return `${String(hour).padStart(2, '0')}:${minutes}`;
}
