import { wordPairFigures } from '../bench/words/word-pair-figures.ts';

/*
 * `npm run words`: how many forms of one word meet, and how many words that only look alike, on the repository's own pairs,
 * beside the Finnish Snowball stemmer. The pairs kept aside were chosen before the rules and are never tuned on: at their
 * first run 851 of 916 pairs of one word met (92.9 %) and 2 of 133 of different words. One pair listed as different words,
 * tuvat and tuvalla, is of one word, and is counted as listed.
 */
console.log(wordPairFigures());
