import { computed, createModel, signal } from '@preact/signals';
import type { Clip } from '#shared/clip/clip-schema.ts';
import type { PagePlace, ReadWhat } from '../browser/inject-reader.ts';
import type { OpenTab } from '../browser/open-tabs.ts';
import type { ClipObstacle } from '../browser/panel-clip.ts';
import type { Library } from '../database/library.ts';
import { readIntoClip } from '../messaging/read-into-clip.ts';

/**
 * How far clipping several tabs has come. `explaining`: why the browser will ask is said; `choosing`: the tabs are
 * listed; `clipping`; `done`; `tabs-refused` and `sites-refused`: the person said no to the browser's question;
 * `failed`: the tabs could not be listed.
 */
export type BatchState =
  | 'idle'
  | 'explaining'
  | 'choosing'
  | 'clipping'
  | 'done'
  | 'tabs-refused'
  | 'sites-refused'
  | 'failed';

/**
 * What came of one tab: saved; the library has the page, and the clip waits for a choice; it could not be read, and its
 * address is kept as a draft; or the library could not write, and nothing is kept.
 */
export type TabResult =
  | { outcome: 'saved' }
  | { outcome: 'known' }
  | { outcome: 'unread'; obstacle: ClipObstacle }
  | { outcome: 'lost' };

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

/** What clipping several tabs needs of the library. */
export type BatchLibrary = Pick<
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
  const isAsking = signal(false);
  const isCancelled = signal(false);
  const undone = signal<readonly string[] | undefined>(undefined);
  const hasFailed = signal(false);
  const chosenTabs = computed(() => tabs.value.filter(({ id }) => chosen.value.has(id)));
  let clipIds: string[] = [];

  /** Asks the browser's question once, however often the button is used meanwhile. */
  async function ask(question: () => Promise<boolean>): Promise<boolean> {
    isAsking.value = true;
    const isAllowed = await question().catch(() => false);
    isAsking.value = false;
    return isAllowed;
  }

  async function clipAll(wanted: readonly OpenTab[]): Promise<void> {
    for (const tab of wanted) {
      if (isCancelled.value) return;
      const result = await clipOpenTab(library, powers.read, tab, (id) => clipIds.push(id));
      results.value = new Map(results.value).set(tab.id, result);
    }
  }

  /** Does one thing with what was clipped; what cannot be written is said. */
  async function attempt(act: () => Promise<void>): Promise<void> {
    hasFailed.value = false;
    await act().catch(() => {
      hasFailed.value = true;
    });
  }

  return {
    /** How far it has come. */
    state,
    /** The open tabs. */
    tabs,
    /** The ids of those that are to be clipped. */
    chosen,
    /** Those themselves, in the order of the window. */
    chosenTabs,
    /** What came of each so far, by the tab's id. */
    results,
    /** The tab that is being read. */
    current: computed(() => (state.value === 'clipping' ? chosenTabs.value[results.value.size] : undefined)),
    /** Whether the browser is asking the person right now. */
    isAsking,
    /** Whether it stops after the present tab, or stopped so. */
    isCancelled,
    /** The practices that went to the trash when all was taken back; undefined while nothing was. */
    undone,
    /** Whether taking back or bringing back could not be written. */
    hasFailed,
    /** Says first why the browser will ask. */
    explain(): void {
      if (state.value === 'idle') state.value = 'explaining';
    },
    /**
     * Lists the open tabs; called in the same turn as the click, because the browser asks only then. The right to see
     * the tabs is given up as soon as the list is there.
     */
    async list(): Promise<void> {
      if (isAsking.value) return;
      if (!(await ask(powers.askToSeeTabs))) {
        state.value = 'tabs-refused';
        return;
      }
      try {
        tabs.value = await powers.openTabs();
        chosen.value = new Set(tabs.value.map(({ id }) => id));
        state.value = 'choosing';
      } catch {
        state.value = 'failed';
      } finally {
        await powers.giveUpSeeingTabs();
      }
    },
    /** Chooses a tab or leaves it out. */
    choose(tabId: number, isChosen: boolean): void {
      const next = new Set(chosen.value);
      if (isChosen) next.add(tabId);
      else next.delete(tabId);
      chosen.value = next;
    },
    /** Chooses all tabs or none. */
    chooseAll(isChosen: boolean): void {
      chosen.value = new Set(isChosen ? tabs.value.map(({ id }) => id) : []);
    },
    /** Clips the chosen tabs, one after another; called in the same turn as the click. */
    async clipChosen(): Promise<void> {
      const wanted = chosenTabs.value;
      if (isAsking.value || wanted.length === 0) return;
      const addresses = wanted.map(({ address }) => address);
      if (!(await ask(() => powers.askForSites(addresses)))) {
        state.value = 'sites-refused';
        return;
      }
      clipIds = [];
      isCancelled.value = false;
      undone.value = undefined;
      hasFailed.value = false;
      results.value = new Map();
      state.value = 'clipping';
      try {
        await clipAll(wanted);
      } finally {
        await powers.giveUpSites(addresses);
        state.value = 'done';
      }
    },
    /** Stops after the tab that is being read; what has been clipped stays. */
    cancel(): void {
      isCancelled.value = true;
    },
    /** Takes everything back at once: practices to the trash, drafts away. What a person has chosen since then stays. */
    undo(): Promise<void> {
      return attempt(async () => {
        const made = await practicesOf(library, clipIds);
        await library.deletePractices(made);
        for (const id of clipIds) await library.discardDraft(id);
        undone.value = made;
      });
    },
    /** Brings the practices back that were taken back. */
    restore(): Promise<void> {
      return attempt(async () => {
        await library.restorePractices(undone.value ?? []);
        undone.value = undefined;
      });
    },
    /** Puts the list or its results away; not while tabs are being read. */
    close(): void {
      if (state.value !== 'clipping') state.value = 'idle';
    },
  };
});
/** Clips several open tabs at once. */
export type BatchModel = InstanceType<typeof BatchModel>;

/** Clips one tab; what cannot be read is kept as a draft, as with a single click. Tells the clip's id as soon as there is one. */
async function clipOpenTab(
  library: BatchLibrary,
  read: BatchPowers['read'],
  { id, title, address }: OpenTab,
  begun: (clipId: string) => void,
): Promise<TabResult> {
  let clip: Clip | undefined;
  try {
    clip = await library.beginClip({ address, tabTitle: title, scope: 'page' });
    begun(clip.id);
    const obstacle = await readIntoClip(library, read, clip, { tabId: id, frameId: 0 });
    if (obstacle !== undefined) return { outcome: 'unread', obstacle };
    return { outcome: (await library.clip(clip.id))?.state === 'known' ? 'known' : 'saved' };
  } catch {
    if (clip === undefined) return { outcome: 'lost' };
    // The address was noted; what came of the page could not be.
    await library.interruptClip(clip.id).catch(() => undefined);
    return { outcome: 'unread', obstacle: 'library-broken' };
  }
}

/**
 * The practices that were made of clips, and of nothing else: a clip that waited and was then added to a practice by a
 * person's choice, or kept as an address, is no business of an undo.
 */
async function practicesOf(library: BatchLibrary, clipIds: readonly string[]): Promise<string[]> {
  const clips = await Promise.all(clipIds.map((id) => library.clip(id)));
  return clips.flatMap((clip) =>
    clip?.state === 'saved' && clip.choice === undefined && clip.practiceId !== undefined
      ? [clip.practiceId]
      : [],
  );
}
