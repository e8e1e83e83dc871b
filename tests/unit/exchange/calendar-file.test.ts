import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { type CalendarEvent, calendarFile } from '#shared/exchange/calendar-file.ts';
import { finnishMoment } from '#shared/exchange/helsinki-time.ts';

const event: CalendarEvent = {
  uid: 'paja-1@hyvan-kierre',
  sequence: 3,
  changedAt: new Date('2026-11-26T10:00:00.000Z'),
  when: { start: new Date('2026-04-10T14:00:00.000Z'), end: new Date('2026-04-10T16:30:00.000Z') },
  summary: 'Elinvoimapaja: Etelä',
};

/** The file's calendar as an independent reader understands it. */
function read(file: string): { calendar: ICAL.Component; events: ICAL.Event[] } {
  const calendar = new ICAL.Component(ICAL.parse(file));
  return { calendar, events: calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each)) };
}

describe('a calendar file', () => {
  test('is understood by another reader, with what it was given', () => {
    const { calendar, events } = read(
      calendarFile('Pajat', [
        {
          ...event,
          location: 'Tupa, Joutsa',
          description: 'Ohjelma',
          address: 'https://kunta.example/ilmo?a=1;b,c',
        },
      ]),
    );
    expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    const [first] = events;
    expect(first).toMatchObject({
      uid: event.uid,
      sequence: 3,
      summary: event.summary,
      location: 'Tupa, Joutsa',
    });
    expect(first?.startDate.toJSDate().toISOString()).toBe('2026-04-10T14:00:00.000Z');
    expect(first?.endDate.toJSDate().toISOString()).toBe('2026-04-10T16:30:00.000Z');
    expect(first?.component.getFirstPropertyValue('url')).toBe('https://kunta.example/ilmo?a=1;b,c');
    expect(first?.component.getFirstProperty('dtstamp')).not.toBeNull();
  });

  test('has a day without times as a whole day', () => {
    const [first] = read(calendarFile('Pajat', [{ ...event, when: { day: '2026-02-28' } }])).events;
    expect(first?.startDate.isDate).toBe(true);
    expect([first?.startDate.toString(), first?.endDate.toString()]).toEqual(['2026-02-28', '2026-03-01']);
  });

  test('ends every line with CR and LF and has none longer than 75 bytes', () => {
    const file = calendarFile('Pajat', [{ ...event, description: 'Äyskäri öljyää åbolaista '.repeat(40) }]);
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const lengths = file.split('\r\n').map((line) => new TextEncoder().encode(line).length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(75);
  });

  test('gives every text back as it was, whatever signs are in it', () => {
    const text = fc
      .string({ unit: 'grapheme', maxLength: 200 })
      .map((each) => each.replaceAll(/[\p{Cc}\p{Cs}]/gu, ''));
    const lines = fc.array(text, { maxLength: 4 }).map((each) => each.join('\n'));
    fc.assert(
      fc.property(text, lines, (summary, description) => {
        const [first] = read(calendarFile(summary, [{ ...event, summary, description }])).events;
        expect([first?.summary ?? '', first?.description ?? '']).toEqual([summary, description]);
      }),
    );
  });

  test('escapes the signs that mean something in it, and only those', () => {
    const summary = String.raw`Tupa; Joutsa, C:\nimi: "2/3"`;
    const file = calendarFile('Pajat', [{ ...event, summary }]);
    expect(file).toContain(String.raw`SUMMARY:Tupa\; Joutsa\, C:\\nimi: "2/3"`);
    expect(read(file).events[0]?.summary).toBe(summary);
  });

  test('lets no text begin a line of its own', () => {
    const hostile = 'Paja\r\nEND:VEVENT\rBEGIN:VALARM\nX:\u0000;,\\';
    const { events } = read(calendarFile(hostile, [{ ...event, summary: hostile }]));
    expect(events).toHaveLength(1);
    expect(events[0]?.component.getAllSubcomponents()).toEqual([]);
  });
});

describe('Finnish time', () => {
  test.each([
    ['2026-01-15', '17:00', '2026-01-15T15:00:00.000Z'],
    ['2026-07-15', '17:00', '2026-07-15T14:00:00.000Z'],
    // Clocks go forward on 29 March 2026 at 3.00 and back on 25 October 2026 at 4.00.
    ['2026-03-29', '02:59', '2026-03-29T00:59:00.000Z'],
    ['2026-03-29', '04:00', '2026-03-29T01:00:00.000Z'],
    ['2026-03-29', '17:00', '2026-03-29T14:00:00.000Z'],
    ['2026-03-28', '17:00', '2026-03-28T15:00:00.000Z'],
    ['2026-10-25', '17:00', '2026-10-25T15:00:00.000Z'],
    ['2026-10-24', '17:00', '2026-10-24T14:00:00.000Z'],
    ['2026-10-25', '00:30', '2026-10-24T21:30:00.000Z'],
  ])('%s at %s is %s', (day, time, moment) => {
    expect(finnishMoment(day, time).toISOString()).toBe(moment);
  });

  test('of an hour lived twice is its first, and a skipped time is an hour later on the clock', () => {
    expect(finnishMoment('2026-10-25', '03:30').toISOString()).toBe('2026-10-25T00:30:00.000Z');
    expect(finnishMoment('2026-03-29', '03:30').toISOString()).toBe('2026-03-29T01:30:00.000Z');
  });
});
