import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { v7 as uuidv7 } from 'uuid';
import { beforeEach, expect, test } from 'vitest';
import { EVERYTHING } from '#shared/find/find-request.ts';
import { answerFinder } from '../../../../extension/database/answer-finder.ts';
import type { FinderReply } from '../../../../extension/database/finder-protocol.ts';
import type { Library } from '../../../../extension/database/library.ts';
import {
  LIBRARY_SCHEMA_V5,
  LIBRARY_VERSION,
  libraryDatabase,
} from '../../../../extension/database/library-database.ts';
import { openLibrary } from '../../../../extension/database/open-library.ts';
import type { StorageState } from '../../../../extension/database/storage-state.ts';
import { aClipStart, aReading } from '../../../builders/clip.ts';
import { aLibrary, clipped } from '../../../builders/library.ts';

let name: string;
let library: Library;
let practiceId: string;
let clipId: string;
let before: unknown;

/** Everything that is stored, as the browser has it. */
async function dump(): Promise<unknown> {
  const db = await new Dexie(name).open();
  const tables: Record<string, unknown> = {};
  for (const table of db.tables) tables[table.name] = await table.toArray();
  db.close();
  return { version: db.verno, tables };
}

beforeEach(async () => {
  const made = aLibrary();
  name = made.name;
  const practice = await clipped(made.library, { title: 'Kyläpöytä' });
  practiceId = practice.id;
  clipId = practice.clipIds[0] ?? '';
  const newer = new Dexie(name);
  newer.version(LIBRARY_VERSION + 1).stores({ ...LIBRARY_SCHEMA_V5, inventions: 'id' });
  await newer.open();
  await newer.table('inventions').add({ id: 'one' });
  newer.close();
  before = await dump();
  library = openLibrary({ name });
});

test('a library of a newer version can be read', async () => {
  const states: StorageState['state'][] = [];
  library.watchStorage(({ state }) => states.push(state), new AbortController().signal);
  expect(await library.practiceCount()).toBe(1);
  expect((await library.newestPractices({ limit: 5 })).rows).toMatchObject([{ title: 'Kyläpöytä' }]);
  expect((await library.practice(practiceId))?.evidence).toMatchObject([{ body: { clipId } }]);
  expect(await library.drafts()).toEqual([]);
  expect(await library.agreements()).toEqual({ agreements: [], unreadable: 0 });
  expect((await library.trash(5)).items).toEqual([]);
  expect(states).toEqual(['usual', 'read-only']);
  expect(await dump()).toEqual(before);
});

test('every kind of change is refused, and leaves it byte for byte as it was', async () => {
  const changes: (() => Promise<unknown>)[] = [
    () => library.beginClip(aClipStart()),
    () => library.fillClip(clipId, aReading()),
    () => library.keepAddress(clipId, 'Otsikko'),
    () => library.interruptClip(clipId),
    () => library.discardDraft(clipId),
    () => library.editPractice(practiceId, { title: 'Toinen' }),
    () => library.deletePractice(practiceId),
    () => library.restorePractices([practiceId]),
    () => library.undo(),
    () => library.redo(),
    () => library.emptyTrash(),
    () => library.keepImage(clipId, 0, { type: 'image/png', base64: '' }),
    () => library.takeIn('tiedosto', {}),
    () => libraryDatabase(name).practices.clear(),
    () => libraryDatabase(name).settings.put({ name: 'libraryId', value: uuidv7() }),
    () => libraryDatabase(name).table('facts').delete('practiceCount'),
  ];
  for (const change of changes)
    await expect(change(), change.toString()).rejects.toMatchObject({ reason: 'newer' });
  expect(await dump()).toEqual(before);
  expect(await library.practiceCount()).toBe(1);
});

test('the search answers from what is there, or plainly by titles, and writes no index', async () => {
  const replies: FinderReply[] = [];
  const { answer, index } = answerFinder(libraryDatabase(name), (reply) => replies.push(reply));
  await answer({ ask: 'find', turn: 1, request: { ...EVERYTHING, words: 'kyläpöytä' }, offset: 0, limit: 5 });
  await index.settled();
  const found = replies.find(({ tell }) => tell === 'found');
  expect(found).toMatchObject({ answer: { ids: [practiceId], total: 1 } });
  expect(await dump()).toEqual(before);
});

test('one that lacks a table this version reads is refused as a whole', async () => {
  const other = `newer-${uuidv7()}`;
  const newer = new Dexie(other);
  const { practiceRows: _gone, ...rest } = LIBRARY_SCHEMA_V5;
  newer.version(LIBRARY_VERSION + 1).stores(rest as Record<string, string | null>);
  await newer.open();
  newer.close();
  await expect(openLibrary({ name: other }).practiceCount()).rejects.toMatchObject({ reason: 'newer' });
  const again = await new Dexie(other).open();
  expect(again.verno).toBe(LIBRARY_VERSION + 1);
  again.close();
});
