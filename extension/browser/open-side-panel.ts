import { browser } from 'wxt/browser';

/** Firefox's side bar, which the type definitions (written for Chrome) do not know. */
type SidebarAction = {
  /** Opens the side bar of the window the person is in. */
  open(): Promise<void>;
};

/**
 * Opens the side panel of a window (in Firefox, the side bar). Must be called in the same turn as the person's click,
 * or the browser refuses. By window and not by tab, so that it stays when the person goes to another tab.
 */
export async function openSidePanel(windowId: number): Promise<void> {
  const sidebar = (browser as { sidebarAction?: SidebarAction }).sidebarAction;
  await (sidebar === undefined ? browser.sidePanel.open({ windowId }) : sidebar.open());
}
