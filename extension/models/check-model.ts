import { createModel, signal } from '@preact/signals';
import type { Clip } from '#shared/clip/clip-schema.ts';
import { compareTableSets } from '#shared/table/compare-table-sets.ts';
import type { PagePlace, ReadWhat } from '../browser/inject-reader.ts';
import type { Visit } from '../browser/visit-page.ts';
import type { KnownPage, Library } from '../database/library.ts';
import { readIntoClip } from '../messaging/read-into-clip.ts';

/**
 * What is known of whether a practice's page has changed. `asking`: the browser asks the person; `checking`: the page is
 * being read; `refused`: the person said no; `gone`: the server says that there is no such page any more;
 * `failed`: it could not be read; `changed`: its clip waits for a choice; `chosen`: the choice was made.
 */
export type PageCheck =
  | { state: 'idle' }
  | { state: 'asking' }
  | { state: 'checking' }
  | { state: 'refused' }
  | { state: 'gone' }
  | { state: 'failed' }
  | { state: 'unchanged'; at: string }
  | { state: 'changed'; page: KnownPage }
  | { state: 'chosen'; clip: Clip };

/** What checking needs of the browser; each can be stood in for by a test. */
export type CheckPowers = {
  /** Asks a person to let a site be read. */
  ask: (addresses: readonly string[]) => Promise<boolean>;
  /** Gives that up again. */
  giveUp: (addresses: readonly string[]) => Promise<void>;
  /** Opens a page to be read. */
  visit: (address: string) => Promise<Visit>;
  /** Runs the reader in a page. */
  read: (place: PagePlace, what: ReadWhat) => Promise<unknown>;
};

/** What checking needs of the library. */
export type CheckedLibrary = Pick<
  Library,
  | 'beginClip'
  | 'fillClip'
  | 'interruptClip'
  | 'clip'
  | 'knownPage'
  | 'discardDraft'
  | 'deletePractice'
  | 'watch'
>;

/** Answers of a server that say that a page is no longer there. */
const GONE = [404, 410];

/**
 * Looks, when a person asks, whether a practice's page has changed: the page is opened behind, read and closed, and the
 * right to read its site is given up again. An unchanged page leaves no clip; a changed one waits for a choice.
 */
export const CheckModel = createModel((library: CheckedLibrary, powers: CheckPowers) => {
  const check = signal<PageCheck>({ state: 'idle' });
  let life = new AbortController();

  /** Follows a clip that waits: until a choice is made, here or in the list of drafts, and when one is taken back. */
  function follow(clipId: string, { signal: alive }: AbortController): void {
    library.watch(
      () => Promise.all([library.clip(clipId), library.knownPage(clipId)]),
      ([clip, page]) => {
        if (alive.aborted) return;
        if (page) check.value = { state: 'changed', page };
        else check.value = clip?.practiceId === undefined ? { state: 'idle' } : { state: 'chosen', clip };
      },
      () => undefined,
      alive,
    );
  }

  async function lookAt(address: string, own: AbortController): Promise<void> {
    const found = await readPage(library, powers, address).catch((): PageCheck => ({ state: 'failed' }));
    if (own.signal.aborted) return;
    check.value = found;
    if (found.state === 'changed') follow(found.page.clip.id, own);
  }

  return {
    /** How the check stands. */
    check,
    /** Begins anew, because another practice is looked at. A page that is being read is read to its end all the same. */
    forget(): void {
      life.abort();
      check.value = { state: 'idle' };
    },
    /** Looks at a page; called in the same turn as the click, because the browser asks only then. */
    async look(address: string): Promise<void> {
      if (check.value.state === 'asking' || check.value.state === 'checking') return;
      life.abort();
      const own = new AbortController();
      life = own;
      const asked = powers.ask([address]);
      check.value = { state: 'asking' };
      const isAllowed = await asked.catch(() => false);
      try {
        if (!own.signal.aborted) check.value = { state: isAllowed ? 'checking' : 'refused' };
        if (isAllowed && !own.signal.aborted) await lookAt(address, own);
      } finally {
        if (isAllowed) await powers.giveUp([address]);
      }
    },
  };
});
/** Looks whether a practice's page has changed. */
export type CheckModel = InstanceType<typeof CheckModel>;

async function readPage(library: CheckedLibrary, powers: CheckPowers, address: string): Promise<PageCheck> {
  const visit = await powers.visit(address);
  try {
    const { status = 200 } = visit;
    if (GONE.includes(status)) return { state: 'gone' };
    if (status >= 400) return { state: 'failed' };
    return await compare(library, powers, address, visit);
  } finally {
    await visit.close();
  }
}

/** Reads a page that is open and compares it with what the library has. Leaves no clip but that of a changed page. */
async function compare(
  library: CheckedLibrary,
  { read }: CheckPowers,
  address: string,
  { tabId, title }: Visit,
): Promise<PageCheck> {
  const clip = await library.beginClip({ address, tabTitle: title, scope: 'page' });
  let isKept = false;
  try {
    const obstacle = await readIntoClip(library, read, clip, { tabId, frameId: 0 });
    if (obstacle !== undefined) return { state: 'failed' };
    const page = await library.knownPage(clip.id);
    if (page === undefined) {
      await removeAdded(library, clip.id);
      return { state: 'failed' };
    }
    isKept = hasChanged(page);
    return isKept ? { state: 'changed', page } : { state: 'unchanged', at: clip.clippedAt };
  } finally {
    if (!isKept) await library.discardDraft(clip.id);
  }
}

/** The practice went to the trash while its page was read, so that the page was added as a new one: that goes too. */
async function removeAdded(library: CheckedLibrary, clipId: string): Promise<void> {
  const added = (await library.clip(clipId))?.practiceId;
  if (added !== undefined) await library.deletePractice(added);
}

function hasChanged({ changes, tables }: KnownPage): boolean {
  const fates = compareTableSets(tables.before, tables.now);
  return changes.length > 0 || fates.some(({ kind }) => kind !== 'same');
}
