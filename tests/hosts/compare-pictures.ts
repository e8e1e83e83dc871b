import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { TOLERANCE } from './host.ts';

/** How many of a thousand pixels differ between two pictures of one size; 1000 when the sizes differ. */
export function differingPerThousand(one: Uint8Array, other: Uint8Array): number {
  if (Buffer.compare(one, other) === 0) return 0;
  const [a, b] = [PNG.sync.read(Buffer.from(one)), PNG.sync.read(Buffer.from(other))];
  if (a.width !== b.width || a.height !== b.height) return 1000;
  const differing = pixelmatch(a.data, b.data, undefined, a.width, a.height, {
    threshold: TOLERANCE.threshold,
  });
  return (1000 * differing) / (a.width * a.height);
}
