declare module 'dom-anchor-text-quote' {
  /** The library's description of a passage. */
  type TextQuote = { exact: string; prefix?: string; suffix?: string };
  /** Describes a range. */
  export function fromRange(root: Element, range: Range): TextQuote;
  /** The range of a description, or null. */
  export function toRange(root: Element, selector: TextQuote): Range | null;
}
