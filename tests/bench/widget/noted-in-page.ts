/** How a product looks in the page, for what notes it. */
export type ProductMarks = {
  /** Selects the place it is put into. */
  mount: string;
  /** Selects a partner in its list; for a product that lists nothing before a search, its search box. */
  row: string;
  /** Selects its search box. */
  box: string;
  /** Typed by the page itself as soon as the list has been drawn; nothing when it is left out. */
  letter?: string;
};

/** A key pressed, and when the frames after the first and after the last change it brought had been drawn: milliseconds from the navigation on. */
export type NotedKey = { key: string; at: number; first?: number; last?: number };

/** What the page notes of itself. */
export type Noted = {
  /** When the first partners were in the document. */
  found?: number;
  /** How many those were. */
  rows: number;
  /** When the frame with them had been drawn. */
  drawn?: number;
  /** The keys pressed and letters entered; `key` is a single letter for those that type one. */
  keys: NotedKey[];
  /** The moments of frames, once asked for. */
  frames: number[];
  /** Durations of the frames that took longer than 50 ms, as the browser tells them. */
  longFrames: number[];
  /** The sum of layout shifts that nobody asked for. */
  shift: number;
  /** When the largest thing in the window had been painted. */
  largest: number;
  /** Begins to note frames, and forgets what was noted of keys and frames before. */
  watch: () => void;
};

/** Runs in the page before its own scripts: notes when the list and the answers to letters have been drawn. */
export function noteProduct({ mount, row, box, letter }: ProductMarks): void {
  const noted: Noted = { rows: 0, keys: [], frames: [], longFrames: [], shift: 0, largest: 0, watch };
  Object.assign(globalThis, { noted });
  // Not held: what a product has taken out of the page must be able to go.
  const roots: WeakRef<ParentNode>[] = [new WeakRef(document)];
  const observer = new MutationObserver(look);
  const changes = { childList: true, characterData: true, subtree: true };
  observer.observe(document, changes);
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function attachAndWatch(init) {
    const root = attach.call(this, init);
    roots.push(new WeakRef(root));
    observer.observe(root, changes);
    return root;
  };
  addEventListener('keydown', noteKey, { capture: true });
  addEventListener('beforeinput', noteEntered, { capture: true });
  observe('long-animation-frame', ({ duration }) => noted.longFrames.push(duration));
  observe('largest-contentful-paint', ({ startTime }) => {
    noted.largest = startTime;
  });
  observe('layout-shift', (entry) => {
    const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
    if (!hadRecentInput) noted.shift += value;
  });

  function look(records: MutationRecord[]): void {
    if (noted.found === undefined && document.querySelector(mount) !== null && find(row) !== null) {
      noted.found = performance.now();
      noted.rows = roots.reduce((sum, root) => sum + (root.deref()?.querySelectorAll(row).length ?? 0), 0);
      afterFrame(() => {
        noted.drawn = performance.now();
        if (letter !== undefined) typeLetter(letter);
      });
    }
    const key = noted.keys.at(-1);
    if (key === undefined || records.every(isSpoken)) return;
    afterFrame(() => {
      key.last = performance.now();
      key.first ??= key.last;
    });
  }

  /** Whether a change is one that is only read out, which products hold back until typing has ended. */
  function isSpoken({ target }: MutationRecord): boolean {
    const element = target instanceof Element ? target : target.parentElement;
    return element?.closest('[role="status"], [aria-live]') !== null;
  }

  function find(selector: string): Element | null {
    for (const root of roots) {
      const element = root.deref()?.querySelector(selector);
      if (element) return element;
    }
    return null;
  }

  function typeLetter(typed: string): void {
    const input = find(box) as HTMLInputElement;
    input.focus();
    noted.keys.push({ key: typed, at: performance.now() });
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, typed);
    const told = { bubbles: true, composed: true, data: typed, inputType: 'insertText' };
    input.dispatchEvent(new InputEvent('input', told));
    input.dispatchEvent(new KeyboardEvent('keyup', { ...told, key: typed }));
  }

  function noteKey({ key, ctrlKey, timeStamp }: KeyboardEvent): void {
    noted.keys.push({ key: ctrlKey ? `Control+${key}` : key, at: timeStamp });
  }

  /** A letter that the driver enters without a key, because its keyboard has none for it. */
  function noteEntered({ data, timeStamp }: InputEvent): void {
    if (data !== null && noted.keys.at(-1)?.key !== data) noted.keys.push({ key: data, at: timeStamp });
  }

  function watch(): void {
    Object.assign(noted, { keys: [], frames: [], longFrames: [] });
    const note = (moment: number) => {
      noted.frames.push(moment);
      requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
  }

  function afterFrame(then: () => void): void {
    requestAnimationFrame(() => setTimeout(then));
  }

  function observe(type: string, take: (entry: PerformanceEntry) => void): void {
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  }
}
