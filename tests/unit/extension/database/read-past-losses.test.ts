import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { EVERYTHING } from '#shared/find/find-request.ts';
import { answerFinder } from '../../../../extension/database/answer-finder.ts';
import type { FinderReply } from '../../../../extension/database/finder-protocol.ts';
import type { Library } from '../../../../extension/database/library.ts';
import { libraryDatabase } from '../../../../extension/database/library-database.ts';
import { aLibrary, clipped } from '../../../builders/library.ts';

let library: Library;
let name: string;
let whole: { id: string; clipId: string };
let harmed: { id: string; clipId: string };

/**
 * What a browser does when the disk has lost a piece of a row: whatever would give the row fails, alone or in a list.
 * Chromium ends the transaction, too.
 */
function loseRows(isLost: (store: IDBObjectStore, row: unknown) => boolean, endsTransaction: boolean): void {
  const { get, getAll } = IDBObjectStore.prototype;
  const failing = (store: IDBObjectStore, request: IDBRequest) => {
    const asked = { result: undefined as unknown, onsuccess: null, onerror: null } as unknown as IDBRequest;
    request.onsuccess = (event) => {
      const rows: unknown[] = Array.isArray(request.result) ? request.result : [request.result];
      if (!rows.some((row) => row !== undefined && isLost(store, row))) {
        Object.assign(asked, { result: request.result });
        asked.onsuccess?.call(asked, { ...event, target: asked } as unknown as Event);
        return;
      }
      const error = new DOMException('Data lost due to missing file.', 'NotReadableError');
      Object.assign(asked, { error });
      asked.onerror?.call(asked, { target: { error } } as unknown as Event);
      if (endsTransaction && request.transaction?.error === null) request.transaction.abort();
    };
    request.onerror = () => {
      Object.assign(asked, { error: request.error });
      asked.onerror?.call(asked, { target: { error: request.error } } as unknown as Event);
    };
    return Object.assign(asked, { transaction: request.transaction });
  };
  vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, ...given) {
    return failing(this, get.apply(this, given));
  });
  vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(function (this: IDBObjectStore, ...given) {
    return failing(this, getAll.apply(this, given));
  });
}

beforeEach(async () => {
  ({ library, name } = aLibrary());
  const made = [];
  for (const [title, address] of [
    ['Kyläpöytä', 'https://kunta.example/poyta'],
    ['Seteli', 'https://kunta.example/seteli'],
  ] as const) {
    const { id, clipIds } = await clipped(library, { title }, address);
    made.push({ id, clipId: clipIds[0] ?? '' });
  }
  [whole, harmed] = made as [typeof whole, typeof harmed];
});

afterEach(() => vi.restoreAllMocks());

describe.each([
  ['goes on', false],
  ['is ended', true],
])('where the transaction that meets a lost row %s', (_how, endsTransaction) => {
  test('the lost text of a clip costs that text only', async () => {
    loseRows(
      (store, row) => store.name === 'clipBodies' && Reflect.get(Object(row), 'clipId') === harmed.clipId,
      endsTransaction,
    );
    expect((await library.practice(harmed.id))?.evidence).toMatchObject([{ clip: { id: harmed.clipId } }]);
    expect((await library.practice(harmed.id))?.evidence[0]?.body).toBeUndefined();
    expect((await library.practice(whole.id))?.evidence).toMatchObject([{ body: { clipId: whole.clipId } }]);
    await library.editPractice(harmed.id, { title: 'Palveluseteli' });
    const { rows } = await library.newestPractices({ limit: 5 });
    expect(rows.map(({ title }) => title).sort()).toEqual(['Kyläpöytä', 'Palveluseteli']);
  });

  test('a lost card costs that card only, and the index is made of the others', async () => {
    loseRows(
      (store, row) => store.name === 'practices' && Reflect.get(Object(row), 'id') === harmed.id,
      endsTransaction,
    );
    expect(await library.practice(harmed.id)).toBeUndefined();
    expect((await library.practice(whole.id))?.practice.fields.title).toBe('Kyläpöytä');
    const replies: FinderReply[] = [];
    const { answer, index } = answerFinder(libraryDatabase(name), (reply) => replies.push(reply));
    await answer({
      ask: 'find',
      turn: 1,
      request: { ...EVERYTHING, words: 'kyläpöytä' },
      offset: 0,
      limit: 5,
    });
    await index.settled();
    expect(index.state).toEqual({ state: 'ready' });
    expect(replies.find(({ tell }) => tell === 'found')).toMatchObject({ answer: { ids: [whole.id] } });
  });

  test('a lost part of the search index is made anew', async () => {
    const first = answerFinder(libraryDatabase(name), () => undefined);
    await first.answer({ ask: 'find', turn: 1, request: EVERYTHING, offset: 0, limit: 5 });
    await first.index.settled();
    const parts = (await libraryDatabase(name).indexParts.toCollection().primaryKeys()).filter((part) =>
      part.endsWith('/dictionary'),
    );
    loseRows(
      (store, row) => store.name === 'indexParts' && parts.includes(Reflect.get(Object(row), 'name')),
      endsTransaction,
    );
    const { answer, index } = answerFinder(libraryDatabase(name), () => undefined);
    await answer({ ask: 'find', turn: 1, request: EVERYTHING, offset: 0, limit: 5 });
    await index.settled();
    expect(index.state).toEqual({ state: 'ready' });
  });
});

test('a failure of the storage itself still fails', async () => {
  vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(() => {
    throw new DOMException('The disk does not answer', 'UnknownError');
  });
  await expect(library.practice(whole.id)).rejects.toMatchObject({ reason: 'broken' });
});
