/** A stretch of words that two texts share, or that only one of them has. */
export type WordDifference = {
  /** The words, with single spaces between. */
  text: string;
  /** Whether both have it, only the first (removed) or only the second (added). */
  in: 'both' | 'first' | 'second';
};

/** Longer texts are not laid side by side, in words: the work grows with the product of their lengths. */
const MAX_WORDS = 400;

/** Less in common than this share of the longer text, and the two are better read as they stand. */
const ENOUGH_IN_COMMON = 0.4;

/**
 * What is different between two lines of text, word by word: the longest row of words they share stays, the rest is in
 * one of them. Undefined when they have too little in common for that to help, or are too long.
 */
export function wordDifferences(first: string, second: string): WordDifference[] | undefined {
  const [old, now] = [wordsOf(first), wordsOf(second)];
  const longer = Math.max(old.length, now.length);
  if (longer > MAX_WORDS) return undefined;
  const steps = stepsBetween(old, now);
  const common = steps.filter((step) => step.in === 'both').length;
  return common < longer * ENOUGH_IN_COMMON ? undefined : joined(steps);
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}

/** One step for each word, found by walking the table of longest common rows from its beginning. */
function stepsBetween(old: readonly string[], now: readonly string[]): WordDifference[] {
  const common = commonLengths(old, now);
  const lengthAt = (i: number, j: number) => common[i]?.[j] ?? 0;
  const steps: WordDifference[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    const [was, is] = [old[i], now[j]];
    if (was !== undefined && was === is) {
      steps.push({ text: was, in: 'both' });
      i += 1;
      j += 1;
    } else if (was !== undefined && (is === undefined || lengthAt(i + 1, j) >= lengthAt(i, j + 1))) {
      steps.push({ text: was, in: 'first' });
      i += 1;
    } else if (is !== undefined) {
      steps.push({ text: is, in: 'second' });
      j += 1;
    }
  }
  return steps;
}

/** For each pair of places the length of the longest row of words that the rests of the two texts share. */
function commonLengths(old: readonly string[], now: readonly string[]): number[][] {
  const lengths = Array.from({ length: old.length + 1 }, () => new Array<number>(now.length + 1).fill(0));
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0;
  for (let i = old.length - 1; i >= 0; i--) {
    const row = lengths[i];
    if (row === undefined) continue;
    for (let j = now.length - 1; j >= 0; j--) {
      row[j] = old[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  return lengths;
}

/** Neighbouring steps of one kind as one stretch. */
function joined(steps: readonly WordDifference[]): WordDifference[] {
  const stretches: WordDifference[] = [];
  for (const step of steps) {
    const last = stretches.at(-1);
    if (last?.in === step.in)
      stretches[stretches.length - 1] = { ...last, text: `${last.text} ${step.text}` };
    else stretches.push(step);
  }
  return stretches;
}
