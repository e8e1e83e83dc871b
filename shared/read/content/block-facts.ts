import type { Block } from '../blocks.ts';

/** What can be counted in a block alone. */
export interface BlockFacts {
  /** Its characters. */
  chars: number;
  /** Its words. */
  words: number;
  /** The share of its characters within links, 0–1. */
  density: number;
  /** Its words of running text: none for headings, menu words and links. */
  prose: number;
  /** Whether it is a heading. */
  heading: boolean;
}

/** A shorter text is running text only when it ends like a sentence. */
const PROSE_WORDS = 12;

/** Counts what is in a block. */
export function factsOf({ text, linked, kind }: Block): BlockFacts {
  const words = text.split(' ').length;
  const chars = text.length;
  const density = Math.min(1, linked / Math.max(1, chars));
  const heading = kind === 'heading';
  const running = !heading && (words >= PROSE_WORDS || /[.!?:]["”’)]?$/.test(text));
  return { chars, words, density, prose: running ? words * (1 - density) : 0, heading };
}
