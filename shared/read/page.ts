import type { Block } from './blocks.ts';
import type { PageHead } from './page-head.ts';

/** A page laid open for reading: a copy of it that is ours, and what it tells machines. */
export interface Page {
  /** What it tells machines. */
  head: PageHead;
  /** The words of the path to the page above its content ("Kunnanhallitus > Kokous 12.2.2024"); empty without one. */
  path: string;
  /** How many labelled fields its largest form has, counted before small forms are left out. */
  fields: number;
  /** The copy of the body, without what is not content and without hidden helper words. */
  body: HTMLElement;
  /** The elements of the copy that hold the main content, with what stands among it: dates, bylines, contacts. */
  main: readonly Element[];
  /** Boxes beside the main content, within it in the page, that are not read as text: a contact may stand there. */
  sideBoxes: readonly Element[];
  /** The blocks of the main content. */
  blocks: readonly Block[];
  /**
   * The lines of the main content with hidden helper words ("Julkaistu" before a date), then the short inline parts
   * of lines: there labelled facts are looked for.
   */
  spokenLines: readonly string[];
  /** What is kept of the page as its text. */
  content: PageContent;
}

/** The content of a page without what stands among it. */
export interface PageContent {
  /** Copies of the elements that hold it, with nothing else in them. */
  elements: readonly Element[];
  /** Its blocks. */
  blocks: readonly Block[];
}
