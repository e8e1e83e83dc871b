import { STEM_KINDS } from './stem-kinds.ts';

/** A stem as the lexicon has it: what it may take, and the base form of the word it is of. */
export interface KnownStem {
  /** The base form of its word. */
  base: string;
  /** What it takes, as bits of `STEM`. */
  kinds: number;
}

const KINDS = STEM_KINDS;
/** Lengths of beginnings that are looked up before whole stems. */
const HEADS = [3, 6, 9] as const;
const NONE: readonly KnownStem[] = [];

/**
 * Stems by their text; one text may be the stem of several words (kuusi: kuusen, kuuden). Numbers instead of objects
 * keep it small and quick to build: a stem is the number of its base form and its kinds in one.
 */
export class StemTable {
  private readonly byText = new Map<string, number | number[]>();
  private readonly bases: string[] = [];
  /** The first letters of all stems, so many at a time as `HEADS` says. */
  private readonly heads = new Set<string>();

  /** How many texts are stems. */
  get size(): number {
    return this.byText.size;
  }

  /** Takes a word in and gives its number. */
  addBase(base: string): number {
    return this.bases.push(base) - 1;
  }

  /** Adds a stem of the word with this number. */
  add(text: string, base: number, kinds: number): void {
    const packed = base * KINDS + kinds;
    const there = this.byText.get(text);
    if (there === undefined) this.addText(text, packed);
    else if (typeof there === 'number') this.byText.set(text, merged([there], packed));
    else merged(there, packed);
  }

  private addText(text: string, packed: number): void {
    this.byText.set(text, packed);
    for (const length of HEADS) if (text.length >= length) this.heads.add(text.slice(0, length));
  }

  /** How long a stem that begins at a place of a word may be at most: a quick answer that spares most look-ups. */
  reach(word: string, start: number): number {
    for (const length of HEADS) {
      if (start + length <= word.length && !this.heads.has(word.slice(start, start + length)))
        return length - 1;
    }
    return word.length - start;
  }

  /** The words a text is a stem of. */
  of(text: string): readonly KnownStem[] {
    const there = this.byText.get(text);
    if (there === undefined) return NONE;
    return typeof there === 'number' ? [this.open(there)] : there.map((packed) => this.open(packed));
  }

  /** The same table by other texts: those that `rename` changes. */
  renamed(rename: (text: string) => string): StemTable {
    const table = new StemTable();
    table.bases.push(...this.bases);
    for (const [text, there] of this.byText) {
      const other = rename(text);
      if (other === text) continue;
      for (const packed of typeof there === 'number' ? [there] : there) {
        table.add(other, Math.floor(packed / KINDS), packed % KINDS);
      }
    }
    return table;
  }

  private open(packed: number): KnownStem {
    return { base: this.bases[Math.floor(packed / KINDS)] ?? '', kinds: packed % KINDS };
  }
}

/** Puts a stem among others of its text, with those of its own word. */
function merged(packed: number[], added: number): number[] {
  const base = Math.floor(added / KINDS);
  const at = packed.findIndex((other) => Math.floor(other / KINDS) === base);
  if (at < 0) packed.push(added);
  else packed[at] = base * KINDS + (((packed[at] ?? 0) % KINDS) | (added % KINDS));
  return packed;
}
