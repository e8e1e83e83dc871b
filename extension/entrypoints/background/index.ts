import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { PLAIN_QUERY } from '#shared/find/find-query.ts';
import { omniboxWords } from '#shared/language/extension/omnibox-words.ts';
import { readChosenLanguage } from '../../browser/chosen-language.ts';
import { createContextMenus, listenForMenuChoices } from '../../browser/context-menus.ts';
import { injectReader } from '../../browser/inject-reader.ts';
import { keptLibraryCheck } from '../../browser/kept-library-check.ts';
import { librarySentinel } from '../../browser/library-sentinel.ts';
import { listenForOmnibox } from '../../browser/omnibox.ts';
import { openLibraryAt, openLibraryPage } from '../../browser/open-library-page.ts';
import { openSidePanel } from '../../browser/open-side-panel.ts';
import { showClipInPanel } from '../../browser/panel-clip.ts';
import { giveUpLeftovers } from '../../browser/site-access.ts';
import { knownTabsIn } from '../../browser/tabs-in-window.ts';
import { openLibrary } from '../../database/open-library.ts';
import type { ClipPowers } from '../../messaging/clip-powers.ts';
import { clipTab } from '../../messaging/clip-tab.ts';
import { createHandlers } from '../../messaging/create-handlers.ts';
import { listenForMessages } from '../../messaging/listen-for-messages.ts';
import { municipalityName } from '../../models/field-draft.ts';
import { KnownLibrary } from '../../models/known-library.ts';
import { formatLibraryAddress, PLAIN_LIST } from '../../models/library-address.ts';
import { checkIfDue } from '../../models/library-check.ts';

/** How many practices are suggested in the address bar: browsers show about six lines, one of which is the search. */
const SUGGESTED = 5;

/** How long after its start the background looks whether the library is to be checked, in milliseconds: what woke it comes first. */
const CHECK_AFTER_MS = 15_000;

/** Starts whenever something is to be done, and may be stopped by the browser at any moment: it keeps nothing itself. */
export default defineBackground(() => {
  const startedAt = new Date();
  const library = openLibrary();
  const known = new KnownLibrary(library, librarySentinel());
  const powers: ClipPowers = {
    openPanel: openSidePanel,
    read: injectReader,
    show: showClipInPanel,
    knownTabs: knownTabsIn,
  };

  browser.action.onClicked.addListener((tab) => {
    void clipTab(library, powers, tab, { scope: 'page', frameId: 0 });
  });
  listenForMenuChoices((choice, tab) => {
    if (tab !== undefined) void clipTab(library, powers, tab, choice);
  });
  browser.commands.onCommand.addListener((name) => {
    if (name === 'open-library') void openLibraryPage();
  });
  browser.runtime.onInstalled.addListener(() => void createContextMenus());
  browser.runtime.onStartup.addListener(() => void createContextMenus());
  // A browser that ended in the middle of reading several pages may have left rights behind.
  browser.runtime.onStartup.addListener(() => void giveUpLeftovers());
  listenForMessages(createHandlers(library, powers, openLibraryPage));
  listenForOmnibox({
    async suggest(typed, signal) {
      const [rows, language] = await Promise.all([
        library.practicesByTitle(typed, SUGGESTED, signal),
        readChosenLanguage(),
      ]);
      return rows.map(({ id, title, site, municipalityCode }) => {
        const remark = municipalityName(municipalityCode, language) ?? site ?? '';
        return { practiceId: id, title, remark };
      });
    },
    async tell(typed) {
      const omnibox = omniboxWords[await readChosenLanguage()];
      return typed === '' ? omnibox.how : omnibox.searchFor(typed);
    },
    openPractice: (practiceId) => void openLibraryPage(practiceId),
    search: (words) =>
      void openLibraryAt(formatLibraryAddress({ ...PLAIN_LIST, query: { ...PLAIN_QUERY, words } })),
  });

  // What is remembered of the library follows it also while no page of ours is open.
  library.watch(
    () => known.judge(),
    () => undefined,
    () => undefined,
    new AbortController().signal,
  );
  // Clips that a former run of the background left unfinished become drafts.
  library.interruptClipsBegunBefore(startedAt).catch(() => undefined);
  // What a large file has left behind that was being taken in when the browser went down is removed.
  library.tidyTakingIn().catch(() => undefined);
  // One that is stopped in the middle has changed nothing, and is done at a later start.
  setTimeout(() => {
    checkIfDue(library, known, keptLibraryCheck()).catch(() => undefined);
  }, CHECK_AFTER_MS);
});
