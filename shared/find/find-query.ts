import { z } from 'zod/mini';
import { contentLanguageSchema } from '../language/language.ts';
import { municipalityByCode } from '../municipality/municipalities.ts';
import { regions, wellbeingCounties } from '../municipality/regions.ts';
import { elementSchema, lifeStageSchema } from '../practice/everyday-security.ts';
import { practiceKindSchema } from '../practice/practice-kind.ts';
import { daySchema, recordIdSchema } from '../record/record.ts';
import { CARRIED, FACETS, type Facet, LIKENESSES, PINNED } from './facets.ts';
import { EVERYTHING, type FindRequest, type Sort, sortSchema } from './find-request.ts';

/** The ways a found list can be looked at. */
export const VIEWS = ['list', 'cards', 'table'] as const;
/** A way a found list can be looked at. */
export const viewSchema = z.enum(VIEWS);
/** A way a found list can be looked at. */
export type View = z.infer<typeof viewSchema>;

/** What a person looks for and how they look at it: all that the address of the list says, and what a saved search keeps. */
export type FindQuery = Pick<FindRequest, 'words' | 'choices' | 'after' | 'before'> & {
  /** The order. */
  sort: Sort;
  /** The way it is looked at. */
  view: View;
};

/** Everything, as a list. */
export const PLAIN_QUERY: FindQuery = { words: '', choices: {}, sort: 'relevance', view: 'list' };

/** What each facet is called in the address. */
const FACET_KEYS: Record<Facet, string> = {
  kind: 'kind',
  municipality: 'municipality',
  region: 'region',
  'wellbeing-county': 'county',
  likeness: 'like',
  topic: 'topic',
  'target-group': 'for',
  element: 'element',
  'life-stage': 'stage',
  phase: 'phase',
  status: 'status',
  language: 'lang',
  site: 'site',
  year: 'year',
  has: 'has',
  tag: 'tag',
  collection: 'collection',
  theme: 'theme',
  pinned: 'pinned',
};

/** The longest words and the most values of a facet that are read. */
const LONGEST_WORDS = 2_000;
const MOST_VALUES = 500;

const wordsSchema = z.string().check(z.minLength(1), z.maxLength(LONGEST_WORDS));
const ownWordSchema = z.string().check(z.minLength(1), z.maxLength(500));
const yearSchema = z.string().check(z.regex(/^\d{4}$/));

/** What the values of each facet look like; of a closed list only its own. */
const VALUE_SCHEMAS: Record<Facet, z.ZodMiniType<string>> = {
  kind: practiceKindSchema,
  municipality: z.string().check(z.refine((code) => municipalityByCode(code) !== undefined)),
  region: z.enum(regions.map(({ code }) => code)),
  'wellbeing-county': z.enum(wellbeingCounties.map(({ code }) => code)),
  likeness: z.enum(LIKENESSES),
  topic: ownWordSchema,
  'target-group': ownWordSchema,
  element: elementSchema,
  'life-stage': lifeStageSchema,
  phase: ownWordSchema,
  status: z.string().check(z.regex(/^[a-z-]{1,40}$/)),
  language: contentLanguageSchema,
  site: ownWordSchema,
  year: yearSchema,
  has: z.enum(CARRIED),
  tag: ownWordSchema,
  collection: recordIdSchema,
  theme: recordIdSchema,
  pinned: z.literal(PINNED),
};

/**
 * Reads the part of an address after `?`. What is not ours, or not in its place, is dropped and the rest stays.
 * Values of a facet stand with commas between; a comma in a value is written `%2C`.
 */
export function parseFindQuery(text: string): FindQuery {
  const written = new Map<string, string>();
  for (const part of text.split('&')) {
    const [key = '', value = ''] = part.split('=', 2);
    if (value !== '') written.set(key, written.has(key) ? `${written.get(key)},${value}` : value);
  }
  const one = <T>(key: string, schema: z.ZodMiniType<T>) => {
    const value = written.get(key);
    return value === undefined ? undefined : schema.safeParse(decoded(value)).data;
  };
  const after = one('after', daySchema);
  const before = one('before', daySchema);
  return {
    words: one('q', wordsSchema) ?? '',
    choices: Object.fromEntries(
      FACETS.flatMap((facet) => {
        const values = valuesOf(facet, written.get(FACET_KEYS[facet]) ?? '');
        return values.length > 0 ? [[facet, values]] : [];
      }),
    ),
    ...(after !== undefined && { after }),
    ...(before !== undefined && { before }),
    sort: one('sort', sortSchema) ?? PLAIN_QUERY.sort,
    view: one('view', viewSchema) ?? PLAIN_QUERY.view,
  };
}

function valuesOf(facet: Facet, written: string): string[] {
  const parts = written.split(',').filter((part) => part !== '');
  const values = parts.flatMap((value) => {
    const parsed = VALUE_SCHEMAS[facet].safeParse(decoded(value));
    return parsed.success ? [parsed.data] : [];
  });
  return [...new Set(values)].slice(0, MOST_VALUES);
}

/** A decoded part; empty when it cannot be decoded. Spaces may be written as `+`, as older addresses have them. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part.replaceAll('+', ' ')).toWellFormed();
  } catch {
    return '';
  }
}

/** Writes what stands in an address after `?`; empty for everything as a list. */
export function formatFindQuery({ words, choices, after, before, sort, view }: FindQuery): string {
  const parts: (readonly [key: string, values: readonly (string | undefined)[]])[] = [
    ['q', [words]],
    ...FACETS.map((facet) => [FACET_KEYS[facet], choices[facet] ?? []] as const),
    ['after', [after]],
    ['before', [before]],
    ['sort', [sort === PLAIN_QUERY.sort ? undefined : sort]],
    ['view', [view === PLAIN_QUERY.view ? undefined : view]],
  ];
  return parts
    .map(([key, values]) => [key, values.filter((value) => value !== undefined && value !== '')] as const)
    .filter(([, values]) => values.length > 0)
    .map(([key, values]) => `${key}=${values.map((value) => encoded(value ?? '')).join(',')}`)
    .join('&');
}

/** Half of a letter pair, as a broken copy may leave, is written as the sign for an unknown letter. */
function encoded(value: string): string {
  return encodeURIComponent(value.toWellFormed()).replaceAll('%20', '+');
}

/** Whether a query asks for less than everything. */
export function isNarrowed(query: FindQuery): boolean {
  return query.words.trim() !== '' || hasChoices(query);
}

/** Whether anything but words narrows a query. */
export function hasChoices({ choices, after, before }: FindQuery): boolean {
  return Object.keys(choices).length > 0 || after !== undefined || before !== undefined;
}

/** The query without anything that narrows it but its words. */
export function withoutChoices({ words, sort, view }: FindQuery): FindQuery {
  return { words, choices: {}, sort, view };
}

/** The query with a value of a facet chosen, or not chosen any more. */
export function withChoice(query: FindQuery, facet: Facet, value: string, isChosen: boolean): FindQuery {
  const others = (query.choices[facet] ?? []).filter((each) => each !== value);
  const { [facet]: _replaced, ...rest } = query.choices;
  const values = isChosen ? [...others, value] : others;
  return { ...query, choices: values.length > 0 ? { ...rest, [facet]: values } : rest };
}

/** What the search engine is asked. `ours` is our municipality; `isTyping` while the last word may go on. */
export function toRequest(
  { words, choices, after, before, sort }: FindQuery,
  { isTyping, ours }: { isTyping: boolean; ours?: string | undefined },
): FindRequest {
  return {
    ...EVERYTHING,
    words: words.slice(0, LONGEST_WORDS),
    choices,
    sort,
    isTyping,
    ...(after !== undefined && { after }),
    ...(before !== undefined && { before }),
    ...(ours !== undefined && { ours }),
  };
}
