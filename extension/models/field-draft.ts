import { z } from 'zod/mini';
import { safeUrl } from '#shared/html/safe-url.ts';
import type { Language } from '#shared/language/language.ts';
import { municipalities, municipalityByCode } from '#shared/municipality/municipalities.ts';
import { FIELD_SHAPES } from '#shared/practice/field-order.ts';
import {
  type PracticeFieldName,
  type PracticeFields,
  practiceFieldsSchema,
} from '#shared/practice/practice-schema.ts';
import { daySchema } from '#shared/record/record.ts';

/** What stands in a field's editor: text, or the chosen ones of a group of choices. */
export type FieldDraft = string | readonly string[];

/** Why a draft cannot be saved; each has its words. */
export type FieldError =
  | 'title-missing'
  | 'day-unknown'
  | 'municipality-unknown'
  | 'link-unknown'
  | 'too-long'
  | 'not-saved';

/** Changes to a practice's fields; a field given as `undefined` is emptied. */
export type FieldChanges = Partial<{ [Name in PracticeFieldName]: PracticeFields[Name] | undefined }>;

/** A draft that was understood, or the reason why it was not. */
export type ParsedDraft = { changes: FieldChanges } | { error: FieldError };

const partialFieldsSchema = z.partial(practiceFieldsSchema);

/** A field's value as its editor shows it. */
export function toDraft(fields: PracticeFields, name: PracticeFieldName, language: Language): FieldDraft {
  switch (FIELD_SHAPES[name]) {
    case 'tags':
      return ((name === 'topics' ? fields.topics : fields.targetGroups) ?? []).join(', ');
    case 'elements':
      return fields.elements ?? [];
    case 'life-stages':
      return fields.lifeStages ?? [];
    case 'links':
      return (fields.links ?? []).map(({ address, text }) => `${address} ${text}`).join('\n');
    case 'municipality':
      return municipalityName(fields.municipalityCode, language) ?? '';
    case 'day':
      return toTypedDay(name === 'publishedOn' ? fields.publishedOn : fields.modifiedOn);
    default:
      return String(fields[name] ?? '');
  }
}

/** What a draft means, or why it cannot be saved. An empty draft empties the field. */
export function parseDraft(name: PracticeFieldName, draft: FieldDraft): ParsedDraft {
  if (isEmpty(draft)) return name === 'title' ? { error: 'title-missing' } : emptied(name);
  const value = readValue(name, draft);
  if (value === undefined) return { error: unreadable(name) };
  const parsed = partialFieldsSchema.safeParse({ [name]: value });
  return parsed.success ? { changes: parsed.data } : { error: unreadable(name) };
}

/** A municipality's name in a language, by its code. */
export function municipalityName(code: string | undefined, language: Language): string | undefined {
  return code === undefined ? undefined : municipalityByCode(code)?.[language];
}

function isEmpty(draft: FieldDraft): boolean {
  return typeof draft === 'string' ? draft.trim() === '' : draft.length === 0;
}

function emptied(name: PracticeFieldName): ParsedDraft {
  return name === 'kind' ? { changes: { kind: 'page' } } : { changes: { [name]: undefined } };
}

/** The value a draft spells, still unchecked; `undefined` when it spells none. */
function readValue(name: PracticeFieldName, draft: FieldDraft): unknown {
  if (typeof draft !== 'string') return [...draft];
  switch (FIELD_SHAPES[name]) {
    case 'tags':
      return splitTags(draft);
    case 'day':
      return parseTypedDay(draft);
    case 'municipality':
      return findMunicipalityCode(draft);
    case 'links':
      return parseLinks(draft);
    default:
      return draft.trim();
  }
}

function unreadable(name: PracticeFieldName): FieldError {
  const input = FIELD_SHAPES[name];
  if (input === 'day') return 'day-unknown';
  if (input === 'municipality') return 'municipality-unknown';
  return input === 'links' ? 'link-unknown' : 'too-long';
}

function splitTags(draft: string): string[] {
  const tags = draft.split(',').map((tag) => tag.trim());
  return [...new Set(tags.filter((tag) => tag !== ''))];
}

/** A stored day as people type it: `21.5.2018`. */
function toTypedDay(day: string | undefined): string {
  const [year, month, date] = (day ?? '').split('-').map(Number);
  return year && month && date ? `${date}.${month}.${year}` : '';
}

/** The stored form of a typed day, `21.5.2018` or `2018-05-21`; `undefined` when there is no such day. */
function parseTypedDay(typed: string): string | undefined {
  const [, date = '', month = '', year = ''] =
    /^(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})$/.exec(typed.trim()) ?? [];
  const day = year ? `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}` : typed.trim();
  return daySchema.safeParse(day).success ? day : undefined;
}

function findMunicipalityCode(typed: string): string | undefined {
  const wanted = typed.trim().toLocaleLowerCase('fi');
  return municipalities.find(({ fi, sv, en }) =>
    [fi, sv, en].some((name) => name.toLocaleLowerCase('fi') === wanted),
  )?.code;
}

/** Links typed one a line: an address, then a name. A line without an address refuses the whole. */
function parseLinks(draft: string): { address: string; text: string }[] | undefined {
  const lines = draft.split('\n').map((line) => line.trim());
  const links = [];
  for (const line of lines.filter((each) => each !== '')) {
    const [, typed = '', text] = /^(\S+)\s*(.*)$/.exec(line) ?? [];
    const address = safeUrl(typed);
    if (address === undefined) return undefined;
    links.push({ address, text: text || address });
  }
  return links;
}
