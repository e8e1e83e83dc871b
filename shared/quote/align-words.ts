import { type TextWords, wordAlikeness } from './text-words.ts';

/** A description's words with what each tells of its place. */
export interface WeightedWords {
  /** The words, in lower case. */
  words: readonly string[];
  /** What each word tells, from 0.1 to 1. */
  weights: readonly number[];
  /** The sum of the weights. */
  total: number;
}

/** Words with their weights in a text. */
export function weightedWords(words: readonly string[], text: TextWords): WeightedWords {
  const weights = words.map((name) => text.weightOf(name));
  return { words, weights, total: weights.reduce((sum, weight) => sum + weight, 0) };
}

/** What a place costs whose words do not pair up: a replaced, a left out or an added word. */
const REPLACED = 0.25;
const SKIPPED = 0.3;

const PAIR = 1;
const LEAVE_OUT = 2;
const PASS_OVER = 3;

/** A description to be laid on a text: the words around the passage and its own. */
export interface Pattern {
  /** The words before, of the passage and after, in one row. */
  all: WeightedWords;
  /** The number of the passage's first word in that row. */
  first: number;
  /** The number of the passage's last word in that row. */
  last: number;
}

/** Where a passage lies in a text. */
export interface AlignedWords {
  /** The number of its first word in the text. */
  first: number;
  /** The number of its last word in the text. */
  last: number;
  /** The weight of its words that were found there. */
  found: number;
}

/**
 * Lays a description on a text near the place where the text's word `offset` would be its first: a global alignment of
 * the passage's own words, local at the outer ends of the words around it, within a band of `slack` words either way.
 * Costs (words of the description) x (2 x slack + 1) steps.
 */
export function alignWords(
  pattern: Pattern,
  text: TextWords,
  offset: number,
  slack: number,
): AlignedWords | undefined {
  const band = new Band(pattern, text, offset, slack);
  for (let row = 0; row < pattern.all.words.length; row++) band.fillRow(row);
  return band.trace();
}

class Band {
  private readonly width: number;
  private readonly moves: Uint8Array;
  private before: Float64Array;
  private scores: Float64Array;
  private best = -Infinity;
  private bestRow = -1;
  private bestSlot = -1;
  private readonly pattern: Pattern;
  private readonly text: TextWords;
  private readonly offset: number;
  private readonly slack: number;

  constructor(pattern: Pattern, text: TextWords, offset: number, slack: number) {
    this.pattern = pattern;
    this.text = text;
    this.offset = offset;
    this.slack = slack;
    this.width = 2 * slack + 1;
    this.moves = new Uint8Array(this.width * pattern.all.words.length);
    // A slot holds the best score when the words so far end right after the text's word of that slot.
    this.before = new Float64Array(this.width + 1);
    this.scores = new Float64Array(this.width + 1);
  }

  /** The text's word that a slot of a row stands for. */
  private wordAt(row: number, slot: number): number {
    return this.offset + row + slot - this.slack;
  }

  fillRow(row: number): void {
    const { first, last, all } = this.pattern;
    const name = all.words[row] ?? '';
    const weight = all.weights[row] ?? 0;
    const mayBegin = row <= first;
    const { before, scores, width } = this;
    let left = -Infinity;
    for (let slot = 0; slot < width; slot++) {
      const other = this.text.words[this.wordAt(row, slot)];
      const fresh = mayBegin ? 0 : -Infinity;
      const above = Math.max(row === 0 ? 0 : (before[slot] ?? 0), fresh);
      const skipped =
        row === 0 ? fresh : slot + 1 < width ? Math.max(before[slot + 1] ?? 0, fresh) : -Infinity;
      const pair = other === undefined ? -Infinity : above + pairScore(name, other, weight);
      let score = pair;
      let move = PAIR;
      if (skipped - SKIPPED * weight > score) {
        score = skipped - SKIPPED * weight;
        move = LEAVE_OUT;
      }
      if (left - SKIPPED > score) {
        score = left - SKIPPED;
        move = PASS_OVER;
      }
      scores[slot] = score;
      left = score;
      this.moves[row * width + slot] = move;
      if (row >= last && score > this.best) {
        this.best = score;
        this.bestRow = row;
        this.bestSlot = slot;
      }
    }
    this.before = scores;
    this.scores = before;
  }

  trace(): AlignedWords | undefined {
    const { first, last, all } = this.pattern;
    let slot = this.bestSlot;
    let begin = -1;
    let end = -1;
    let found = 0;
    for (let row = this.bestRow; row >= first && slot >= 0 && slot < this.width; ) {
      const move = this.moves[row * this.width + slot];
      if (move === PASS_OVER) {
        slot--;
        continue;
      }
      if (move === PAIR && row <= last) {
        begin = this.wordAt(row, slot);
        if (end < 0) end = begin;
        const alike = wordAlikeness(all.words[row] ?? '', this.text.words[begin] ?? '');
        found += alike * (all.weights[row] ?? 0);
      }
      if (move === LEAVE_OUT) slot++;
      row--;
    }
    return begin < 0 ? undefined : { first: begin, last: end, found };
  }
}

function pairScore(name: string, other: string, weight: number): number {
  const alike = wordAlikeness(name, other);
  return alike > 0 ? alike * weight : -REPLACED * weight;
}
