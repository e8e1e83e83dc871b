import { checkBySchema, SchemaMismatch } from '#shared/publication/check-by-schema.ts';
import schema from '#shared/publication/json-schema/publication-1.terse.json';
import type { Publication } from '#shared/publication/publication-schema.ts';
import { describePath, type ParsedPublication, readEnvelope } from '#shared/publication/read-envelope.ts';
import type { TerseSchemas } from '#shared/publication/terse-schema.ts';

/** The terse schema of publications; those of the files loaded later refer to its parts. */
export const publicationSchemas = schema as unknown as TerseSchemas;

/**
 * Reads a publication's JSON text, as `parsePublication` does for the extension, but by a terse form of the generated JSON Schema:
 * zod would be a third of the widget's size. A test holds the two to the same answers.
 */
export function readPublication(text: string): ParsedPublication {
  const envelope = readEnvelope(text);
  if (!envelope.ok) return envelope;
  try {
    const checked = checkBySchema(publicationSchemas, envelope.raw);
    return { ok: true, publication: checked as Publication };
  } catch (error) {
    if (!(error instanceof SchemaMismatch)) throw error;
    return { ok: false, problem: { kind: 'invalid', where: describePath(error.path) } };
  }
}
