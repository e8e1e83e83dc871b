import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PUBLICATION_SCHEMA_FILE, publicationJsonSchema } from '../../commands/generate-json-schema.ts';

test('the shipped JSON Schema is the one the program reads with (else run tests/commands/generate-json-schema.ts)', () => {
  expect(readFileSync(PUBLICATION_SCHEMA_FILE, 'utf8')).toBe(publicationJsonSchema());
});
