import { collapsed, type QuotableText, type TextHeading } from '../quote/quotable-text.ts';
import type { Block } from './blocks.ts';

/**
 * The main text as passages are quoted from it, with its headings in their places. The text is that of `textOfBlocks` with
 * each run of white space as one space.
 */
export function quotableMainText(blocks: readonly Block[]): QuotableText {
  const headings: TextHeading[] = [];
  let text = '';
  for (const block of blocks) {
    const words = collapsed(`${block.marker}${block.text}`).trim();
    if (words === '') continue;
    const start = text === '' ? 0 : text.length + 1;
    text = text === '' ? words : `${text} ${words}`;
    if (block.kind === 'heading') {
      headings.push({ text: words, level: block.level, start, end: text.length });
    }
  }
  return { text, headings };
}
