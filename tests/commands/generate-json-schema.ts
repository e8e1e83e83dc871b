import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod/mini';
import { localizedTextSchema } from '#shared/language/localized-text.ts';
import { publicationSchema } from '#shared/publication/publication-schema.ts';
import { publishedCollectionSchema } from '#shared/publication/published-collection-schema.ts';
import { regionSchema } from '#shared/publication/region-schema.ts';
import { type JsonSchema, type TerseSchemas, terseSchemas } from '#shared/publication/terse-schema.ts';
import {
  collectionPageSchema,
  sharedCollectionSchema,
} from '#shared/subscription/shared-collection-schema.ts';

/** The formats that are published, each by the schema the program itself reads it with. All are at version 1. */
const FORMATS = {
  publication: publicationSchema,
  collection: publishedCollectionSchema,
  region: regionSchema,
} as const;

/** The name of a format that is published. */
export type FormatName = keyof typeof FORMATS;

/** The names of the formats that are published. */
export const FORMAT_NAMES = Object.keys(FORMATS) as FormatName[];

/** The formats that only the extension reads: a collection with its further parts, and a further page of it. */
const SHARED_FORMATS = {
  'shared-collection': sharedCollectionSchema,
  'collection-page': collectionPageSchema,
} as const;

/** The name of a format that only the extension reads. */
export type SharedName = keyof typeof SHARED_FORMATS;

/** The names of the formats that only the extension reads. */
export const SHARED_NAMES = Object.keys(SHARED_FORMATS) as SharedName[];

/** Where the JSON Schema of such a format is kept. */
export function sharedSchemaFile(name: SharedName): string {
  const folder = '../../shared/subscription/json-schema';
  return fileURLToPath(new URL(`${folder}/${name}-1.schema.json`, import.meta.url));
}

/** Where a format's JSON Schema is kept, one file per version, and the terse form the widget carries beside it. */
export function schemaFiles(name: FormatName): { whole: string; terse: string } {
  const path = fileURLToPath(new URL(`../../shared/publication/json-schema/${name}-1`, import.meta.url));
  return { whole: `${path}.schema.json`, terse: `${path}.terse.json` };
}

/** A format's JSON Schema as text. */
export function jsonSchemaText(name: FormatName | SharedName): string {
  const schema = z.toJSONSchema({ ...FORMATS, ...SHARED_FORMATS }[name], {
    io: 'input',
    reused: 'ref',
    override: ({ zodSchema, jsonSchema }) => {
      // A refinement has no words of its own in JSON Schema: at least one of the languages is there.
      if (zodSchema === localizedTextSchema) jsonSchema.minProperties = 1;
    },
  });
  return `${JSON.stringify({ title: `Hyvän kierre: ${name}, version 1`, ...schema }, null, 2)}\n`;
}

/** A format's schema in its terse form, as text. The others' refer to the publication's parts, which stand before theirs. */
export function terseSchemaText(name: FormatName): string {
  const known = name === 'publication' ? [] : terseOf('publication');
  return `${JSON.stringify(terseOf(name, known), null, 2)}\n`;
}

function terseOf(name: FormatName, known?: TerseSchemas): TerseSchemas {
  return terseSchemas(JSON.parse(jsonSchemaText(name)) as JsonSchema, known);
}

if (import.meta.main) {
  for (const name of FORMAT_NAMES) {
    const { whole, terse } = schemaFiles(name);
    mkdirSync(new URL('.', `file://${whole}`), { recursive: true });
    writeFileSync(whole, jsonSchemaText(name));
    writeFileSync(terse, terseSchemaText(name));
  }
  for (const name of SHARED_NAMES) {
    const path = sharedSchemaFile(name);
    mkdirSync(new URL('.', `file://${path}`), { recursive: true });
    writeFileSync(path, jsonSchemaText(name));
  }
}
