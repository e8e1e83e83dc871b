import { type ImageLoss, MAX_IMAGE_BYTES, type PageImage } from '#shared/image/image-schema.ts';
import { imageType } from '#shared/image/image-type.ts';
import { mayFetch } from '#shared/image/may-fetch.ts';

/** A picture's data, or why it was not taken. */
export type TakenImage = { data: NonNullable<PageImage['data']> } | { loss: ImageLoss };

/** What taking a picture needs to know. */
export type TakeOptions = {
  /** The address of the page it stands on. */
  pageAddress: string;
  /** Ends it. */
  signal: AbortSignal;
  /** The most bytes it may have. */
  maxBytes?: number;
};

/**
 * Takes a picture: what the page has loaded where the browser still holds it, else anew, always without cookies and
 * without telling where from. Only what the bytes themselves show to be a picture is taken. Never fails.
 */
export async function takeImage(address: string, options: TakeOptions): Promise<TakenImage> {
  if (!mayFetch(address, options.pageAddress)) return { loss: 'private-address' };
  try {
    const response = await fetch(address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'force-cache',
      signal: options.signal,
    });
    // A redirect may lead where the first address did not.
    if (!response.ok || !mayFetch(response.url, options.pageAddress)) return { loss: 'not-reachable' };
    return await imageIn(response, options.maxBytes ?? MAX_IMAGE_BYTES);
  } catch {
    return { loss: 'not-reachable' };
  }
}

async function imageIn(response: Response, maxBytes: number): Promise<TakenImage> {
  const bytes = await bytesWithin(response, maxBytes);
  if (bytes === undefined) return { loss: 'too-large' };
  const type = imageType(bytes);
  return type === undefined ? { loss: 'not-an-image' } : { data: { type, base64: toBase64(bytes) } };
}

/** The body of a response, unless it is larger: it is then not read to its end. */
async function bytesWithin(response: Response, maxBytes: number): Promise<Uint8Array | undefined> {
  const reader = response.body?.getReader();
  if (reader === undefined) return new Uint8Array();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.byteLength;
    if (length > maxBytes) {
      await reader.cancel();
      return undefined;
    }
    parts.push(part.value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.byteLength;
  }
  return bytes;
}

/** How many bytes are turned into letters at a time: more arguments than this no function takes. */
const PIECE = 32_768;

function toBase64(bytes: Uint8Array): string {
  let letters = '';
  for (let at = 0; at < bytes.length; at += PIECE) {
    letters += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  }
  return btoa(letters);
}
