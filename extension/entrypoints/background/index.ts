import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { createContextMenus, listenForMenuChoices } from '../../browser/context-menus.ts';
import { injectReader } from '../../browser/inject-reader.ts';
import { openLibraryPage } from '../../browser/open-library-page.ts';
import { openSidePanel } from '../../browser/open-side-panel.ts';
import { showClipInPanel } from '../../browser/panel-clip.ts';
import { giveUpLeftovers } from '../../browser/site-access.ts';
import { knownTabsIn } from '../../browser/tabs-in-window.ts';
import { openLibrary } from '../../database/open-library.ts';
import type { ClipPowers } from '../../messaging/clip-powers.ts';
import { clipTab } from '../../messaging/clip-tab.ts';
import { createHandlers } from '../../messaging/create-handlers.ts';
import { listenForMessages } from '../../messaging/listen-for-messages.ts';

/** Starts whenever something is to be done, and may be stopped by the browser at any moment: it keeps nothing itself. */
export default defineBackground(() => {
  const startedAt = new Date();
  const library = openLibrary();
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

  // Clips that a former run of the background left unfinished become drafts.
  library.interruptClipsBegunBefore(startedAt).catch(() => undefined);
});
