/** Something that stands in a calendar. Texts are plain; they may have several lines. */
export type CalendarEvent = {
  /** An id that stays the same in every file, so that a calendar updates its entry instead of adding another. */
  uid: string;
  /** Raised with every change, so that a calendar knows the newer of two. */
  sequence: number;
  /** When it was last changed. */
  changedAt: Date;
  /** When it begins; without an end it is a moment. A day (`2026-11-26`) when no time is known. */
  when: { start: Date; end?: Date } | { day: string };
  /** What it is called. */
  summary: string;
  /** Where it is held. */
  location?: string;
  /** What else is worth knowing. */
  description?: string;
  /** A page about it. */
  address?: string;
};

/** The longest line of a calendar file, in bytes of UTF-8, its end not counted (RFC 5545, 3.1). */
const LINE_BYTES = 75;

const encoder = new TextEncoder();

/** A calendar file (iCalendar, RFC 5545) with these events. Moments are written in UTC, so no time zone needs explaining. */
export function calendarFile(name: string, events: readonly CalendarEvent[]): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Hyvän kierre//Hyvän kierre//FI',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escaped(name)}`,
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap(eventLines),
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');
}

function eventLines(event: CalendarEvent): string[] {
  const { when, location, description, address } = event;
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(event.uid)}`,
    `DTSTAMP:${utc(event.changedAt)}`,
    `LAST-MODIFIED:${utc(event.changedAt)}`,
    `SEQUENCE:${event.sequence}`,
    ...('day' in when ? wholeDay(when.day) : [`DTSTART:${utc(when.start)}`]),
    ...('start' in when && when.end ? [`DTEND:${utc(when.end)}`] : []),
    `SUMMARY:${escaped(event.summary)}`,
    ...(location ? [`LOCATION:${escaped(location)}`] : []),
    ...(description ? [`DESCRIPTION:${escaped(description)}`] : []),
    // An address is no text and is not escaped; the URL standard leaves no line break in it.
    ...(address && URL.canParse(address) ? [`URL:${new URL(address).href}`] : []),
    'END:VEVENT',
  ];
}

/** A whole day ends where the next one begins (RFC 5545, 3.6.1). */
function wholeDay(day: string): string[] {
  const next = new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  return [`DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`, `DTEND;VALUE=DATE:${next.replaceAll('-', '')}`];
}

/** A moment as `20261126T150000Z`. */
function utc(moment: Date): string {
  return `${moment.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}

/** A text with the signs that mean something in the file made harmless; other control characters have no place in it. */
function escaped(text: string): string {
  return text
    .replaceAll(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll(/\r\n|\r|\n/g, '\\n')
    .replaceAll(/[\p{Cc}\p{Cs}]/gu, (sign) => (sign === '\t' ? sign : ''));
}

/** A line cut into lines of at most 75 bytes, each after the first begun with a space; no character is cut in two. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let bytes = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (bytes + size > LINE_BYTES) {
      parts.push(part);
      part = ' ';
      bytes = 1;
    }
    part += character;
    bytes += size;
  }
  return [...parts, part].join('\r\n');
}
