import { blocksOf, textOfBlocks } from './blocks.ts';
import { copyPage } from './copy-page.ts';
import { evidence } from './evidence.ts';
import { openPage } from './open-page.ts';
import type { PageReading } from './page-reading.ts';
import { firstParagraph } from './page-summary.ts';
import { type ReadOptions, readFields, readingOf } from './read-page.ts';
import { stripHelperText } from './strip-boilerplate.ts';

/**
 * Reads the part of a page that a person has selected: the clipped content is the selection, the card is the
 * page's, and its summary comes from the selection unless a label gives it.
 */
export function readSelection(
  document: Document,
  ranges: readonly Range[],
  options: ReadOptions,
): PageReading {
  const opened = openPage(document, options.address);
  const selected = copyPage(document, { address: options.address, ranges });
  stripHelperText(selected);
  const blocks = blocksOf(selected);
  const text = textOfBlocks(blocks);
  const fields = readFields(opened, options);
  if (fields.summary?.source !== 'label' && text !== '') {
    fields.summary = firstParagraph(blocks) ?? evidence(text, 'text', text);
  }
  return readingOf(opened, fields, options, { elements: [selected], text });
}
