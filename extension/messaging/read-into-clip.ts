import { addressKey } from '#shared/clip/address-key.ts';
import type { Clip } from '#shared/clip/clip-schema.ts';
import type { PageReading } from '#shared/read/page-reading.ts';
import type { PagePlace } from '../browser/inject-reader.ts';
import type { ClipObstacle } from '../browser/panel-clip.ts';
import type { Library } from '../database/library.ts';
import type { ClipPowers } from './clip-powers.ts';
import { obstacleAhead, obstacleBehind } from './page-obstacle.ts';
import { readerReportSchema } from './reader-report.ts';

/** How long a page may take to answer before the person is told, in milliseconds. An answer that comes later is still kept. */
export const PATIENCE_MS = 45_000;

/**
 * Reads a page into a begun or interrupted clip. Answers what stood in the way, after marking the clip interrupted;
 * `undefined` when the clip was filled. Fails only when the library does.
 */
export async function readIntoClip(
  library: Pick<Library, 'fillClip' | 'interruptClip'>,
  read: ClipPowers['read'],
  clip: Clip,
  place: PagePlace,
): Promise<ClipObstacle | undefined> {
  const obstacle = obstacleAhead(clip.address) ?? (await filled(library, read, clip, place));
  if (obstacle !== undefined) await library.interruptClip(clip.id);
  return obstacle;
}

async function filled(
  library: Pick<Library, 'fillClip'>,
  read: ClipPowers['read'],
  clip: Clip,
  place: PagePlace,
): Promise<ClipObstacle | undefined> {
  const reading = read(place, { scope: clip.scope, target: clip.target })
    .then((answer) => understood(answer, clip))
    .catch((error: unknown) => obstacleBehind(error, clip.address))
    .then(async (read) => {
      if (typeof read === 'string') return read;
      await library.fillClip(clip.id, read);
      return undefined;
    });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<ClipObstacle>((resolve) => {
    timer = setTimeout(() => resolve('no-answer'), PATIENCE_MS);
  });
  return Promise.race([reading, tooLong]).finally(() => clearTimeout(timer));
}

/** The reading in the reader's raw answer, or what it says stood in the way. */
function understood(answer: unknown, clip: Clip): PageReading | ClipObstacle {
  // No answer at all: the page went away under the reader.
  if (answer === undefined || answer === null) return 'page-changed';
  const report = readerReportSchema.safeParse(answer);
  if (!report.success) return 'not-understood';
  const { address } = report.data;
  if (/^https?:/.test(address) && addressKey(address) !== clip.addressKey) return 'page-changed';
  if (report.data.outcome === 'read') return report.data.reading;
  if (report.data.why === 'no-selection') return clip.scope === 'selection' ? 'no-selection' : 'no-part';
  return report.data.why === 'error' ? 'not-understood' : report.data.why;
}
