/** What a reading needs to know beside the page. */
export interface ReadOptions {
  /** The address in the browser. */
  address: string;
  /** The tab's title, for a page that has none of its own. */
  tabTitle?: string;
  /** How elements of the copy become stored mark-up; sanitising by default. */
  toHtml?: (elements: readonly Element[]) => string;
}
