import type { Source } from '../../practice/provenance.ts';
import type { Page } from '../page.ts';
import { titleParts } from '../title-parts.ts';

/** A name of a page with where it stands. */
export interface PageName {
  /** The words. */
  words: string;
  /** Where they stand. */
  source: Extract<Source, 'heading' | 'title'>;
}

/** Longer names go on to something else. */
const MAX_NAME = 300;

/** The names a page has: the first of its highest headings, then its own part of the document's title. */
export function pageNames({ blocks, head }: Page): PageName[] {
  const headings = blocks.filter((block) => block.kind === 'heading');
  const top = headings.reduce((least, { level }) => Math.min(least, level), 6);
  const heading = headings.find(({ level }) => level === top)?.text ?? '';
  const names: PageName[] = [
    { words: heading, source: 'heading' },
    { words: titleParts(head.title, heading).page, source: 'title' },
  ];
  return names.flatMap(({ words, source }) =>
    words === '' ? [] : [{ words: words.slice(0, MAX_NAME), source }],
  );
}
