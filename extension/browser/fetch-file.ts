import type { FetchProblem } from '#shared/region/municipality-overview.ts';

/** The most that is read of one file, in bytes, and how long it may take, in milliseconds. */
const MOST = { bytes: 16_000_000, time: 20_000 };

/** A file's text, or why it could not be had. */
export type FetchedFile = { text: string } | { problem: FetchProblem };

/**
 * Fetches a text file from a site that a person has let us read, without cookies. No redirect is followed: a site could send
 * us to a machine inside the house.
 */
export async function fetchFile(address: string): Promise<FetchedFile> {
  try {
    const response = await fetch(address, {
      credentials: 'omit',
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
      cache: 'no-cache',
      signal: AbortSignal.timeout(MOST.time),
    });
    if (response.type === 'opaqueredirect') return { problem: 'moved' };
    if (response.status === 404 || response.status === 410) return { problem: 'not-found' };
    if (!response.ok || response.body === null) return { problem: 'failed' };
    return await readWithin(response.body);
  } catch {
    return { problem: 'failed' };
  }
}

async function readWithin(body: ReadableStream<Uint8Array>): Promise<FetchedFile> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.byteLength;
    if (size > MOST.bytes) {
      await reader.cancel();
      return { problem: 'too-large' };
    }
    text += decoder.decode(part.value, { stream: true });
  }
  return { text: text + decoder.decode() };
}
