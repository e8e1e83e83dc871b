import { indexKeys } from '#shared/find/words/index-keys.ts';
import { queryKeys } from '#shared/find/words/query-keys.ts';

/** A small index of single words, as the library's is of texts: from a key to the words that have it, and how much it counts. */
export class PairIndex {
  private readonly postings = new Map<string, Map<string, number>>();

  /** Indexes Finnish words. */
  constructor(words: Iterable<string>) {
    for (const word of words) {
      for (const { key, weight } of indexKeys(word, 'fi')) {
        const posting = this.postings.get(key) ?? new Map<string, number>();
        posting.set(word, Math.max(weight, posting.get(word) ?? 0));
        this.postings.set(key, posting);
      }
    }
  }

  /** What a searched word finds: words with what their best meeting counts, the best first. */
  find(searched: string): readonly (readonly [word: string, score: number])[] {
    const scores = new Map<string, number>();
    for (const { key, weight } of queryKeys(searched)) {
      for (const [word, counted] of this.postings.get(key) ?? []) {
        scores.set(word, Math.max(weight * counted, scores.get(word) ?? 0));
      }
    }
    return [...scores].sort(([, one], [, other]) => other - one);
  }
}
