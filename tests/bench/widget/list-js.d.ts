declare module 'list.js' {
  /** A list with a search box inside an element. */
  export default class List {
    constructor(element: HTMLElement, options: object, values: readonly object[]);
    /** Takes all items away. */
    clear(): void;
  }
}
