import { computed, createModel, signal } from '@preact/signals';
import type { PagePlace, ReadWhat } from '../browser/inject-reader.ts';
import type { OpenTab } from '../browser/open-tabs.ts';
import type { Library } from '../database/library.ts';
import { readIntoClip } from '../messaging/read-into-clip.ts';

/** How far clipping several tabs has come. */
export type BatchState = 'idle' | 'choosing' | 'clipping' | 'done' | 'refused';

/** What came of one tab. */
export type TabResult = 'saved' | 'known' | 'failed';

/** What clipping several tabs needs of the browser; each can be stood in for by a test. */
export type BatchPowers = {
  /** Asks a person to let the open tabs be listed. */
  askToSeeTabs: () => Promise<boolean>;
  /** Gives that up again. */
  giveUpSeeingTabs: () => Promise<void>;
  /** The pages that are open. */
  openTabs: () => Promise<OpenTab[]>;
  /** Asks a person to let sites be read. */
  askForSites: (addresses: readonly string[]) => Promise<boolean>;
  /** Gives that up again. */
  giveUpSites: (addresses: readonly string[]) => Promise<void>;
  /** Runs the reader in a page. */
  read: (place: PagePlace, what: ReadWhat) => Promise<unknown>;
};

type BatchLibrary = Pick<
  Library,
  | 'beginClip'
  | 'fillClip'
  | 'interruptClip'
  | 'clip'
  | 'deletePractices'
  | 'restorePractices'
  | 'discardDraft'
>;

/** Clips several open tabs at once: which ones, how far it has come, a way to stop and one to take it all back. */
export const BatchModel = createModel((library: BatchLibrary, powers: BatchPowers) => {
  const state = signal<BatchState>('idle');
  const tabs = signal<readonly OpenTab[]>([]);
  const chosen = signal<ReadonlySet<number>>(new Set());
  const results = signal<ReadonlyMap<number, TabResult>>(new Map());
  const isUndone = signal(false);
  const hasFailed = signal(false);
  let clipIds: string[] = [];
  let isCancelled = false;

  /** Clips one tab; what cannot be read is kept as a draft, as with a single click. */
  async function clip({ id, title, address }: OpenTab): Promise<TabResult> {
    const begun = await library.beginClip({ address, tabTitle: title, scope: 'page' });
    clipIds.push(begun.id);
    const obstacle = await readIntoClip(library, powers.read, begun, { tabId: id, frameId: 0 });
    if (obstacle !== undefined) return 'failed';
    return (await library.clip(begun.id))?.state === 'known' ? 'known' : 'saved';
  }

  async function clipAll(wanted: readonly OpenTab[]): Promise<void> {
    for (const tab of wanted) {
      if (isCancelled) return;
      const result = await clip(tab).catch((): TabResult => 'failed');
      results.value = new Map(results.value).set(tab.id, result);
    }
  }

  /** The practices that were made. */
  async function madePractices(): Promise<string[]> {
    const clips = await Promise.all(clipIds.map((id) => library.clip(id)));
    return clips.flatMap((each) => (each?.practiceId === undefined ? [] : [each.practiceId]));
  }

  return {
    /** How far it has come. */
    state,
    /** The open tabs. */
    tabs,
    /** The ids of those that are to be clipped. */
    chosen,
    /** What came of each so far. */
    results,
    /** How many are done. */
    doneCount: computed(() => results.value.size),
    /** Whether all was taken back. */
    isUndone,
    /** Whether taking back could not be written. */
    hasFailed,
    /** Lists the open tabs; called in the same turn as the click, because the browser asks only then. */
    async begin(): Promise<void> {
      const isAllowed = await powers.askToSeeTabs();
      if (!isAllowed) {
        state.value = 'refused';
        return;
      }
      const open = await powers.openTabs();
      tabs.value = open;
      chosen.value = new Set(open.map(({ id }) => id));
      state.value = 'choosing';
    },
    /** Chooses a tab or leaves it out. */
    choose(tabId: number, isChosen: boolean): void {
      const next = new Set(chosen.value);
      if (isChosen) next.add(tabId);
      else next.delete(tabId);
      chosen.value = next;
    },
    /** Clips the chosen tabs, one after another; called in the same turn as the click. */
    async clipChosen(): Promise<void> {
      const wanted = tabs.value.filter(({ id }) => chosen.value.has(id));
      const addresses = wanted.map(({ address }) => address);
      const isAllowed = await powers.askForSites(addresses);
      if (!isAllowed) {
        state.value = 'refused';
        return;
      }
      clipIds = [];
      isCancelled = false;
      isUndone.value = false;
      results.value = new Map();
      state.value = 'clipping';
      await clipAll(wanted);
      state.value = 'done';
      await powers.giveUpSites(addresses);
      await powers.giveUpSeeingTabs();
    },
    /** Stops after the tab that is being read; what has been clipped stays. */
    cancel(): void {
      isCancelled = true;
    },
    /** Takes everything back at once: practices to the trash, drafts away. */
    async undo(): Promise<void> {
      hasFailed.value = false;
      try {
        await library.deletePractices(await madePractices());
        for (const id of clipIds) await library.discardDraft(id);
        isUndone.value = true;
      } catch {
        hasFailed.value = true;
      }
    },
    /** Puts the list away. */
    async close(): Promise<void> {
      state.value = 'idle';
      await powers.giveUpSeeingTabs();
    },
  };
});
/** Clips several open tabs at once. */
export type BatchModel = InstanceType<typeof BatchModel>;
