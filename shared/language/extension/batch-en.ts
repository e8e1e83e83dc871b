import { formatNumber } from '../formats.ts';
import type { TranslationOf } from '../translation.ts';
import type { batchFi } from './batch-fi.ts';

/** Words about clipping several open tabs at once, in English. */
export const batchEn: TranslationOf<typeof batchFi> = {
  batch: {
    begin: 'Clip open tabs',
    whyTabs:
      'The browser will now ask to let the open tabs be seen, and may call that reading your browsing history. Hyvän kierre only lists the pages of this window with it, and gives the right up at once.',
    list: 'Show the tabs',
    tabs: 'Pages to clip',
    chooseAll: 'Choose all',
    chooseNone: 'Choose none',
    noTabs: 'No web pages are open in this window. Open the pages in tabs.',
    whySites:
      'The browser will now ask to let the sites of the chosen pages be read. Hyvän kierre gives the right up as soon as the pages have been read.',
    clip: (count) => `Clip the chosen (${formatNumber(count, 'en')})`,
    tabsRefused:
      'The tabs are not listed, because permission was not given. You can try again, or clip the pages one by one.',
    sitesRefused:
      'Nothing was clipped, because permission to read the sites was not given. You can try again, or clip the pages one by one.',
    listFailed: 'The browser gave no list of the tabs. Nothing was clipped.',
    place: (number, total) => `${formatNumber(number, 'en')} / ${formatNumber(total, 'en')}`,
    reading: (place, title) => `Reading page ${place}: ${title}`,
    progress: 'Pages read',
    stop: 'Stop',
    stopping: 'Clipping stops when this page has been read.',
    finished: (place) => `Done: ${place}`,
    stopped: (place) => `Clipping was stopped: ${place}. What has been clipped so far is saved.`,
    outcomes: {
      saved: 'Saved to the library',
      known: 'The page is in the library already. The clip waits for your choice among the unfinished ones.',
      unread: 'The address is kept among the unfinished ones.',
      lost: 'The page was not saved, because the library could not be written to.',
      reading: 'Being read',
      waiting: 'Later',
      skipped: 'Not read',
    },
    undo: 'Undo all',
    undone: (count) => {
      if (count === 0) return 'The clips were undone.';
      const practices = count === 1 ? '1 practice is' : `${formatNumber(count, 'en')} practices are`;
      return `The clips were undone. ${practices} in the trash.`;
    },
    restore: 'Restore the practices',
    close: 'Close',
  },
};
