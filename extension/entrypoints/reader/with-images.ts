import { withoutSecrets } from '#shared/html/without-secrets.ts';
import type { PageImage } from '#shared/image/image-schema.ts';
import { takeImage } from '../../browser/take-image.ts';

/** How long all pictures of a page may take together, in milliseconds (trust rule: fifteen seconds). */
const PATIENCE_MS = 15_000;
/** How many are fetched at a time. */
const AT_ONCE = 6;
/**
 * The most bytes of all pictures of a page together: an answer from a page to the background may not be larger than 64
 * megabytes, and letters take a third more room than bytes.
 */
const MAX_TOGETHER = 30_000_000;

/**
 * The images with their data, as far as it can be had in time and room; each that is missing says why. Their addresses
 * are then told without what belongs to one visitor only: it is needed to take them, not to keep them. Never fails.
 */
export async function withImages(images: readonly PageImage[], pageAddress: string): Promise<PageImage[]> {
  const signal = AbortSignal.timeout(PATIENCE_MS);
  const taken = [...images];
  let room = MAX_TOGETHER;
  let next = 0;
  const take = async () => {
    for (let at = next++; at < images.length; at = next++) {
      const image = images[at];
      if (image === undefined) return;
      const result = await takeImage(image.address, { pageAddress, signal });
      const size = 'data' in result ? (result.data.base64.length * 3) / 4 : 0;
      taken[at] = size > room ? { ...image, loss: 'too-many' } : { ...image, ...result };
      if (size <= room) room -= size;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, take));
  return taken.map((image) => ({ ...image, address: withoutSecrets(image.address) }));
}
