import type { PagePlace, ReadWhat } from '../browser/inject-reader.ts';
import type { PanelClip } from '../browser/panel-clip.ts';
import type { KnownTab } from '../browser/tabs-in-window.ts';

/** What clipping needs of the browser: each can be stood in for by a test. */
export type ClipPowers = {
  /** Opens the side panel of a window; only in the same turn as the person's click. */
  openPanel: (windowId: number) => Promise<void>;
  /** Runs the reader in a page and gives its raw answer. */
  read: (place: PagePlace, what: ReadWhat) => Promise<unknown>;
  /** Says what a window's panel shows. */
  show: (windowId: number, shown: PanelClip) => Promise<void>;
  /** The tabs of a window whose address we may know. */
  knownTabs: (windowId: number) => Promise<KnownTab[]>;
};
