import { readFileSync } from 'node:fs';

/** Two words, and nothing of where they stood. */
export type WordPair = readonly [one: string, other: string];

/** Pairs of one file: how they were chosen, and whether the rules were made with them in sight. */
export interface WordPairs {
  /** The words of a pair are forms of one word. */
  same: boolean;
  /** The rules have not been tuned on them. */
  keptAside: boolean;
  /** The pairs, by where they come from. */
  groups: Readonly<Record<string, readonly WordPair[]>>;
}

/** Every pair of the repository. */
export function wordPairs(): readonly WordPairs[] {
  return [
    { same: true, keptAside: false, groups: read('tuned-same') },
    { same: true, keptAside: true, groups: read('held-out-same') },
    { same: false, keptAside: false, groups: read('tuned-different') },
    { same: false, keptAside: true, groups: read('held-out-different') },
  ];
}

function read(name: string): Record<string, WordPair[]> {
  return JSON.parse(readFileSync(new URL(`../../fixtures/words/${name}.json`, import.meta.url), 'utf8'));
}
