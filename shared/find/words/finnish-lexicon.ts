import { withoutMarks } from './fold.ts';
import { FIRST_PARTS } from './lexicon/first-parts.ts';
import { NOUNS, type NounKind } from './lexicon/nouns.ts';
import { VERBS, type VerbKind } from './lexicon/verbs.ts';
import { nounStems } from './noun-stems.ts';
import { STEM, type Stem } from './stem-kinds.ts';
import { verbStems } from './verb-stems.ts';

/** A stem as the lexicon has it: what it may take, and the base forms of the words it is of. */
export interface KnownStem {
  /** The base form of its word. */
  base: string;
  /** What it takes, as bits of `STEM`. */
  kinds: number;
}

/** Stems by their text. One text may be the stem of several words (kuusi: kuusen, kuuden). */
export type StemTable = ReadonlyMap<string, readonly KnownStem[]>;

let stems: Map<string, KnownStem[]> | undefined;
let plainStems: Map<string, KnownStem[]> | undefined;

/** Every stem of every word of the lexicon. Built when first asked for. */
export function knownStems(): StemTable {
  stems ??= buildStems();
  return stems;
}

/** The same stems as one types them without marks: those that differ only. */
export function knownPlainStems(): StemTable {
  plainStems ??= buildPlainStems(knownStems());
  return plainStems;
}

const wordsIn = (list: string) => list.trim().split(/\s+/);

function buildStems(): Map<string, KnownStem[]> {
  const table = new Map<string, KnownStem[]>();
  for (const [kind, list] of Object.entries(NOUNS)) {
    for (const written of wordsIn(list)) addNoun(table, kind as NounKind, written);
  }
  for (const [kind, list] of Object.entries(VERBS)) {
    for (const written of wordsIn(list)) addVerb(table, kind as VerbKind, written);
  }
  for (const part of wordsIn(FIRST_PARTS)) addStems(table, part, [[part, STEM.first]]);
  return table;
}

function addNoun(table: Map<string, KnownStem[]>, kind: NounKind, written: string): void {
  const [marked = '', strongStem, weakStem] = written.split(':');
  const word = marked.replace('!', '');
  addStems(table, word, nounStems(kind, { word, strongStem, weakStem, fixed: marked.endsWith('!') }));
}

function addVerb(table: Map<string, KnownStem[]>, kind: VerbKind, written: string): void {
  const [verb = '', given] = written.split(':');
  addStems(table, verb, verbStems(kind, verb, given));
}

function addStems(table: Map<string, KnownStem[]>, base: string, added: readonly Stem[]): void {
  for (const [text, kinds] of added) {
    const there = table.get(text);
    const same = there?.find((stem) => stem.base === base);
    if (same) same.kinds |= kinds;
    else if (there) there.push({ base, kinds });
    else table.set(text, [{ base, kinds }]);
  }
}

function buildPlainStems(table: StemTable): Map<string, KnownStem[]> {
  const plain = new Map<string, KnownStem[]>();
  for (const [text, known] of table) {
    const unmarked = withoutMarks(text);
    if (unmarked === text) continue;
    plain.set(unmarked, [...(plain.get(unmarked) ?? []), ...known]);
  }
  return plain;
}
