import { withoutSecrets } from '#shared/html/without-secrets.ts';
import type { ClickedTab, MenuChoice } from '../browser/context-menus.ts';
import type { ClipObstacle } from '../browser/panel-clip.ts';
import type { CoreLibrary } from '../database/library.ts';
import { LibraryUnavailable } from '../database/library-unavailable.ts';
import type { ClipPowers } from './clip-powers.ts';
import { readIntoClip } from './read-into-clip.ts';

/**
 * Clips what a person clicked on: opens the side panel in the same turn, notes the click so that it cannot be lost,
 * reads the page and fills the clip. Never fails: what stands in the way is shown in the panel.
 */
export async function clipTab(
  library: CoreLibrary,
  powers: Pick<ClipPowers, 'openPanel' | 'read' | 'show'>,
  tab: ClickedTab,
  { scope, frameId, frameAddress, target, elementId }: MenuChoice,
): Promise<void> {
  // A panel that does not open must not stop the clip: the practice is in the library all the same.
  powers.openPanel(tab.windowId).catch(() => undefined);
  const show = (clipId: string | undefined, obstacle?: ClipObstacle) =>
    powers.show(tab.windowId, { ...(clipId !== undefined && { clipId }), ...(obstacle && { obstacle }) });
  const address = isWebAddress(frameAddress) ? frameAddress : tab.url;
  if (tab.id === undefined || !address) return show(undefined, 'browser-page');
  let clipId: string | undefined;
  try {
    const clip = await library.beginClip({
      address,
      tabTitle: tab.title ?? '',
      scope,
      ...(target !== undefined && { target: withoutSecrets(target) }),
    });
    clipId = clip.id;
    await show(clipId);
    const obstacle = await readIntoClip(library, powers.read, clip, {
      tabId: tab.id,
      frameId,
      ...(elementId !== undefined && { elementId }),
    });
    if (obstacle !== undefined) await show(clipId, obstacle);
  } catch (error) {
    const obstacle = `library-${error instanceof LibraryUnavailable ? error.reason : 'broken'}` as const;
    if (clipId === undefined) {
      await powers.show(tab.windowId, { obstacle, unsavedAddress: withoutSecrets(address) });
      return;
    }
    await library.interruptClip(clipId).catch(() => undefined);
    await show(clipId, obstacle);
  }
}

function isWebAddress(address: string | undefined): address is string {
  return address !== undefined && /^https?:\/\//.test(address);
}
