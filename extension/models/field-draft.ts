import { z } from 'zod/mini';
import { safeUrl } from '#shared/html/safe-url.ts';
import type { Language } from '#shared/language/language.ts';
import { municipalities, municipalityByCode } from '#shared/municipality/municipalities.ts';
import { FIELD_SHAPES } from '#shared/practice/field-order.ts';
import type { PracticeLink } from '#shared/practice/field-shapes.ts';
import {
  contactLines,
  licenceLine,
  linesOf,
  parseContacts,
  parseLicence,
  parsePeriods,
} from '#shared/practice/listed-drafts.ts';
import {
  type PracticeFieldName,
  type PracticeFields,
  practiceFieldsSchema,
} from '#shared/practice/practice-schema.ts';
import { parseTypedDay, toTypedDay } from '#shared/record/typed-day.ts';

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
    case 'names':
      return namesOf(fields, name).join('\n');
    case 'periods':
      return (fields.applicationPeriods ?? []).map(({ text }) => text).join('\n');
    case 'contacts':
      return contactLines(fields.contacts ?? []);
    case 'licence':
      return fields.licence === undefined ? '' : licenceLine(fields.licence);
    case 'attachments':
      return (fields.attachments ?? []).map(({ address }) => address);
    case 'alternates':
      return (fields.alternates ?? []).map(({ address }) => address);
    case 'elements':
      return fields.elements ?? [];
    case 'life-stages':
      return fields.lifeStages ?? [];
    case 'links':
      return linksOf(fields, name)
        .map(({ address, text }) => `${address} ${text}`)
        .join('\n');
    case 'municipality':
      return municipalityName(fields.municipalityCode, language) ?? '';
    case 'day':
      return toTypedDay(name === 'publishedOn' ? fields.publishedOn : fields.modifiedOn);
    default:
      return String(fields[name] ?? '');
  }
}

/**
 * What a draft means, or why it cannot be saved. An empty draft empties the field. `former` is the card as it was when
 * editing began: what a person has not touched stays as it was.
 */
export function parseDraft(
  name: PracticeFieldName,
  draft: FieldDraft,
  former: Partial<PracticeFields> = {},
): ParsedDraft {
  if (isEmpty(draft)) return name === 'title' ? { error: 'title-missing' } : emptied(name);
  const value = readValue(name, draft, former);
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
function readValue(name: PracticeFieldName, draft: FieldDraft, former: Partial<PracticeFields>): unknown {
  if (typeof draft !== 'string') return chosenOf(name, draft, former);
  switch (FIELD_SHAPES[name]) {
    case 'names':
      return [...new Set(linesOf(draft))];
    case 'periods':
      return parsePeriods(draft, former.applicationPeriods ?? []);
    case 'contacts':
      return parseContacts(draft, former.contacts ?? []);
    case 'licence':
      return parseLicence(draft);
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

/** What was chosen: codes as they are, files and language versions by their addresses. */
function chosenOf(
  name: PracticeFieldName,
  chosen: readonly string[],
  former: Partial<PracticeFields>,
): unknown {
  const isChosen = ({ address }: { address: string }) => chosen.includes(address);
  if (name === 'attachments') return former.attachments?.filter(isChosen);
  if (name === 'alternates') return former.alternates?.filter(isChosen);
  return [...chosen];
}

/** The names a field of names holds. */
export function namesOf(fields: PracticeFields, name: PracticeFieldName): readonly string[] {
  const value = fields[name];
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}

/** The links a field of links holds. */
export function linksOf(fields: PracticeFields, name: PracticeFieldName): readonly PracticeLink[] {
  return (name === 'memos' ? fields.memos : fields.links) ?? [];
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
