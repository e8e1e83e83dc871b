import type { FetchProblem } from '#shared/region/municipality-overview.ts';
import type { FileVersion } from '#shared/subscription/subscribed-schema.ts';

/** The most that is read of one file, in bytes, and how long it may take, in milliseconds. */
const MOST = { bytes: 16_000_000, time: 20_000 };

/** A file's text, or why it could not be had. */
export type FetchedFile = { text: string } | { problem: FetchProblem };

/** A file's text with its version, that it is as it was, or why it could not be had. */
export type FetchedChange = ({ text: string } & FileVersion) | 'unchanged' | { problem: FetchProblem };

/**
 * Fetches a text file from a site that a person has let us read, without cookies. No redirect is followed: a site could send
 * us to a machine inside the house.
 */
export async function fetchFile(address: string): Promise<FetchedFile> {
  try {
    const response = await fetch(address, { ...plainRequest(), cache: 'no-cache' });
    return await fileIn(response);
  } catch {
    return { problem: 'failed' };
  }
}

/**
 * Fetches a text file as `fetchFile` does, unless it is the version that is known: that costs one request which is
 * answered without a body. The browser's own cache is left aside, for it would hide that answer.
 */
export async function fetchIfChanged(address: string, known: FileVersion = {}): Promise<FetchedChange> {
  const asked = {
    ...(known.etag && { 'If-None-Match': known.etag }),
    ...(known.lastModified && { 'If-Modified-Since': known.lastModified }),
  };
  try {
    const response = await fetch(address, { ...plainRequest(), cache: 'no-store', headers: asked });
    if (response.status === 304 && Object.keys(asked).length > 0) return 'unchanged';
    const file = await fileIn(response);
    if ('problem' in file) return file;
    const etag = response.headers.get('ETag') ?? undefined;
    const lastModified = response.headers.get('Last-Modified') ?? undefined;
    return { ...file, ...(etag && { etag }), ...(lastModified && { lastModified }) };
  } catch {
    return { problem: 'failed' };
  }
}

function plainRequest(): RequestInit {
  return {
    credentials: 'omit',
    redirect: 'manual',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(MOST.time),
  };
}

async function fileIn(response: Response): Promise<FetchedFile> {
  if (response.type === 'opaqueredirect') return { problem: 'moved' };
  if (response.status === 404 || response.status === 410) return { problem: 'not-found' };
  if (!response.ok || response.body === null) return { problem: 'failed' };
  return readWithin(response.body);
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
