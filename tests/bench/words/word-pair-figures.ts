import { stemmer as snowball } from '@orama/stemmers/finnish';
import { PairIndex } from './pair-index.ts';
import { percentage } from './percentage.ts';
import { type WordPair, wordPairs } from './word-pairs.ts';

/** How a set of pairs fares. */
export interface PairFigures {
  /** How many pairs there are. */
  pairs: number;
  /** Forms of one word: pairs that find each other, both ways. Different words: pairs of which one finds the other. */
  met: readonly WordPair[];
  /** The others. */
  unmet: readonly WordPair[];
  /** Pairs whose words have the same Snowball stem. */
  snowball: number;
  /** Searches of which the exact form is the first answer, alone at its score; of two for each pair. */
  exactFirst: number;
}

/** Indexes all words of some pairs and looks each up. */
export function figuresOf(pairs: readonly WordPair[], same: boolean): PairFigures {
  const index = new PairIndex(new Set(pairs.flat()));
  const finds = (one: string, other: string) => index.find(one).some(([word]) => word === other);
  const isMet = ([one, other]: WordPair) =>
    same ? finds(one, other) && finds(other, one) : finds(one, other) || finds(other, one);
  const met = pairs.filter(isMet);
  return {
    pairs: pairs.length,
    met,
    unmet: pairs.filter((pair) => !met.includes(pair)),
    snowball: pairs.filter(([one, other]) => snowball(one) === snowball(other)).length,
    exactFirst: pairs.flat().filter((word) => isFirstAlone(index, word)).length,
  };
}

function isFirstAlone(index: PairIndex, word: string): boolean {
  const [first, second] = index.find(word);
  return first?.[0] === word && first[1] > (second?.[1] ?? 0);
}

/** The figures of every set, as a Markdown table. */
export function wordPairFigures(): string {
  const rows = wordPairs().flatMap(({ same, keptAside, groups }) => {
    const sets = [...Object.entries(groups), ...wholeOf(groups)];
    return sets.map(([name, pairs]) => rowOf(`${keptAside ? 'kept aside' : 'tuned'}, ${name}`, pairs, same));
  });
  return ['| pairs | set | met | Snowball | exact form first |', '|---|---|---:|---:|---:|', ...rows].join(
    '\n',
  );
}

function wholeOf(groups: Readonly<Record<string, readonly WordPair[]>>): [string, readonly WordPair[]][] {
  return Object.keys(groups).length > 1 ? [['all', Object.values(groups).flat()]] : [];
}

function rowOf(name: string, pairs: readonly WordPair[], same: boolean): string {
  const figures = figuresOf(pairs, same);
  const cells = [
    same ? 'one word' : 'different words',
    name,
    percentage(figures.met.length, figures.pairs),
    percentage(figures.snowball, figures.pairs),
    percentage(figures.exactFirst, figures.pairs * 2),
  ];
  return `| ${cells.join(' | ')} |`;
}
