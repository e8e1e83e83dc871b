import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { nativeDom } from '#shared/read/native-dom.ts';
import { readSelection } from '#shared/read/read-selection.ts';
import { NothingSelected, reportOn } from '../../messaging/reader-report.ts';

/** Runs in the page whose selected part a person clips; what it answers is the result of `scripting.executeScript`. */
export default defineUnlistedScript(() =>
  reportOn(document, async () => {
    const ranges = selectedRanges(getSelection());
    if (ranges.length === 0) throw new NothingSelected('Nothing is selected');
    return readSelection(document, ranges, { address: location.href, tabTitle: nativeDom().title(document) });
  }),
);

/** What is selected; Firefox lets a person select several parts at once. */
function selectedRanges(selection: Selection | null): Range[] {
  const ranges = Array.from({ length: selection?.rangeCount ?? 0 }, (_, index) =>
    selection?.getRangeAt(index),
  );
  return ranges.filter((range) => range !== undefined && !range.collapsed) as Range[];
}
