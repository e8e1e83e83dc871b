/** A server that has said nothing for this long is taken as not answering. */
const SILENCE_MS = 20_000;

/** A larger file is not a publication: 100,000 partners fit in this. */
const LARGEST_BYTES = 128 * 1024 * 1024;

/**
 * Fetches a text without cookies or referrer, as UTF-8, or as UTF-16 when its first bytes say so.
 * Fails on an error status, on silence and on a file far too large; a slow server that keeps sending is waited for.
 */
export async function fetchText(address: string, signal: AbortSignal): Promise<string> {
  const silence = new AbortController();
  let timer = 0;
  const hear = () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => silence.abort(), SILENCE_MS);
  };
  hear();
  try {
    const response = await fetch(address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.any([signal, silence.signal]),
    });
    if (!response.ok || response.body === null) throw new Error(`HTTP ${response.status}`);
    return decode(await readAll(response.body.getReader(), hear));
  } finally {
    clearTimeout(timer);
  }
}

async function readAll(
  reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>,
  hear: () => void,
): Promise<ArrayBuffer> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    hear();
    parts.push(part.value);
    size += part.value.byteLength;
    if (size > LARGEST_BYTES) {
      await reader.cancel();
      throw new Error('the file is too large');
    }
  }
  return new Blob(parts).arrayBuffer();
}

/** Editors on Windows may save a file as UTF-16; its byte order mark tells. */
function decode(bytes: ArrayBuffer): string {
  const mark = String(new Uint8Array(bytes.slice(0, 2)));
  const encoding = mark === '255,254' ? 'utf-16le' : mark === '254,255' ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}
