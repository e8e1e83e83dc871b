import { daySchema } from '#shared/record/record.ts';

/** A stored day as people type it: `21.5.2018`. */
export function toTypedDay(day: string | undefined): string {
  const [year, month, date] = (day ?? '').split('-').map(Number);
  return year && month && date ? `${date}.${month}.${year}` : '';
}

/** The stored form of a typed day, `21.5.2018` or `2018-05-21`; `undefined` when there is no such day. */
export function parseTypedDay(typed: string): string | undefined {
  const [, date = '', month = '', year = ''] =
    /^(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})$/.exec(typed.trim()) ?? [];
  const day = year ? `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}` : typed.trim();
  return daySchema.safeParse(day).success ? day : undefined;
}
