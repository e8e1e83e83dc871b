import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { nativeDom } from '#shared/read/native-dom.ts';
import { PartNotFound, readPart } from '#shared/read/read-part.ts';
import { partTargetSchema } from '../../browser/part-target.ts';
import { NothingSelected, reportOn } from '../../messaging/reader-report.ts';
import { withImages } from '../reader/with-images.ts';
import { findPart } from './find-part.ts';

/**
 * Runs in the page of which a person clips one thing; what it answers is the result of `scripting.executeScript`. What
 * is meant was put into this script's own world just before.
 */
export default defineUnlistedScript(() =>
  reportOn(document, async () => {
    const target = partTargetSchema.parse((globalThis as { kierreTarget?: unknown }).kierreTarget);
    const part = findPart(document, target);
    if (part === undefined) throw new NothingSelected(`No ${target.scope} was found`);
    try {
      const reading = readPart(document, part, {
        address: location.href,
        tabTitle: nativeDom().title(document),
      });
      return { ...reading, images: await withImages(reading.images, location.href) };
    } catch (error) {
      throw error instanceof PartNotFound ? new NothingSelected(error.message) : error;
    }
  }),
);
