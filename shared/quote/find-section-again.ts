import { describeSections, sectionAt, type TextSection } from './describe-section.ts';
import type { QuotableText } from './quotable-text.ts';
import type { SectionSelector } from './section-selector-schema.ts';
import { TextWords, wordAlikeness } from './text-words.ts';

/** A section found again. */
export interface FoundSection extends TextSection {
  /** `same` when its heading and its first words are as they were, `changed` when they are not. */
  how: 'same' | 'changed';
  /** How much of what described it was found, from 0 to 1. */
  score: number;
}

/** What each part of a description counts; together 1. */
const WEIGHTS = { heading: 0.4, opening: 0.35, path: 0.13, level: 0.06, position: 0.06 };
/** Less than this of the description is no find. */
const MIN_SCORE = 0.5;
/** The heading or the first words must be as alike as this, else only the place would tell. */
const MIN_OWN_WORDS = 0.6;
/** Sections nearer to each other than this are not told apart. */
const TIE = 0.02;

/**
 * Finds a described section in a text, by its heading, its first words, the headings above it, its level and its place.
 * Undefined when no section is alike enough, or when nothing tells two of them apart.
 */
export function findSectionAgain(section: SectionSelector, text: QuotableText): FoundSection | undefined {
  const compare = comparer(section);
  const ranked = describeSections(text)
    .map((other, number) => ({ other, number, ...compare(other) }))
    .filter(({ score, ownWords }) => score >= MIN_SCORE && ownWords >= MIN_OWN_WORDS)
    .sort((a, b) => b.score - a.score);
  const [best, second] = ranked;
  if (best === undefined || (second !== undefined && best.score - second.score < TIE)) return undefined;
  const found = sectionAt(text, best.number);
  const isSame = best.other.heading === section.heading && best.other.opening === section.opening;
  return found && { ...found, how: isSame ? 'same' : 'changed', score: best.score };
}

/** Compares other sections with one; its own words are taken apart once. */
function comparer(section: SectionSelector): (other: SectionSelector) => { score: number; ownWords: number } {
  const heading = wordsIn(section.heading);
  const opening = wordsIn(section.opening);
  const path = wordsIn(section.path.join(' '));
  return (other) => {
    const ofHeading = alikeness(heading, wordsIn(other.heading));
    const ofOpening = alikeness(opening, wordsIn(other.opening));
    const score =
      WEIGHTS.heading * ofHeading +
      WEIGHTS.opening * ofOpening +
      WEIGHTS.path * alikeness(path, wordsIn(other.path.join(' '))) +
      WEIGHTS.level * (1 - Math.min(1, Math.abs(section.level - other.level) / 3)) +
      WEIGHTS.position * (1 - Math.abs(section.position - other.position));
    return { score, ownWords: Math.max(ofHeading, opening.length > 0 ? ofOpening : 0) };
  };
}

function wordsIn(text: string): readonly string[] {
  return new TextWords(text).words;
}

/** How many of two texts' words pair up, as a share of both: 1 for the same words, also for none in either. */
function alikeness(words: readonly string[], others: readonly string[]): number {
  const total = words.length + others.length;
  if (total === 0) return 1;
  const left = [...others];
  let paired = 0;
  for (const word of words) {
    const best = bestPair(word, left);
    if (best === undefined) continue;
    paired += wordAlikeness(word, best);
    left.splice(left.indexOf(best), 1);
  }
  return (2 * paired) / total;
}

function bestPair(word: string, others: readonly string[]): string | undefined {
  if (others.includes(word)) return word;
  return others.find((other) => wordAlikeness(word, other) > 0);
}
