import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { nativeDom } from '#shared/html/native-dom.ts';
import type { PageReading } from '#shared/read/page-reading.ts';
import { PartNotFound, readPart } from '#shared/read/read-part.ts';
import { readSelection } from '#shared/read/read-selection.ts';
import { type ReadTarget, readTargetSchema } from '../../browser/read-target.ts';
import { NothingSelected, reportOn } from '../../messaging/reader-report.ts';
import { findPart } from './find-part.ts';
import { readWholePage } from './read-whole-page.ts';
import { withImages } from './with-images.ts';

/**
 * Runs in the page of which a person clips something; what it answers is the result of `scripting.executeScript`. What
 * is meant was put into this script's own world just before.
 */
export default defineUnlistedScript(() =>
  reportOn(document, async () => {
    const target = readTargetSchema.parse((globalThis as { kierreTarget?: unknown }).kierreTarget);
    if (target.scope === 'page') return readWholePage(document);
    return target.scope === 'selection' ? readSelected() : readPointed(target);
  }),
);

const options = () => ({ address: location.href, tabTitle: nativeDom().title(document) });

function readSelected(): PageReading {
  const ranges = selectedRanges(getSelection());
  if (ranges.length === 0) throw new NothingSelected('Nothing is selected');
  return readSelection(document, ranges, options());
}

/** What is selected; Firefox lets a person select several parts at once. */
function selectedRanges(selection: Selection | null): Range[] {
  const ranges = Array.from({ length: selection?.rangeCount ?? 0 }, (_, index) =>
    selection?.getRangeAt(index),
  );
  return ranges.filter((range) => range !== undefined && !range.collapsed) as Range[];
}

async function readPointed(target: ReadTarget): Promise<PageReading> {
  const part = findPart(document, target);
  if (part === undefined) throw new NothingSelected(`No ${target.scope} was found`);
  try {
    const reading = readPart(document, part, options());
    return { ...reading, images: await withImages(reading.images, location.href) };
  } catch (error) {
    throw error instanceof PartNotFound ? new NothingSelected(error.message) : error;
  }
}
