import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod/mini';
import { localizedTextSchema } from '#shared/language/localized-text.ts';
import { PUBLICATION_VERSION, publicationSchema } from '#shared/publication/publication-schema.ts';
import { type JsonSchema, terseSchemas } from '#shared/publication/terse-schema.ts';

/** Where the publication's JSON Schema is kept, one file per version of the format. */
export const PUBLICATION_SCHEMA_FILE = fileURLToPath(
  new URL(
    `../../shared/publication/json-schema/publication-${PUBLICATION_VERSION}.schema.json`,
    import.meta.url,
  ),
);

/** The publication's JSON Schema as text, made from the schema the program itself reads with. */
export function publicationJsonSchema(): string {
  const schema = z.toJSONSchema(publicationSchema, {
    io: 'input',
    reused: 'ref',
    override: ({ zodSchema, jsonSchema }) => {
      // A refinement has no words of its own in JSON Schema: at least one of the languages is there.
      if (zodSchema === localizedTextSchema) jsonSchema.minProperties = 1;
    },
  });
  return `${JSON.stringify({ title: `Hyvän kierre: publication, version ${PUBLICATION_VERSION}`, ...schema }, null, 2)}\n`;
}

/** Where the same schema is kept in the terse form the widget carries. */
export const TERSE_SCHEMA_FILE = PUBLICATION_SCHEMA_FILE.replace('.schema.json', '.terse.json');

/** The publication's schema in its terse form, as text. */
export function publicationTerseSchema(): string {
  return `${JSON.stringify(terseSchemas(JSON.parse(publicationJsonSchema()) as JsonSchema), null, 2)}\n`;
}

if (import.meta.main) {
  mkdirSync(new URL('.', `file://${PUBLICATION_SCHEMA_FILE}`), { recursive: true });
  writeFileSync(PUBLICATION_SCHEMA_FILE, publicationJsonSchema());
  writeFileSync(TERSE_SCHEMA_FILE, publicationTerseSchema());
}
