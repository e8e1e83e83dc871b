import { browser } from 'wxt/browser';

/** The id of the window this page or side panel belongs to; `undefined` when the browser does not tell. */
export async function currentWindowId(): Promise<number | undefined> {
  return (await browser.windows.getCurrent()).id;
}
