/** A server that has said nothing for this long is taken as not answering. */
const TIMEOUT_MS = 20_000;

/** A larger file is not a publication: 100,000 partners fit in this. */
const LARGEST_BYTES = 128 * 1024 * 1024;

/** Fetches a text without cookies or referrer. Fails on an error status, on silence and on a file far too large. */
export async function fetchText(address: string, signal: AbortSignal): Promise<string> {
  const response = await fetch(address, {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
  });
  if (!response.ok || response.body === null) throw new Error(`HTTP ${response.status}`);
  const decoder = new TextDecoder();
  const reader = response.body.getReader();
  let text = '';
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.byteLength;
    if (size > LARGEST_BYTES) {
      await reader.cancel();
      throw new Error('the file is too large');
    }
    text += decoder.decode(part.value, { stream: true });
  }
  return text + decoder.decode();
}
