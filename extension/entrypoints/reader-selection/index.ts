import { readSelection } from '#shared/read/read-selection.ts';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { NothingSelected, reportOn } from '../../messaging/reader-report.ts';

/** Runs in the page whose selected part a person clips; what it answers is the result of `scripting.executeScript`. */
export default defineUnlistedScript(() =>
  reportOn(document, async () => {
    const selection = getSelection();
    if (selection === null || selection.isCollapsed) throw new NothingSelected('Nothing is selected');
    return readSelection(document, selection, { address: location.href, tabTitle: document.title });
  }),
);
