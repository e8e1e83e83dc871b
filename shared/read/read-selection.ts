import { readTables } from '../table/read-tables.ts';
import { blocksOf, textOfBlocks } from './blocks.ts';
import { CarefulReading } from './careful-reading.ts';
import { copyPage } from './copy-page.ts';
import { evidence } from './evidence.ts';
import { quotableMainText } from './main-text.ts';
import { openPage } from './open-page.ts';
import type { PageReading } from './page-reading.ts';
import { firstParagraph } from './page-summary.ts';
import { readFields } from './read-fields.ts';
import type { ReadOptions } from './read-options.ts';
import { readingOf } from './read-page.ts';
import { selectedQuotes } from './selected-quotes.ts';
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
  const careful = new CarefulReading();
  const opened = openPage(document, options.address);
  const selected = copyPage(document, { address: options.address, ranges });
  stripHelperText(selected);
  const blocks = blocksOf(selected);
  const text = textOfBlocks(blocks);
  const fields = readFields(opened, options, careful);
  if (fields.summary?.source !== 'label' && text !== '') {
    fields.summary = evidence(firstParagraph(blocks)?.value ?? text, 'selection', text);
  }
  const mainText = quotableMainText(opened.page.content.blocks);
  const quotes = careful.try('quotes', () => selectedQuotes(document, ranges, mainText, options.address), []);
  const tables = careful.try('tables', () => readTables([selected]), []);
  return readingOf(opened, fields, options, careful, {
    body: { elements: [selected], text, headings: quotableMainText(blocks).headings },
    tables,
    images: [],
    quotes,
  });
}
