import { type AdoptingBody, bodyByName } from '#shared/adoption/adopting-body.ts';
import { partialDaySchema } from '#shared/record/partial-day.ts';
import { parseTypedDay } from '#shared/record/typed-day.ts';

/** What stands in the controls of one part of an adoption, by the controls' names. */
export type AdoptionDraft = Readonly<Record<string, string>>;

/** Why something typed cannot be saved; each has its words. */
export type AdoptionErrorCode =
  | 'text-missing'
  | 'body-missing'
  | 'reason-missing'
  | 'day-unknown'
  | 'since-unknown'
  | 'euros-unknown'
  | 'section-unknown'
  | 'address-unknown'
  | 'too-long'
  | 'not-saved'
  | 'gone';

/** What is wrong with a draft, and in which control; none is named when it is not in a control. */
export type AdoptionError = { code: AdoptionErrorCode; control?: string };

/** Thrown where a draft cannot be understood. */
export class DraftProblem extends Error {
  /** What is wrong. */
  readonly problem: AdoptionError;

  constructor(code: AdoptionErrorCode, control: string) {
    super(`${control}: ${code}`);
    this.name = 'DraftProblem';
    this.problem = { code, control };
  }
}

/** How long a line may be, as the schema has it. */
const MAX_LINE = 2_000;

/** How long a longer text may be, as the schema has it. */
export const MAX_STORY = 100_000;

/** The text of a control; `undefined` when it is empty. */
export function optionalText(draft: AdoptionDraft, control: string, max = MAX_LINE): string | undefined {
  const text = (draft[control] ?? '').trim();
  if (text.length > max) throw new DraftProblem('too-long', control);
  return text === '' ? undefined : text;
}

/** The text of a control that must not be empty. */
export function neededText(draft: AdoptionDraft, control: string, max = MAX_LINE): string {
  const text = optionalText(draft, control, max);
  if (text === undefined) throw new DraftProblem('text-missing', control);
  return text;
}

/** The day of a control; `undefined` when it is empty. */
export function optionalDay(draft: AdoptionDraft, control: string): string | undefined {
  const typed = optionalText(draft, control);
  if (typed === undefined) return undefined;
  const day = parseTypedDay(typed);
  if (day === undefined) throw new DraftProblem('day-unknown', control);
  return day;
}

/** The day, month or year of a control: `1.9.2018`, `9/2018` or `2018`. */
export function partialDay(draft: AdoptionDraft, control: string): string {
  const typed = (draft[control] ?? '').trim();
  const [, month = '', year = ''] = /^(\d{1,2})\s*[./]\s*(\d{4})$/.exec(typed) ?? [];
  const day = year === '' ? (parseTypedDay(typed) ?? typed) : `${year}-${month.padStart(2, '0')}`;
  if (!partialDaySchema.safeParse(day).success) throw new DraftProblem('since-unknown', control);
  return day;
}

/** The sum of a control, in euros: `1 500`, `12,50`, `1.500,00 €`. */
export function euros(draft: AdoptionDraft, control: string): number {
  const typed = (draft[control] ?? '').replace(/[\s\u00a0\u202f]|€|euroa?|eur/giu, '');
  const grouped = /^\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?$/.test(typed) ? typed.replaceAll('.', '') : typed;
  const plain = grouped.replace(',', '.');
  if (!/^\d{1,9}(?:\.\d{1,2})?$/.test(plain)) throw new DraftProblem('euros-unknown', control);
  return Number(plain);
}

/** The section of minutes, `112` or `112–114`, with or without the sign; `undefined` when the control is empty. */
export function optionalSection(draft: AdoptionDraft, control: string): string | undefined {
  const typed = optionalText(draft, control)?.replace(/[§\s\u00a0]/g, '');
  if (typed === undefined) return undefined;
  if (!/^\d{1,4}(?:[–-]\d{1,4})?$/.test(typed)) throw new DraftProblem('section-unknown', control);
  return typed;
}

/** The web address of a control; `undefined` when it is empty. */
export function optionalAddress(draft: AdoptionDraft, control: string): string | undefined {
  const typed = optionalText(draft, control, 4_000);
  if (typed === undefined) return undefined;
  if (!/^https?:\/\/\S+$/.test(typed)) throw new DraftProblem('address-unknown', control);
  return typed;
}

/** The body that is named in a control; `undefined` when it is empty. */
export function optionalBody(draft: AdoptionDraft, control: string): AdoptingBody | undefined {
  return (draft[control] ?? '').trim() === '' ? undefined : neededBody(draft, control);
}

/** The body that must be named in a control. */
export function neededBody(draft: AdoptionDraft, control: string): AdoptingBody {
  const body = bodyByName(draft[control] ?? '');
  if (body === undefined) throw new DraftProblem('body-missing', control);
  return body;
}
