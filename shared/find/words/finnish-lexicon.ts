import { withoutMarks } from './fold.ts';
import { FIRST_PARTS } from './lexicon/first-parts.ts';
import { NOUNS, type NounKind } from './lexicon/nouns.ts';
import { VERBS, type VerbKind } from './lexicon/verbs.ts';
import { nounStems } from './noun-stems.ts';
import { STEM, type Stem } from './stem-kinds.ts';
import { StemTable } from './stem-table.ts';
import { verbStems } from './verb-stems.ts';

let stems: StemTable | undefined;
let plainStems: StemTable | undefined;

/** Every stem of every word of the lexicon. Built when first asked for. */
export function knownStems(): StemTable {
  stems ??= buildStems();
  return stems;
}

/** The same stems as one types them without marks: those that differ only. */
export function knownPlainStems(): StemTable {
  plainStems ??= knownStems().renamed(withoutMarks);
  return plainStems;
}

const wordsIn = (list: string) => list.trim().split(/\s+/);

function buildStems(): StemTable {
  const table = new StemTable();
  for (const [kind, list] of Object.entries(NOUNS)) {
    for (const written of wordsIn(list)) addNoun(table, kind as NounKind, written);
  }
  for (const [kind, list] of Object.entries(VERBS)) {
    for (const written of wordsIn(list)) addVerb(table, kind as VerbKind, written);
  }
  for (const part of wordsIn(FIRST_PARTS)) addStems(table, part, [[part, STEM.first]]);
  return table;
}

function addNoun(table: StemTable, kind: NounKind, written: string): void {
  const [bent = '', base] = written.split('>');
  const [marked = '', strongStem, weakStem] = bent.split(':');
  const fixed = marked.endsWith('!');
  const word = fixed ? marked.slice(0, -1) : marked;
  addStems(table, base ?? word, nounStems(kind, { word, strongStem, weakStem, fixed }));
}

function addVerb(table: StemTable, kind: VerbKind, written: string): void {
  const [verb = '', given] = written.split(':');
  addStems(table, verb, verbStems(kind, verb, given));
}

function addStems(table: StemTable, base: string, added: readonly Stem[]): void {
  const number = table.addBase(base);
  for (const [text, kinds] of added) table.add(text, number, kinds);
}
