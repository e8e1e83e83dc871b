import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  FORMAT_NAMES,
  jsonSchemaText,
  SHARED_NAMES,
  schemaFiles,
  sharedSchemaFile,
  terseSchemaText,
} from '../../commands/generate-json-schema.ts';

test.each(FORMAT_NAMES)(
  'the shipped JSON Schema of a %s, and its terse form, are the ones the program reads with (else npm run json-schema)',
  (name) => {
    const { whole, terse } = schemaFiles(name);
    expect(readFileSync(whole, 'utf8')).toBe(jsonSchemaText(name));
    expect(readFileSync(terse, 'utf8')).toBe(terseSchemaText(name));
  },
);

test.each(SHARED_NAMES)(
  'the shipped JSON Schema of a %s is the one the extension reads with (else npm run json-schema)',
  (name) => expect(readFileSync(sharedSchemaFile(name), 'utf8')).toBe(jsonSchemaText(name)),
);
