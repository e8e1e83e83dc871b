import { afterEach, expect, test, vi } from 'vitest';
import { inTermsOfRoom } from '../../../../extension/database/full-disk.ts';

afterEach(() => vi.unstubAllGlobals());

function room(bytes: number): void {
  const estimate = async () => ({ quota: 5_000_000 + bytes, usage: 5_000_000 });
  vi.stubGlobal('navigator', { storage: { estimate } });
}

const NOT_OPENED = () =>
  new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError');

test('a database that cannot be opened on a full disk is told as a full disk', async () => {
  room(0);
  expect(await inTermsOfRoom(NOT_OPENED())).toMatchObject({ reason: 'full' });
});

test('one that cannot be opened although there is room is broken', async () => {
  room(50_000_000);
  expect(await inTermsOfRoom(NOT_OPENED())).toMatchObject({ reason: 'broken' });
});

test('a change that met a full disk is told as that, whatever the browser calls it', async () => {
  room(50_000_000);
  const error = new DOMException('IO error: 000003.log: FILE_ERROR_NO_SPACE', 'UnknownError');
  expect(await inTermsOfRoom(error)).toMatchObject({ reason: 'full' });
});

test('a browser that does not tell its room leaves the reason as it is', async () => {
  vi.stubGlobal('navigator', {});
  expect(await inTermsOfRoom(NOT_OPENED())).toMatchObject({ reason: 'broken' });
});

test('a failure that is none of the storage stays what it is', async () => {
  const error = new TypeError('A mistake of ours');
  expect(await inTermsOfRoom(error)).toBe(error);
});
