import { browser } from 'wxt/browser';

const PAGE = '/library.html';

/** Shows the library page, at a practice if one is named: in the tab where it is open already, or else in a new one. */
export async function openLibraryPage(practiceId?: string): Promise<void> {
  await openLibraryAt(practiceId === undefined ? undefined : `#/practice/${practiceId}`);
}

/** Shows the library page at a part of its address from `#` on, in the tab where it is open already or else in a new one. */
export async function openLibraryAt(place: string | undefined): Promise<void> {
  const page = new URL(PAGE, browser.runtime.getURL('/')).href;
  const url = `${page}${place ?? ''}`;
  const tabs = await browser.tabs.query({});
  const open = tabs.find((tab) => tab.url?.split(/[?#]/)[0] === page);
  if (open?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(open.id, { active: true, ...(place !== undefined && { url }) });
  await browser.windows.update(open.windowId, { focused: true });
}
