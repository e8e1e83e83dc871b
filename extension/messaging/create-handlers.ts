import { addressKey } from '#shared/clip/address-key.ts';
import type { CoreLibrary } from '../database/library.ts';
import type { Handlers } from './answer-message.ts';
import type { ClipPowers } from './clip-powers.ts';
import type { ReplyOf, RequestOf } from './protocol.ts';
import { readIntoClip } from './read-into-clip.ts';

/** The background's answers to the messages of our own pages. */
export function createHandlers(
  library: CoreLibrary,
  powers: Pick<ClipPowers, 'read' | 'show' | 'knownTabs'>,
  openLibraryPage: (practiceId?: string) => Promise<void>,
): Handlers {
  return {
    readAgain: (request) => readAgain(library, powers, request),
    openLibrary: async ({ practiceId }) => {
      await openLibraryPage(practiceId);
      return 'opened';
    },
  };
}

/** Reads a clip's page again where it is still open. The panel of that window follows it. */
async function readAgain(
  library: CoreLibrary,
  powers: Pick<ClipPowers, 'read' | 'show' | 'knownTabs'>,
  { clipId, windowId }: RequestOf<'readAgain'>,
): Promise<ReplyOf<'readAgain'>> {
  const clip = await library.clip(clipId);
  if (clip === undefined) return 'failed';
  if (clip.practiceId !== undefined) return 'saved';
  const tabs = await powers.knownTabs(windowId);
  const tab = tabs.find(({ address }) => addressKey(address) === clip.addressKey);
  if (tab === undefined) return 'not-open';
  await powers.show(windowId, { clipId });
  const obstacle = await readIntoClip(library, powers.read, clip, { tabId: tab.tabId, frameId: 0 });
  if (obstacle !== undefined) await powers.show(windowId, { clipId, obstacle });
  return obstacle === undefined ? 'saved' : 'failed';
}
