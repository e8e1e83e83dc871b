import { ENDINGS, LONGEST_ENDING, takesEnding } from './endings.ts';
import { STEM, VERB_KINDS } from './stem-kinds.ts';
import type { KnownStem, StemTable } from './stem-table.ts';

/** A reading of a Finnish word: its base form, and the base forms of its parts when it is a compound. */
export interface Reading {
  /** The whole word's base form. */
  base: string;
  /** The parts, in base form, each with where it begins in the word; one when the word is simple. */
  parts: readonly ReadPart[];
}

/** A part of a compound. */
export interface ReadPart {
  /** Its base form. */
  base: string;
  /** Where it begins in the word, in characters. */
  start: number;
}

/** Shorter parts are read into words by chance too easily (maa, työ), so a reading with them is the last to be chosen. */
const SHORT_PART = 4;
const MIN_PART = 2;
/** A reading in two parts costs at least this. */
const CHEAPEST_COMPOUND = 2;

interface Path {
  parts: ReadPart[];
  cost: number;
}

/** Makes a reading of parts: what stands before the last part stays as it is written. */
export function readingOf(word: string, parts: readonly ReadPart[]): Reading {
  const last = parts.at(-1) ?? { base: word, start: 0 };
  return { base: word.slice(0, last.start) + last.base, parts };
}

/** Reads one word by the lexicon, from each place once. */
export class WordParser {
  private readonly known = new Map<number, Path[]>();
  private readonly word: string;
  private readonly tables: readonly StemTable[];
  /** The stems between two places, by both; and how far a stem from a place may reach. Looked up once: this is most of the work of indexing. */
  private readonly stems: (readonly KnownStem[] | undefined)[] = [];
  private readonly reaches: (number | undefined)[] = [];
  /** What the rest of the word from a place on is as an ending: kinds, 0 for none. */
  private readonly endings: (number | undefined)[] = [];

  /** `tables`: the lexicon's stems, and those without marks where they are to count too. */
  constructor(word: string, tables: readonly StemTable[]) {
    this.word = word;
    this.tables = tables;
  }

  /**
   * Readings of the word's end from a place on, the likeliest kind only, three at most; none when a part is not known.
   * What stands before the place is left to the caller.
   */
  partsFrom(start: number): readonly (readonly ReadPart[])[] {
    const paths = this.pathsFrom(start);
    return paths.length === 0 ? NO_PARTS : paths.slice(0, 3).map(({ parts }) => parts);
  }

  /** The base form of the word's beginning up to a place, when that may begin a compound. */
  headUpTo(end: number): string | undefined {
    return this.firstParts(0, end)[0];
  }

  private pathsFrom(start: number): Path[] {
    const before = this.known.get(start);
    if (before) return before;
    const reach = this.reachFrom(start);
    const paths = this.lastParts(start, reach);
    if (!paths.some(({ cost }) => cost < CHEAPEST_COMPOUND)) paths.push(...this.compounds(start, reach));
    const best = paths.length > 1 ? cheapest(paths) : paths;
    this.known.set(start, best);
    return best;
  }

  private lastParts(start: number, reach: number): Path[] {
    const { word } = this;
    const paths: Path[] = [];
    const from = Math.max(start + MIN_PART, word.length - LONGEST_ENDING);
    for (let at = Math.min(word.length, start + reach); at >= from; at--) {
      const kinds = this.endingAt(at);
      if (kinds === 0) continue;
      for (const { base, kinds: stemKinds } of this.stemsBetween(start, at)) {
        if (takesEnding(word.slice(start, at), stemKinds, word.slice(at), kinds))
          paths.push({ parts: [{ base, start }], cost: this.lastCost(start, stemKinds & kinds) });
      }
    }
    return paths;
  }

  /** A whole word is what it is, however short; compounds hardly ever end in a verb's form. */
  private lastCost(start: number, kinds: number): number {
    if (start === 0) return 1;
    return costOf(this.word.length - start) + ((kinds & ~VERB_KINDS) === 0 && kinds !== 0 ? 0.5 : 0);
  }

  private compounds(start: number, reach: number): Path[] {
    const paths: Path[] = [];
    const furthest = Math.min(this.word.length - MIN_PART, start + reach + LONGEST_GENITIVE);
    for (let end = start + MIN_PART; end <= furthest; end++) {
      const firsts = this.firstParts(start, end);
      if (firsts.length === 0) continue;
      for (const rest of this.pathsFrom(end)) {
        for (const base of firsts) {
          paths.push({ parts: [{ base, start }, ...rest.parts], cost: costOf(end - start) + rest.cost });
        }
      }
    }
    return paths;
  }

  /** Base forms of what stands between two places, when it may begin a compound: as it is, in a genitive, or in a form of its own. */
  private firstParts(start: number, end: number): readonly string[] {
    let found = basesWith(this.stemsBetween(start, end), STEM.nominative | STEM.first);
    for (const [ending, kinds] of GENITIVES) {
      const at = end - ending.length;
      if (at <= start || !this.word.endsWith(ending, end)) continue;
      const bases = basesWith(this.stemsBetween(start, at), kinds);
      if (bases.length > 0) found = [...found, ...bases];
    }
    return found.length > 1 ? [...new Set(found)] : found;
  }

  private reachFrom(start: number): number {
    const known = this.reaches[start];
    if (known !== undefined) return known;
    let reach = 0;
    for (const table of this.tables) reach = Math.max(reach, table.reach(this.word, start));
    this.reaches[start] = reach;
    return reach;
  }

  private endingAt(at: number): number {
    const known = this.endings[at];
    if (known !== undefined) return known;
    const kinds = ENDINGS.get(this.word.slice(at)) ?? 0;
    this.endings[at] = kinds;
    return kinds;
  }

  private stemsBetween(start: number, end: number): readonly KnownStem[] {
    if (end - start > this.reachFrom(start)) return NO_STEMS;
    const place = start * (this.word.length + 1) + end;
    const known = this.stems[place];
    if (known !== undefined) return known;
    const [first, second] = this.tables;
    const text = this.word.slice(start, end);
    const stems = first?.of(text) ?? NO_STEMS;
    const more = second?.of(text) ?? NO_STEMS;
    const all = more.length === 0 ? stems : [...stems, ...more];
    this.stems[place] = all;
    return all;
  }
}

const NO_STEMS: readonly KnownStem[] = [];
const NO_PARTS: readonly (readonly ReadPart[])[] = [];
const NO_BASES: readonly string[] = [];

const GENITIVES: readonly (readonly [ending: string, kinds: number])[] = [
  ['n', STEM.weak],
  ['jen', STEM.plural],
  ['ien', STEM.plural],
  ['iden', STEM.plural],
  ['ten', STEM.consonant],
];

const LONGEST_GENITIVE = 4;

const basesWith = (stems: readonly KnownStem[], kinds: number) =>
  stems.length === 0 ? NO_BASES : stems.filter((stem) => (stem.kinds & kinds) !== 0).map(({ base }) => base);

const costOf = (length: number) => (length < SHORT_PART ? 2.5 : 1);

function cheapest(paths: readonly Path[]): Path[] {
  const least = Math.min(...paths.map(({ cost }) => cost));
  const best = paths.filter(({ cost }) => cost === least);
  return best.filter((path, index) => index === best.findIndex((other) => signOf(other) === signOf(path)));
}

const signOf = ({ parts }: Path) => parts.map(({ base, start }) => `${start}${base}`).join();
