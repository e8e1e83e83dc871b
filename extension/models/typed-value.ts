import { safeUrl } from '#shared/html/safe-url.ts';
import { readBusinessId } from '#shared/partner/business-id.ts';
import { linesOf } from '#shared/practice/listed-drafts.ts';
import { emailSchema } from '#shared/record/addresses.ts';
import { parseTypedDay } from '#shared/record/typed-day.ts';

/** Why a typed text is no value; each has its words. */
export type TypedProblem =
  | 'needed'
  | 'notMinutes'
  | 'notCount'
  | 'notAddress'
  | 'notDay'
  | 'notTime'
  | 'notNumber'
  | 'notYear'
  | 'notEmail'
  | 'notBusinessId'
  | 'tooLong';

/** What a typed text means, or why it means nothing. */
export type TypedValue<Value> = { value: Value } | { problem: TypedProblem };

/** The longest line and the longest text that are kept, in characters. */
const MOST = { line: 500, note: 20_000, lines: 100, minutes: 1_440, count: 100_000 };

/** A line that may be empty. */
export function typedLine(text: string): TypedValue<string | undefined> {
  return withinLength(text.trim(), MOST.line);
}

/** A line that may not be empty. */
export function typedName(text: string): TypedValue<string> {
  const read = typedLine(text);
  if ('problem' in read) return read;
  return read.value === undefined ? { problem: 'needed' } : { value: read.value };
}

/** A line of a list, kept as it is while it is empty; pasted line breaks become spaces. */
export function typedTitle(text: string): TypedValue<string> {
  const read = typedLine(text.replaceAll(/\s+/g, ' '));
  return 'problem' in read ? read : { value: read.value ?? '' };
}

/** A text of several paragraphs that may be empty. */
export function typedNote(text: string): TypedValue<string | undefined> {
  return withinLength(text.trim(), MOST.note);
}

/** Things typed one a line. */
export function typedLines(text: string): TypedValue<string[]> {
  const lines = linesOf(text);
  const isTooLong = lines.length > MOST.lines || lines.some(({ length }) => length > MOST.line);
  return isTooLong ? { problem: 'tooLong' } : { value: lines };
}

/** Whole minutes of at most a day. */
export function typedMinutes(text: string): TypedValue<number> {
  const minutes = wholeNumber(text, MOST.minutes);
  return minutes === undefined ? { problem: 'notMinutes' } : { value: minutes };
}

/** A count, or nothing. */
export function typedCount(text: string): TypedValue<number | undefined> {
  if (text.trim() === '') return { value: undefined };
  const count = wholeNumber(text, MOST.count);
  return count === undefined ? { problem: 'notCount' } : { value: count };
}

/** A web address, or nothing. One typed without `https://` is given it. */
export function typedAddress(text: string): TypedValue<string | undefined> {
  const typed = text.trim();
  if (typed === '') return { value: undefined };
  const address = safeUrl(/^[a-z]+:/i.test(typed) ? typed : `https://${typed}`);
  const isSite = address !== undefined && /^https?:\/\/[^/]+\.[^/]+/.test(address);
  return isSite ? { value: address } : { problem: 'notAddress' };
}

/** A day as `21.5.2018` or `2018-05-21`, or nothing. */
export function typedDay(text: string): TypedValue<string | undefined> {
  if (text.trim() === '') return { value: undefined };
  const day = parseTypedDay(text);
  return day === undefined ? { problem: 'notDay' } : { value: day };
}

/** A time of day as `17`, `17.00` or `17:00`, or nothing. */
export function typedTime(text: string): TypedValue<string | undefined> {
  if (text.trim() === '') return { value: undefined };
  const [, hours = '', minutes = '00'] = /^(\d{1,2})(?:[.:](\d{2}))?$/.exec(text.trim()) ?? [];
  const isTime = hours !== '' && Number(hours) < 24 && Number(minutes) < 60;
  return isTime ? { value: `${hours.padStart(2, '0')}:${minutes}` } : { problem: 'notTime' };
}

/** A number as `12`, `12,5` or `1 200`, or nothing. */
export function typedNumber(text: string): TypedValue<number | undefined> {
  const typed = text
    .replaceAll(/[\s\u00a0]/g, '')
    .replace(',', '.')
    .replace('\u2212', '-');
  if (typed === '') return { value: undefined };
  return /^-?\d{1,12}(\.\d{1,6})?$/.test(typed) ? { value: Number(typed) } : { problem: 'notNumber' };
}

/** A year of four digits, or nothing. */
export function typedYear(text: string): TypedValue<number | undefined> {
  const typed = text.trim();
  if (typed === '') return { value: undefined };
  return /^(19|20|21)\d\d$/.test(typed) ? { value: Number(typed) } : { problem: 'notYear' };
}

/** An e-mail address, or nothing. */
export function typedEmail(text: string): TypedValue<string | undefined> {
  const typed = text.trim();
  if (typed === '') return { value: undefined };
  return emailSchema.safeParse(typed).success ? { value: typed } : { problem: 'notEmail' };
}

/** A Finnish business id (Y-tunnus), or nothing; the spaces and the missing hyphen that are often typed are mended. */
export function typedBusinessId(text: string): TypedValue<string | undefined> {
  if (text.trim() === '') return { value: undefined };
  const id = readBusinessId(text);
  return id === undefined ? { problem: 'notBusinessId' } : { value: id };
}

function withinLength(text: string, most: number): TypedValue<string | undefined> {
  if (text.length > most) return { problem: 'tooLong' };
  return { value: text === '' ? undefined : text };
}

function wholeNumber(text: string, most: number): number | undefined {
  const typed = text.replaceAll(/[\s\u00a0]/g, '');
  return /^\d{1,6}$/.test(typed) && Number(typed) <= most ? Number(typed) : undefined;
}
