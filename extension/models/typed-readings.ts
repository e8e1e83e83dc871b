import type { Measure } from '#shared/partner/commitment-schema.ts';
import { linesOf } from '#shared/practice/listed-drafts.ts';
import { parseTypedDay, toTypedDay } from '#shared/record/typed-day.ts';
import { type TypedValue, typedNumber } from './typed-value.ts';

/** A number as it is typed in Finland: `12,5`. */
export function formatTypedNumber(value: number): string {
  return String(value).replace('.', ',');
}

/** Readings of a measure as they are typed: a day and a value a line, `31.12.2026 120`. */
export function readingLines(readings: Measure['readings']): string {
  return readings.map(({ day, value }) => `${toTypedDay(day)} ${formatTypedNumber(value)}`).join('\n');
}

/** Readings typed one a line, put in the order of their days. */
export function typedReadings(text: string): TypedValue<Measure['readings']> {
  const readings: Measure['readings'] = [];
  for (const line of linesOf(text)) {
    const [written = '', ...rest] = line.split(/[\s;:]+/);
    const day = parseTypedDay(written);
    if (day === undefined) return { problem: 'notDay' };
    const number = typedNumber(rest.join(''));
    if ('problem' in number || number.value === undefined) return { problem: 'notNumber' };
    readings.push({ day, value: number.value });
  }
  return { value: readings.toSorted((a, b) => a.day.localeCompare(b.day)) };
}
