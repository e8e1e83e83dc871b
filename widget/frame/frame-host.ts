import { HEIGHT_MESSAGE } from './height-message.ts';

/*
 * Runs in the page around iframes. Gives each `<iframe data-hyvan-kierre-frame>` the height its page tells. A message is
 * heard only from the frame's own window, from the origin its address has (none, when it is sandboxed), and only when it is
 * a height: nothing else of the page can be reached by it.
 */

/** A frame is never made higher than this many pixels, whatever it tells. */
const HIGHEST = 200_000;

addEventListener('message', ({ data, source, origin }) => {
  for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe[data-hyvan-kierre-frame]')) {
    if (source === null || source !== frame.contentWindow || origin !== originOf(frame)) continue;
    const height = readHeight(data);
    if (height !== undefined) frame.style.height = `${height}px`;
  }
});

/** The origin a frame's messages have to come from: `null` in words for a sandbox without an origin of its own. */
function originOf(frame: HTMLIFrameElement): string {
  const isOpaque = frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin');
  return isOpaque ? 'null' : new URL(frame.src).origin;
}

function readHeight(data: unknown): number | undefined {
  const { type, height } = Object(data);
  const isHeight = type === HEIGHT_MESSAGE && Number.isFinite(height) && height > 0 && height <= HIGHEST;
  return isHeight ? Math.ceil(height) : undefined;
}
