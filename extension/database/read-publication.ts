import { parsePublication } from '#shared/publication/parse-publication.ts';
import type { StoredPublication } from './stored-rows.ts';

/** A publication's text read for keeping: the publication whole, or its text and why it could not be read. */
export function readPublication(
  text: string | undefined,
): Omit<StoredPublication, 'clipId' | 'practiceId'> | undefined {
  if (text === undefined) return undefined;
  const parsed = parsePublication(text);
  return parsed.ok ? { publication: parsed.publication } : { problem: parsed.problem, text };
}
