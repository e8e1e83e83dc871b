import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { reportOn } from '../../messaging/reader-report.ts';
import { readWholePage } from './read-whole-page.ts';

/** Runs in the page a person clips; what it answers is the result of `scripting.executeScript`. */
export default defineUnlistedScript(() => reportOn(document, () => readWholePage(document)));
