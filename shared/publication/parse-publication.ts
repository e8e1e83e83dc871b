import { publicationSchema } from './publication-schema.ts';
import { describePath, type ParsedPublication, readEnvelope } from './read-envelope.ts';

/** Reads a publication's JSON text. What it does not know is dropped, what is wrong is named; it never throws. */
export function parsePublication(text: string): ParsedPublication {
  const envelope = readEnvelope(text);
  if (!envelope.ok) return envelope;
  const parsed = publicationSchema.safeParse(envelope.raw);
  if (parsed.success) return { ok: true, publication: parsed.data };
  return { ok: false, problem: { kind: 'invalid', where: describePath(parsed.error.issues[0]?.path ?? []) } };
}
