import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { PUBLICATION_VERSION, publicationSchema } from '#shared/publication/publication-schema.ts';
import { z } from 'zod/mini';

/** Where the publication's JSON Schema is kept, one file per version of the format. */
export const PUBLICATION_SCHEMA_FILE = fileURLToPath(
  new URL(`../../shared/publication/json-schema/publication-${PUBLICATION_VERSION}.schema.json`, import.meta.url),
);

/** The publication's JSON Schema as text, made from the schema the program itself reads with. */
export function publicationJsonSchema(): string {
  const schema = z.toJSONSchema(publicationSchema, { io: 'input', reused: 'ref' });
  return `${JSON.stringify({ title: `Hyvän kierre: publication, version ${PUBLICATION_VERSION}`, ...schema }, null, 2)}\n`;
}

if (import.meta.main) {
  mkdirSync(new URL('.', `file://${PUBLICATION_SCHEMA_FILE}`), { recursive: true });
  writeFileSync(PUBLICATION_SCHEMA_FILE, publicationJsonSchema());
}
