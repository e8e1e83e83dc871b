import { languageBit } from './analyser.ts';
import { type CatalogueColumns, emptyColumns } from './catalogue-columns.ts';
import { DeltaWords } from './delta-words.ts';
import {
  type Dictionary,
  eachListOf,
  listOf,
  type MetForms,
  meetForms,
  type PostingPlace,
} from './dictionary.ts';
import type { IndexEntry, Terms } from './index-entry.ts';
import { LiveCatalogue } from './live-catalogue.ts';
import { type Weighing, weighPostings } from './postings.ts';
import { CARD_BITS, CODE_WEIGHTS, PAGE_BITS } from './term-code.ts';
import { wordAt, wordColumn } from './word-column.ts';
import { STRENGTHS, type WantedWord } from './word-match.ts';

/** The immutable part of the index: everything but the chunks of postings, which are read when a search needs them. */
export type Base = {
  /** What is known of its practices beside their words. */
  catalogue: CatalogueColumns;
  /** Its words. */
  dictionary: Dictionary;
};

/** Gives chunks of a base's postings by their place. */
export type ChunkReader = (chunks: readonly number[]) => Promise<ReadonlyMap<number, Uint8Array>>;

/** A base without practices. */
export function emptyBase(): Base {
  const none = () => new Uint32Array(0);
  return {
    catalogue: emptyColumns(),
    dictionary: {
      ...{ forms: wordColumn([]), listEnds: none(), chunkForms: none() },
      ...{ keys: wordColumn([]), keyEndings: none(), keyEnds: none() },
      ...{ keyForms: none(), keyWeights: new Uint8Array(0) },
    },
  };
}

/** Beginnings shorter than this are looked for on the cards alone: on the pages they would meet nearly every practice. */
export const SHORTEST_BEGINNING = 3;

/** How well practices meet a wanted word. */
export type WordWeights = {
  /** The weight by number; 0 for a practice that lacks the word. */
  weights: Float32Array;
  /** Whether the word was met only by allowing a typing error. */
  isNearOnly: boolean;
  /** The word that was met then; empty otherwise. */
  nearest: string;
};

/**
 * The index in use: an immutable base and, over it, the practices that came or changed since. A practice of the base keeps
 * its number when it changes; which of its base's postings still hold is a mask over their codes, so that a change of
 * the card leaves the words of the pages where they are.
 */
export class LiveIndex {
  readonly base: Base;
  readonly catalogue: LiveCatalogue;
  readonly delta = new DeltaWords();
  readonly #readChunks: ChunkReader;
  #valid: Uint8Array;
  #entryPractices: number[] = [];
  #entryValid: number[] = [];
  #entriesOf = new Map<number, number[]>();

  constructor(base: Base, readChunks: ChunkReader) {
    this.base = base;
    this.catalogue = new LiveCatalogue(base.catalogue);
    this.#readChunks = readChunks;
    this.#valid = new Uint8Array(base.catalogue.created.length).fill(CARD_BITS | PAGE_BITS);
  }

  /** Which bits of the base's codes still hold, by number. */
  get valid(): Uint8Array {
    return this.#valid;
  }

  /** How many changes have been taken in since the base. */
  get deltaSize(): number {
    return this.#entryPractices.length;
  }

  /** The practice of each change, and which bits of its codes still hold. */
  get entries(): { practices: readonly number[]; valid: readonly number[] } {
    return { practices: this.#entryPractices, valid: this.#entryValid };
  }

  /** Takes in what a practice is now. */
  apply(entry: IndexEntry): void {
    const practice = this.catalogue.change(entry, entry.isLiving);
    const remains = entry.pages === undefined ? PAGE_BITS : 0;
    if (practice < this.#valid.length) this.#valid[practice] = (this.#valid[practice] ?? 0) & remains;
    const earlier = this.#entriesOf.get(practice) ?? [];
    for (const one of earlier) this.#entryValid[one] = (this.#entryValid[one] ?? 0) & remains;
    const place = this.#entryPractices.push(practice) - 1;
    this.#entryValid.push(CARD_BITS | PAGE_BITS);
    this.#entriesOf.set(practice, [...earlier, place]);
    for (const [word, code] of joinedTerms(entry.card, entry.pages))
      this.delta.add(word, place, code, languageBit(entry.language));
  }

  /** How well every practice meets each of the wanted words. Reads all the postings it needs at once. */
  async weigh(wanted: readonly WantedWord[]): Promise<WordWeights[]> {
    const met = wanted.map((word) => meetForms(this.base.dictionary, word));
    const chunks = await this.#readChunks([...this.#chunksOf(met)]);
    return wanted.map((word, index) => this.#weighOne(word, met[index] as MetForms, chunks));
  }

  /** How strongly a word of a text is meant by any of the wanted words; for marking what was met. */
  meaning(wanted: readonly WantedWord[]): (word: string) => number {
    const strengths = new Map<string, number>();
    const raise = (word: string, strength: number) => {
      if (strength > (strengths.get(word) ?? 0)) strengths.set(word, strength);
    };
    for (const word of wanted) {
      for (const [form, strength] of meetForms(this.base.dictionary, word).strengths)
        raise(wordAt(this.base.dictionary.forms, form), strength);
      this.delta.eachMet(word, raise);
    }
    const beginnings = wanted.filter(({ isBeginning }) => isBeginning).map(({ form }) => form);
    return (word) =>
      strengths.get(word) ??
      (beginnings.some((beginning) => word.startsWith(beginning)) ? STRENGTHS.beginning : 0);
  }

  #chunksOf(met: readonly MetForms[]): Set<number> {
    const chunks = new Set<number>();
    const { dictionary } = this.base;
    for (const { strengths, beginning } of met) {
      for (const form of strengths.keys()) chunks.add(listOf(dictionary, form)[0]);
      const [from, to] = beginning;
      if (from === to) continue;
      const last = listOf(dictionary, to - 1)[0];
      for (let chunk = listOf(dictionary, from)[0]; chunk <= last; chunk += 1) chunks.add(chunk);
    }
    return chunks;
  }

  #weighOne(word: WantedWord, met: MetForms, chunks: ReadonlyMap<number, Uint8Array>): WordWeights {
    const best = new Float32Array(this.catalogue.size);
    const weighing: Weighing = { best, valid: this.#valid, weights: CODE_WEIGHTS };
    let strongest = 0;
    const weighList = ([chunk, from, to]: PostingPlace, strength: number, how: Weighing) => {
      const bytes = chunks.get(chunk);
      if (bytes === undefined) throw new Error(`Chunk ${chunk} of the postings was not read`);
      strongest = Math.max(strongest, strength);
      weighPostings(bytes, from, to, strength, how);
    };
    for (const [form, strength] of met.strengths)
      weighList(listOf(this.base.dictionary, form), strength, weighing);
    const isShort = word.form.length < SHORTEST_BEGINNING;
    const valid = isShort ? this.#valid.map((bits) => bits & CARD_BITS) : this.#valid;
    const weighingBeginnings = { ...weighing, valid };
    eachListOf(this.base.dictionary, met.beginning, (list) =>
      weighList(list, STRENGTHS.beginning, weighingBeginnings),
    );
    this.delta.each(word, (entry, code, strength) => {
      const held = isShort && strength === STRENGTHS.beginning ? CARD_BITS : CARD_BITS | PAGE_BITS;
      const weight = (CODE_WEIGHTS[code & (this.#entryValid[entry] ?? 0) & held] ?? 0) * strength;
      const practice = this.#entryPractices[entry] ?? 0;
      if (weight > 0) strongest = Math.max(strongest, strength);
      if (weight > (best[practice] ?? 0)) best[practice] = weight;
    });
    const isNearOnly = strongest > 0 && strongest <= STRENGTHS.near;
    return { weights: best, isNearOnly, nearest: isNearOnly ? this.#nearest(met, word) : '' };
  }

  /** A word that was met by allowing a typing error. */
  #nearest({ strengths }: MetForms, word: WantedWord): string {
    const [form] = strengths.keys();
    return form === undefined ? this.delta.nearest(word) : wordAt(this.base.dictionary.forms, form);
  }
}

/** The words of a card and its pages together, with the code of each. */
export function joinedTerms(card: Terms, pages: Terms | undefined): Map<string, number> {
  const joined = new Map<string, number>();
  for (const { words, codes } of pages === undefined ? [card] : [card, pages]) {
    if (words === '') continue;
    for (const [index, word] of words.split(' ').entries())
      joined.set(word, (joined.get(word) ?? 0) | (codes[index] ?? 0));
  }
  return joined;
}
