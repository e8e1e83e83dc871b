import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Practice } from '#shared/practice/practice-schema.ts';
import { libraryDatabase } from '../../../../extension/database/library-database.ts';
import { openLibrary } from '../../../../extension/database/open-library.ts';
import { sha256OfBytes } from '../../../../extension/database/sha256.ts';
import type { StoredFile } from '../../../../extension/database/stored-evidence.ts';
import { toPracticeRow } from '../../../../extension/database/to-practice-row.ts';
import { carriedOf, dumpOf, openedBundle, writtenBundle } from '../../../builders/bundle.ts';
import { aLibrary } from '../../../builders/library.ts';
import { aPractice } from '../../../builders/practice.ts';

/** A text of any characters, halves of pairs and `__proto__` too, as a card would keep it. */
const text = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constant('__proto__'),
    fc.constant('=1+1\r\n\u2028'),
  )
  .map((given) => given.trim() || 'x');

/** What a person may have written on a card. */
const card = fc.record({
  title: text,
  summary: text,
  tags: fc.uniqueArray(
    text.filter((tag) => tag.length < 50),
    { maxLength: 3 },
  ),
  isGone: fc.boolean(),
});

type Card = typeof card extends fc.Arbitrary<infer Value> ? Value : never;

/** Practices with such cards, and a file each, straight in the tables of a library of its own. */
async function filled(cards: readonly Card[]): Promise<string> {
  const { library, name } = aLibrary();
  await library.practiceCount();
  const db = libraryDatabase(name);
  const practices = cards.map(({ title, summary, tags, isGone }): Practice => {
    const practice = aPractice();
    return {
      ...practice,
      fields: { kind: 'page', title, summary, topics: tags },
      ...(isGone && { deletedAt: practice.updatedAt }),
    };
  });
  const files = await Promise.all(cards.map((_, index) => aFile(index)));
  await db.practices.bulkPut(practices);
  await db.practiceRows.bulkPut(practices.map((practice) => toPracticeRow(practice, undefined)));
  await db.files.bulkPut(files);
  await db.facts.put({ name: 'practiceCount', value: cards.filter(({ isGone }) => !isGone).length });
  db.close();
  return name;
}

async function aFile(index: number): Promise<StoredFile> {
  const bytes = Uint8Array.from({ length: 20 + (index % 50) }, (_, at) => (index * 31 + at * 7) % 256).buffer;
  return { sha256: await sha256OfBytes(bytes), type: 'image/png', bytes };
}

async function handedOver(from: string): Promise<string> {
  const source = openLibrary({ name: from });
  const { library, name } = aLibrary();
  await library.restoreBundle(await openedBundle(library, await writtenBundle(source)));
  return name;
}

test('what is written and restored is equal, whatever the cards say', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(card, { maxLength: 8 }), async (cards) => {
      const from = await filled(cards);
      expect(carriedOf(await dumpOf(await handedOver(from)))).toEqual(carriedOf(await dumpOf(from)));
    }),
    { numRuns: 25, seed: 20261127 },
  );
});

test('5,000 practices with files come over equal', { timeout: 120_000 }, async () => {
  const from = await filled(fc.sample(card, { numRuns: 5_000, seed: 20261127 }));
  expect(carriedOf(await dumpOf(await handedOver(from)))).toEqual(carriedOf(await dumpOf(from)));
});
