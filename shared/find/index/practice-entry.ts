import { divisionsOf } from '../../municipality/regions.ts';
import { NOT_ORGANISED } from '../../practice/organised-schema.ts';
import type { Practice } from '../../practice/practice-schema.ts';
import { type Carried, NO_STATUS, PINNED } from '../facets.ts';
import { placedWords } from './analyser.ts';
import type { IndexEntry, KeptFacet, Terms } from './index-entry.ts';
import { CARD_PARTS, termCode } from './term-code.ts';

/** How much of the text of a practice's pages is indexed, in characters: what it is about stands near the beginning. */
export const INDEXED_PAGE_LENGTH = 20_000;

/** The longest word that is indexed, in letters; longer ones are addresses and keys. */
const LONGEST_WORD = 60;

/** What is known of a practice outside its record. */
export type PracticeSurroundings = {
  /** The states of our own adoptions of it; empty when we have none. */
  statuses: readonly string[];
  /** What its clips carry. */
  carried: readonly Carried[];
  /** The texts of its pages; absent when they are as they were in the index. */
  pageTexts?: readonly string[] | undefined;
};

/** All that the index knows of a practice. */
export function indexEntry(practice: Practice, surroundings: PracticeSurroundings): IndexEntry {
  const { fields } = practice;
  const { pageTexts } = surroundings;
  return {
    id: practice.id,
    createdAt: practice.createdAt,
    updatedAt: practice.updatedAt,
    published: Number((fields.publishedOn ?? '0').replaceAll('-', '')),
    title: fields.title.slice(0, 200),
    facets: facetValues(practice, surroundings),
    isLiving: practice.deletedAt === undefined,
    ...(fields.language !== undefined && { language: fields.language }),
    card: cardTerms(practice),
    ...(pageTexts !== undefined && { pages: pageTerms(pageTexts) }),
  };
}

/** The values of every facet; none is left out because it is empty, so that clearing a field clears its value. */
function facetValues(
  { createdAt, fields, organised = NOT_ORGANISED }: Practice,
  { statuses, carried }: PracticeSurroundings,
): Record<KeptFacet, string[]> {
  const { municipalityCode, regionCode, results, attachments } = fields;
  const divisions = municipalityCode === undefined ? undefined : divisionsOf(municipalityCode);
  const has = new Set<Carried>(carried);
  if (results !== undefined) has.add('evaluation');
  if (attachments !== undefined && attachments.length > 0) has.add('attachment');
  return {
    kind: [fields.kind],
    municipality: filled(municipalityCode),
    region: filled(divisions?.region?.code ?? regionCode),
    'wellbeing-county': filled(divisions?.wellbeingCounty?.code),
    topic: distinct(fields.topics),
    'target-group': distinct(fields.targetGroups),
    element: distinct(fields.elements),
    'life-stage': distinct(fields.lifeStages),
    phase: filled(fields.phase),
    status: statuses.length > 0 ? distinct(statuses) : [NO_STATUS],
    language: filled(fields.language),
    site: filled(fields.site),
    year: [(fields.publishedOn ?? createdAt).slice(0, 4)],
    has: [...has],
    tag: distinct(organised.tags),
    collection: distinct(organised.collectionIds),
    theme: distinct(organised.collectionIds),
    pinned: organised.pinnedAt === undefined ? [] : [PINNED],
  };
}

function filled(value: string | undefined): string[] {
  return value === undefined ? [] : [value.slice(0, 500)];
}

function distinct(values: readonly string[] | undefined): string[] {
  return [...new Set(values)];
}

/** The texts of a card by their weight: what searches and snippets look in. */
export function cardTexts({
  fields,
  organised = NOT_ORGANISED,
}: Pick<Practice, 'fields' | 'organised'>): [part: number, text: string][] {
  const { kind: _kind, municipalityCode: _code, regionCode: _region, language: _language, ...told } = fields;
  const { title, summary, elements: _elements, lifeStages: _stages, topics, targetGroups, ...rest } = told;
  const added = [...organised.tags, ...organised.notes.map(({ text }) => text)];
  return [
    [CARD_PARTS.title, title],
    ...[...added, ...(topics ?? []), ...(targetGroups ?? [])].map(
      (text) => [CARD_PARTS.added, text] as [number, string],
    ),
    ...(summary === undefined ? [] : [[CARD_PARTS.summary, summary] as [number, string]]),
    ...textsIn(rest).map((text) => [CARD_PARTS.rest, text] as [number, string]),
  ];
}

/** Every text in a value, however deep: a contact's numbers, a link's words and address. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function cardTerms(practice: Practice): Terms {
  const parts = new Map<string, number>();
  for (const [part, text] of cardTexts(practice)) {
    for (const word of wordsOf(text)) if (part > (parts.get(word) ?? 0)) parts.set(word, part);
  }
  return terms(parts, (part) => termCode(part, 0));
}

/** The words of a practice's pages. */
export function pageTerms(texts: readonly string[]): Terms {
  const times = new Map<string, number>();
  for (const text of texts) {
    for (const word of wordsOf(text.slice(0, INDEXED_PAGE_LENGTH)))
      times.set(word, (times.get(word) ?? 0) + 1);
  }
  return terms(times, (often) => termCode(CARD_PARTS.none, often));
}

function wordsOf(text: string): string[] {
  return placedWords(text)
    .map(({ form }) => form)
    .filter((form) => form.length <= LONGEST_WORD);
}

function terms(words: ReadonlyMap<string, number>, codeOf: (value: number) => number): Terms {
  return { words: [...words.keys()].join(' '), codes: Uint8Array.from(words.values(), codeOf) };
}
