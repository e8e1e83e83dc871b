import { FACETS, type Facet, LIKENESSES, type Likeness } from '../facets.ts';
import { type FacetCounts, MOST_FACET_VALUES } from '../find-answer.ts';
import { FacetColumnBuilder, LiveFacet } from './facet-column.ts';
import type { LiveCatalogue } from './live-catalogue.ts';

/** What narrows a search beside its words. */
export type Narrowing = {
  /** The chosen values of each facet: any of them within a facet, all facets together. */
  choices: Partial<Record<Facet, readonly string[]>>;
  /** Values that must not be there. */
  leftOut: readonly (readonly [facet: Exclude<Facet, 'likeness'>, values: readonly string[]])[];
  /** The first day, as 20260131; 0 for any. */
  firstDay: number;
  /** The first day after the last; Infinity for any. */
  endDay: number;
  /** What each municipality has in common with ours; undefined when ours is not known. */
  likenesses?: ((municipality: string) => readonly Likeness[]) | undefined;
  /** Ids of the collections that are themes: they are counted as themes, the others as collections. */
  themes: ReadonlySet<string>;
};

/** What is left after narrowing, and the counts of every facet. */
export type Narrowed = {
  /** Numbers of the practices that meet everything. */
  found: Uint32Array;
  /** The counts of each facet: its own choices do not narrow them. */
  facets: Record<Facet, FacetCounts>;
};

/** Narrows the practices that `isMet` and counts the values of every facet, in one pass over the catalogue. */
export function narrow(
  catalogue: LiveCatalogue,
  isMet: (practice: number) => boolean,
  { choices, leftOut, firstDay, endDay, likenesses, themes }: Narrowing,
): Narrowed {
  const facets = FACETS.map((facet) => ({
    facet,
    column: facet === 'likeness' ? likenessFacet(catalogue, likenesses) : catalogue.facet(facet),
  }));
  const chosen = facets.flatMap(({ facet, column }) => {
    const values = choices[facet] ?? [];
    return values.length === 0 ? [] : [{ facet, column, flags: flagsOf(column, values) }];
  });
  const barred = leftOut.map(([facet, values]) => {
    const column = catalogue.facet(facet);
    return { column, flags: flagsOf(column, values) };
  });
  const found = new PracticeList(catalogue.size);
  const missingOne = new Map(chosen.map(({ facet }) => [facet, new PracticeList(catalogue.size)]));
  const { living, days, size } = catalogue;
  for (let practice = 0; practice < size; practice += 1) {
    const day = days[practice] ?? 0;
    if (living[practice] !== 1 || day < firstDay || day >= endDay || !isMet(practice)) continue;
    if (barred.some(({ column, flags }) => column.hasAny(practice, flags))) continue;
    let missed: Facet | undefined;
    let misses = 0;
    for (let at = 0; at < chosen.length && misses < 2; at += 1) {
      const choice = chosen[at];
      if (choice === undefined || choice.column.hasAny(practice, choice.flags)) continue;
      missed = choice.facet;
      misses += 1;
    }
    if (missed === undefined) found.add(practice);
    else if (misses === 1) missingOne.get(missed)?.add(practice);
  }
  const isWhole = found.practices.length === catalogue.livingCount;
  const counted = facets.map(({ facet, column }) => {
    const counts = isWhole ? column.wholeCounts(found.practices) : countsOf(column, found.practices);
    const missing = missingOne.get(facet);
    if (missing !== undefined) column.count(missing.practices, counts);
    const wanted = choices[facet] ?? [];
    if (facet === 'collection' || facet === 'theme') {
      const isOther = (id: string) => themes.has(id) !== (facet === 'theme') && !wanted.includes(id);
      for (const [place, id] of column.values.entries()) if (isOther(id)) counts[place] = 0;
    }
    return [facet, mostFrequent(column.values, counts, wanted)];
  });
  return { found: found.practices, facets: Object.fromEntries(counted) as Record<Facet, FacetCounts> };
}

/** Numbers of practices, at most so many. */
class PracticeList {
  readonly #practices: Uint32Array;
  #length = 0;

  constructor(most: number) {
    this.#practices = new Uint32Array(most);
  }

  get practices(): Uint32Array {
    return this.#practices.subarray(0, this.#length);
  }

  add(practice: number): void {
    this.#practices[this.#length] = practice;
    this.#length += 1;
  }
}

function flagsOf(column: Pick<LiveFacet, 'values' | 'placeOf'>, values: readonly string[]): Uint8Array {
  const flags = new Uint8Array(column.values.length);
  for (const value of values) {
    const place = column.placeOf(value);
    if (place !== undefined) flags[place] = 1;
  }
  return flags;
}

function mostFrequent(
  values: readonly string[],
  counts: Uint32Array,
  chosen: readonly string[],
): FacetCounts {
  const places: number[] = [];
  for (let place = 0; place < counts.length; place += 1) if ((counts[place] ?? 0) > 0) places.push(place);
  places.sort(
    (a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || ((values[a] ?? '') < (values[b] ?? '') ? -1 : 1),
  );
  const most = places.slice(0, MOST_FACET_VALUES);
  const listed = most.map((place) => ({ value: values[place] ?? '', count: counts[place] ?? 0 }));
  for (const value of chosen) {
    if (listed.some((one) => one.value === value)) continue;
    const place = values.indexOf(value);
    listed.push({ value, count: place < 0 ? 0 : (counts[place] ?? 0) });
  }
  const more = places.length - listed.filter(({ count }) => count > 0).length;
  return { values: listed, more };
}

type CountedColumn = Pick<LiveFacet, 'values' | 'placeOf' | 'count' | 'wholeCounts' | 'hasAny'>;

function countsOf(column: Pick<LiveFacet, 'values' | 'count'>, practices: Uint32Array): Uint32Array {
  const counts = new Uint32Array(column.values.length);
  column.count(practices, counts);
  return counts;
}

const NO_LIKENESSES = new LiveFacet(new FacetColumnBuilder().column());

/** The facet `likeness`, read through the municipalities of the practices. */
function likenessFacet(catalogue: LiveCatalogue, likenesses: Narrowing['likenesses']): CountedColumn {
  if (likenesses === undefined) return NO_LIKENESSES;
  const municipalities = catalogue.facet('municipality');
  const places = municipalities.values.map((code) =>
    likenesses(code).map((likeness) => LIKENESSES.indexOf(likeness)),
  );
  const column: CountedColumn = {
    values: LIKENESSES,
    placeOf: (value) => (LIKENESSES as readonly string[]).indexOf(value),
    count(practices, counts) {
      for (const practice of practices)
        municipalities.each(practice, (municipality) => {
          for (const place of places[municipality] ?? []) counts[place] = (counts[place] ?? 0) + 1;
        });
    },
    hasAny(practice, flags) {
      let has = false;
      municipalities.each(practice, (municipality) => {
        has ||= (places[municipality] ?? []).some((place) => flags[place] === 1);
      });
      return has;
    },
    // Which municipality is ours may change while no practice does.
    wholeCounts: (living) => countsOf(column, living),
  };
  return column;
}
