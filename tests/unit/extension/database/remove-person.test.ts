// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { EVERYTHING } from '#shared/find/find-request.ts';
import { maskFragment } from '#shared/html/mask-markup.ts';
import { answerFinder } from '../../../../extension/database/answer-finder.ts';
import type { FoundRecord } from '../../../../extension/database/find-person.ts';
import { finderQuestionSchema } from '../../../../extension/database/finder-protocol.ts';
import type { Library } from '../../../../extension/database/library.ts';
import { type LibraryDatabase, libraryDatabase } from '../../../../extension/database/library-database.ts';
import { openFinder } from '../../../../extension/database/open-finder.ts';
import type { PersonChoice } from '../../../../extension/database/person-methods.ts';
import { WORD_TABLES } from '../../../../extension/database/person-tables.ts';
import type { HowToMask } from '../../../../extension/database/row-without-person.ts';
import { sha256 } from '../../../../extension/database/sha256.ts';
import { aBody, aClipStart, aReading } from '../../../builders/clip.ts';
import { aLibrary, clipped } from '../../../builders/library.ts';
import {
  CANARY,
  CANARY_PERSON,
  personEverywhere,
  RECORD_SCHEMAS,
} from '../../../builders/person-everywhere.ts';
import { aDraft } from '../../../builders/practice.ts';

const how: HowToMask = {
  words: { name: '[nimi]', phone: '[puhelin]', email: '[osoite]', 'personal-id': '[tunnus]' },
  maskMarkup(html, mask) {
    const holder = document.createElement('template');
    holder.innerHTML = html;
    maskFragment(holder.content, mask);
    return holder.innerHTML;
  },
};

let library: Library;
let db: LibraryDatabase;
let clock: { now: Date };

beforeEach(() => {
  const made = aLibrary();
  library = made.library;
  clock = made.clock;
  db = libraryDatabase(made.name);
});

const chosen = (found: readonly FoundRecord[], takesLikely = false): PersonChoice[] =>
  found.map(({ of, id }) => ({ of, id, takesLikely }));

async function removeAll(takesLikely = false) {
  const found = await library.findPerson(CANARY_PERSON);
  return library.removePerson(CANARY_PERSON, chosen(found, takesLikely), how);
}

/** Everything the database holds, bytes as letters. */
async function dump(except: readonly string[] = []): Promise<string> {
  const rows = await Promise.all(
    db.tables
      .filter(({ name }) => !except.includes(name))
      .map(async (table) => [table.name, await table.toArray()]),
  );
  const letters = (_key: string, value: unknown) => {
    if (value instanceof ArrayBuffer) return Buffer.from(value).toString('latin1');
    return ArrayBuffer.isView(value)
      ? Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('latin1')
      : value;
  };
  return JSON.stringify(rows, letters);
}

describe('a person in every field of every table', () => {
  beforeEach(async () => {
    const rows = await personEverywhere();
    for (const [table, each] of Object.entries(rows)) await db.table(table).bulkPut(each);
  });

  test('is found in every table that holds words', async () => {
    const found = await library.findPerson(CANARY_PERSON);
    const where = new Set(found.flatMap(({ sure }) => sure.map((passage) => passage.where)));
    const unnamed: string[] = ['published'];
    expect(WORD_TABLES.filter((table) => !where.has(table) && !unnamed.includes(table))).toEqual([]);
  });

  test('is gone from all of them after the removal', async () => {
    expect(await dump()).toMatch(CANARY);
    const result = await removeAll();
    expect(result).toMatchObject({ left: [], isCancelled: false });
    const left = (await dump()).match(new RegExp(`.{60}(?:${CANARY.source}).{40}`, 'gi'));
    expect(left).toBeNull();
  });

  test('leaves no record harder to read than it was', async () => {
    const problems = async () => {
      const places = new Set<string>();
      for (const [table, schema] of Object.entries(RECORD_SCHEMAS)) {
        for (const row of await db.table(table).toArray()) {
          for (const { path } of schema.safeParse(row).error?.issues ?? []) {
            places.add([table, ...path.filter((part) => typeof part === 'string')].join('.'));
          }
        }
      }
      return places;
    };
    const before = await problems();
    await removeAll();
    expect([...(await problems())].filter((place) => !before.has(place))).toEqual([]);
  });

  test('leaves texts whole beside their words, under sums that are right', async () => {
    await removeAll();
    const [body] = await db.clipBodies.toArray();
    expect(body?.text).toBe('Kylätalo aukeaa. Kysy [nimi], p. [puhelin]. Tilaa riittää.');
    expect(body?.sha256).toBe(await sha256(body?.text ?? ''));
    const [snapshot] = await db.snapshots.toArray();
    expect(snapshot?.html).toContain('Tilaa riittää.');
    expect(snapshot?.sha256).toBe(await sha256(snapshot?.html ?? ''));
  });
});

test('the words of a person go out of the search index as well', async () => {
  const clip = await library.beginClip(aClipStart());
  const body = aBody('Kylätalosta kertoo Kanerva Kanarialintu.');
  await library.fillClip(clip.id, aReading({ draft: aDraft(), body }));
  const { finder, index } = aWindow();
  const put = async () => {
    await finder.find(EVERYTHING, { offset: 0, limit: 1 });
    await index.settled();
    await index.tidy();
  };
  await put();
  expect(await dump(['clipBodies'])).toMatch(/kanarialin/);
  await removeAll();
  await put();
  const { total } = await finder.find({ ...EVERYTHING, words: 'kanarialintu' }, { offset: 0, limit: 1 });
  expect(total).toBe(0);
  expect(await dump()).not.toMatch(CANARY);
});

test('another person with the same surname is only likely, and stays unless it is chosen', async () => {
  const other = await clipped(library, { title: 'Kahvila', idea: 'Liisa Kanarialinnun idea.' });
  const found = await library.findPerson(CANARY_PERSON);
  expect(found).toMatchObject([{ of: 'practices', id: other.id, sure: [] }]);
  expect(found[0]?.likely).toMatchObject([{ hit: 'Kanarialinnun', reason: 'surname' }]);
  await removeAll();
  expect((await db.practices.get(other.id))?.fields.idea).toBe('Liisa Kanarialinnun idea.');
  await removeAll(true);
  expect((await db.practices.get(other.id))?.fields.idea).toBe('Liisa [nimi] idea.');
});

test('undo does not bring the person back', async () => {
  const { id } = await clipped(library, { title: 'Kahvila' });
  await library.editPractice(id, { idea: 'Kanerva Kanarialinnun idea.' });
  await library.editPractice(id, { idea: 'Idea.' });
  await removeAll();
  await library.undo();
  expect(await dump()).not.toMatch(CANARY);
});

test('what is ended between two records is done so far and said to be', async () => {
  const one = await clipped(library, { title: 'Yksi', idea: 'Kanerva Kanarialintu' });
  const two = await clipped(library, { title: 'Kaksi', idea: 'Kanerva Kanarialintu' }, 'https://b.example/');
  const life = new AbortController();
  const choices = [one, two].map(({ id }) => ({ of: 'practices' as const, id, takesLikely: false }));
  const result = await library.removePerson(CANARY_PERSON, choices, how, {
    signal: life.signal,
    tell: () => life.abort(),
  });
  expect(result).toEqual({ done: [{ of: 'practices', id: one.id }], left: [], isCancelled: true });
  expect((await db.practices.get(two.id))?.fields.idea).toBe('Kanerva Kanarialintu');
});

test('a person who comes back is noticed by the day of the removal, without a name being kept', async () => {
  await clipped(library, { title: 'Kahvila', idea: 'Kanerva Kanarialintu' });
  await removeAll();
  expect(await library.returnedPersons()).toEqual([]);
  clock.now = new Date('2027-02-03T10:00:00.000Z');
  const back = await clipped(
    library,
    { title: 'Palannut', idea: 'Kysy Kanerva Kanarialinnulta.' },
    'https://b.example/',
  );
  expect(await library.returnedPersons()).toEqual([
    { of: 'practices', id: back.id, title: 'Palannut', removedAt: '2026-11-22T10:00:00.000Z' },
  ]);
  expect(JSON.stringify(await db.settings.toArray())).not.toMatch(CANARY);
});

/** A window with a search of its own. */
function aWindow() {
  const takers: ((message: unknown) => void)[] = [];
  const { answer, index } = answerFinder(db, (reply) => {
    for (const take of takers) take(structuredClone(reply));
  });
  const finder = openFinder({
    send: (question) => void answer(finderQuestionSchema.parse(structuredClone(question))),
    listen: (take) => takers.push(take),
    onEnd: () => undefined,
  });
  return { finder, index };
}
