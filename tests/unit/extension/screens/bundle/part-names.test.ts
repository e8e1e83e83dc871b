import { describe, expect, test } from 'vitest';
import { ROW_SCHEMAS } from '#shared/bundle/bundle-tables.ts';
import { differingParts } from '#shared/bundle/record-parts.ts';
import { LANGUAGES } from '#shared/language/language.ts';
import { RECORD_TABLES } from '../../../../../extension/database/library-database.ts';
import { partName } from '../../../../../extension/screens/bundle/part-names.ts';
import { wordingIn } from '../../../../../extension/screens/parts/wording.ts';
import { filledBySchema } from '../../../../builders/by-schema.ts';

describe.each(LANGUAGES)('in %s', (language) => {
  test.each(RECORD_TABLES)('every part of %s has a name of its own', (table) => {
    const wording = wordingIn(language);
    const { id, ...row } = filledBySchema(ROW_SCHEMAS[table], () => undefined);
    const parts = differingParts(table, { id, clipIds: [] } as never, { id, ...row, clipIds: [] } as never);
    const nameless = parts.filter(
      (part) => partName(table, part, wording) === wording.words.bundle.parts.other,
    );
    expect(parts.length).toBeGreaterThan(0);
    expect(nameless).toEqual([]);
  });

  test('a part that is not known has a general name', () => {
    const wording = wordingIn(language);
    expect(partName('partners', 'invented', wording)).toBe(wording.words.bundle.parts.other);
    expect(partName('practices', 'fields.invented', wording)).toBe(wording.words.bundle.parts.other);
  });
});
