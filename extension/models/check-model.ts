import { createModel, signal } from '@preact/signals';
import type { PagePlace, ReadWhat } from '../browser/inject-reader.ts';
import type { Visit } from '../browser/visit-page.ts';
import type { KnownPage, Library } from '../database/library.ts';
import { readIntoClip } from '../messaging/read-into-clip.ts';

/** What is known of whether a practice's page has changed. */
export type PageCheck =
  | { state: 'idle' }
  | { state: 'checking' }
  | { state: 'refused' }
  | { state: 'failed' }
  | { state: 'unchanged'; at: string }
  | { state: 'changed'; clipId: string; page: KnownPage };

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

type CheckedLibrary = Pick<
  Library,
  'beginClip' | 'fillClip' | 'interruptClip' | 'knownPage' | 'discardDraft' | 'watch'
>;

/**
 * Looks, when a person asks, whether a practice's page has changed: the page is opened behind, read and closed, and the
 * right to read its site is given up again. An unchanged page leaves no clip; a changed one waits for a choice.
 */
export const CheckModel = createModel((library: CheckedLibrary, powers: CheckPowers) => {
  const check = signal<PageCheck>({ state: 'idle' });

  async function readPage(address: string): Promise<PageCheck> {
    const visit = await powers.visit(address);
    try {
      const clip = await library.beginClip({ address, tabTitle: visit.title, scope: 'page' });
      const obstacle = await readIntoClip(library, powers.read, clip, { tabId: visit.tabId, frameId: 0 });
      const page = obstacle === undefined ? await library.knownPage(clip.id) : undefined;
      if (page === undefined) {
        if (obstacle !== undefined) await library.discardDraft(clip.id);
        return { state: 'failed' };
      }
      if (hasChanged(page)) return { state: 'changed', clipId: clip.id, page };
      await library.discardDraft(clip.id);
      return { state: 'unchanged', at: clip.clippedAt };
    } finally {
      await visit.close();
    }
  }

  return {
    /** How the check stands. */
    check,
    /** Begins anew: another practice is looked at, or the choice was made. */
    forget(): void {
      check.value = { state: 'idle' };
    },
    /** Looks at a page; called in the same turn as the click, because the browser asks only then. */
    async look(address: string): Promise<void> {
      if (check.value.state === 'checking') return;
      const asked = powers.ask([address]);
      check.value = { state: 'checking' };
      if (!(await asked)) {
        check.value = { state: 'refused' };
        return;
      }
      check.value = await readPage(address).catch((): PageCheck => ({ state: 'failed' }));
      await powers.giveUp([address]);
    },
  };
});
/** Looks whether a practice's page has changed. */
export type CheckModel = InstanceType<typeof CheckModel>;

function hasChanged({ changes, tables }: KnownPage): boolean {
  return changes.length > 0 || JSON.stringify(tables.before) !== JSON.stringify(tables.now);
}
