import type { Block } from './blocks.ts';
import type { PageHead } from './page-head.ts';

/** A page laid open for reading: a copy of it that is ours, and what it tells machines. */
export interface Page {
  /** What it tells machines. */
  head: PageHead;
  /** The copy of the body, without what is not content and without hidden helper words. */
  body: HTMLElement;
  /** The elements of the copy that hold the main content. */
  main: readonly Element[];
  /** The blocks of the main content. */
  blocks: readonly Block[];
  /**
   * The lines of the main content with hidden helper words ("Julkaistu" before a date), then the short inline parts
   * of lines: there labelled facts are looked for.
   */
  spokenLines: readonly string[];
}
