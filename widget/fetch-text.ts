/** No server is waited for longer than this, in milliseconds: a slow line brings a large municipality's file in it. */
const PATIENCE_MS = 60_000;

/**
 * Fetches a text without cookies or referrer, as UTF-8, or as UTF-16 when its first bytes say so.
 * Fails on an error status and when it has not come in a minute.
 */
export async function fetchText(address: string, signal: AbortSignal): Promise<string> {
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), PATIENCE_MS);
  try {
    const response = await fetch(address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.any([signal, late.signal]),
    });
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    return decode(await response.arrayBuffer());
  } finally {
    clearTimeout(timer);
  }
}

/** Editors on Windows may save a file as UTF-16; its byte order mark tells. */
function decode(bytes: ArrayBuffer): string {
  const mark = String(new Uint8Array(bytes.slice(0, 2)));
  const encoding = mark === '255,254' ? 'utf-16le' : mark === '254,255' ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}
