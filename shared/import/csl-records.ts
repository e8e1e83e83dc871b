import { z } from 'zod/mini';
import { isHostOf } from './address-of-words.ts';
import { kindOfWords, municipalityOfWords } from './field-of-words.ts';
import { wordsOfMarkup } from './markup-tokens.ts';
import type { PracticeMeaning, RecordReading, ToldRecord, ToldValue } from './told-record.ts';

/** Words, or a number in their place. */
const wordsSchema = z.union([z.string(), z.number()]);

/** A date of CSL: parts, or words. */
const dateSchema = z.object({
  /** Year, month and day, as far as they are known; a second one is the end of a period. */
  'date-parts': z.optional(z.array(z.array(wordsSchema))),
  /** The date in words. */
  raw: z.optional(wordsSchema),
  /** The date in words that are to be shown as they are. */
  literal: z.optional(wordsSchema),
});

/** A person or a body of CSL. */
const nameSchema = z.object({
  /** The family name. */
  family: z.optional(wordsSchema),
  /** The given names. */
  given: z.optional(wordsSchema),
  /** The name of a body. */
  literal: z.optional(wordsSchema),
});

/** What is read of an item of CSL-JSON; everything else that is words goes into a note. */
const itemSchema = z.object({
  /** Its title. */
  title: z.optional(wordsSchema),
  /** When it came out. */
  issued: z.optional(dateSchema),
  /** When it was looked at. */
  accessed: z.optional(dateSchema),
  /** Who wrote it. */
  author: z.optional(z.array(nameSchema)),
});

const listSchema = z.union([z.array(z.unknown()), z.object({ items: z.array(z.unknown()) })]);

/** The items of CSL-JSON: of a list, or a list under `items`. Undefined when the value is no such list. */
export function cslItems(value: unknown): readonly unknown[] | undefined {
  const { data } = listSchema.safeParse(value);
  const items = data === undefined || Array.isArray(data) ? data : data.items;
  const isCsl = items?.some((item) => typeof item === 'object' && item !== null && 'type' in item);
  return items?.length === 0 || isCsl ? items : undefined;
}

const MEANINGS: ReadonlyMap<string, PracticeMeaning> = new Map<string, PracticeMeaning>([
  ...([
    ['title', 'title'],
    ['abstract', 'summary'],
    ['URL', 'address'],
    ['language', 'language'],
  ] as const),
  ...([
    ['publisher', 'site'],
    ['container-title', 'site'],
    ['keyword', 'tags'],
    ['note', 'note'],
    ['id', 'id'],
  ] as const),
]);

/** Names of CSL that say nothing of a practice or are read on their own. */
const LEFT = new Set(['type', 'title-short', 'citation-key', 'issued', 'accessed', 'author', 'source']);

/** The items of CSL-JSON, numbered from 1. */
export function* cslRecords(items: readonly unknown[]): RecordReading {
  for (const [index, item] of items.entries()) yield recordOf(index + 1, item);
  return 'whole';
}

function recordOf(line: number, item: unknown): ToldRecord {
  const parsed = itemSchema.safeParse(item);
  if (!parsed.success || typeof item !== 'object' || item === null) {
    return { line, values: [], isUnreadable: true };
  }
  const { issued, accessed, author = [] } = parsed.data;
  const values: ToldValue[] = author.map((name) => ({
    meaning: 'author',
    heading: 'author',
    text: nameOf(name),
  }));
  const rest: string[] = [];
  for (const [name, value] of Object.entries(item)) {
    if ((typeof value !== 'string' && typeof value !== 'number') || LEFT.has(name)) continue;
    const text = String(value);
    if (name === 'container-title' && 'URL' in item && isHostOf(text, item.URL)) continue;
    const meaning = meaningOf(name, text, item);
    if (meaning === undefined) rest.push(`${name}: ${text}`);
    else
      values.push({
        meaning,
        heading: name,
        text: meaning === 'note' ? wordsOfMarkup(text) : asAddress(name, text),
      });
  }
  if (issued) values.push({ meaning: 'publishedOn', heading: 'issued', text: dateOf(issued) });
  if (accessed) values.push({ meaning: 'clippedOn', heading: 'accessed', text: dateOf(accessed) });
  if (rest.length > 0) values.push({ meaning: 'note', heading: '', text: rest.join('\n') });
  return { line, values };
}

function meaningOf(name: string, text: string, item: object): PracticeMeaning | undefined {
  if (name === 'DOI' && !('URL' in item)) return 'address';
  const isPlace = name === 'publisher-place' || name === 'publisher';
  if (isPlace && municipalityOfWords(text) !== undefined) return 'municipalityCode';
  if (name === 'genre' && kindOfWords(text) !== undefined) return 'kind';
  return MEANINGS.get(name);
}

function asAddress(name: string, text: string): string {
  return name === 'DOI' ? `https://doi.org/${text.replace(/^https?:\/\/(?:dx\.)?doi\.org\//, '')}` : text;
}

function nameOf({ family, given, literal }: z.infer<typeof nameSchema>): string {
  return String(literal ?? [family, given].filter((part) => part !== undefined).join(', '));
}

/** `2024-03-05`, or as much of it as is known. */
function dateOf({ 'date-parts': parts, raw, literal }: z.infer<typeof dateSchema>): string {
  const [first] = parts ?? [];
  if (first === undefined) return String(raw ?? literal ?? '');
  return first.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0')).join('-');
}
