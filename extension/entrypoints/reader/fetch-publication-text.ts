import { moduleToJson } from '#shared/publication/publication-module.ts';
import type { PublicationSource } from '#shared/publication/publication-source.ts';

/** How long a publication may take to arrive, in milliseconds. */
const PATIENCE_MS = 10_000;
/** The largest publication that is taken along, in bytes. */
const MAX_BYTES = 5_000_000;

/**
 * The JSON text of a publication, from wherever the page has it. Empty when it could not be had: the practice is
 * saved all the same, and an empty text is later told as data that could not be read.
 */
export async function fetchPublicationText(source: PublicationSource, get: typeof fetch): Promise<string> {
  if (source.form === 'inline') return source.text.length > MAX_BYTES ? '' : source.text;
  try {
    const text = await fetchText(source.address, get);
    return source.form === 'module' ? (moduleToJson(text) ?? '') : text;
  } catch {
    return '';
  }
}

async function fetchText(address: string, get: typeof fetch): Promise<string> {
  // The data is public: no cookie of the person's goes along.
  const response = await get(address, { credentials: 'omit', signal: AbortSignal.timeout(PATIENCE_MS) });
  if (!response.ok || response.body === null) throw new Error(`The publication answered ${response.status}`);
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    bytes += part.value.byteLength;
    if (bytes > MAX_BYTES) {
      await reader.cancel();
      throw new Error('The publication is too large');
    }
    text += decoder.decode(part.value, { stream: true });
  }
  return text + decoder.decode();
}
