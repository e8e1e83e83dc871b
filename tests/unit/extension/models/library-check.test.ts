import { expect, test, vi } from 'vitest';
import type { LibraryCheck } from '#shared/backup/library-check.ts';
import { checkIfDue } from '../../../../extension/models/library-check.ts';
import { keptInMemory, LIBRARY_ID } from '../../../builders/backup.ts';

const FOUND = { lost: [], stray: ['files/a'], removed: 0 };

/** A check over a library that is judged as given. */
async function checked(verdict: string, last?: LibraryCheck) {
  const checkFiles = vi.fn(async () => FOUND);
  const kept = keptInMemory<LibraryCheck | undefined>(last);
  const seen = { libraryId: LIBRARY_ID, practices: 3, agreements: 0 };
  const known = { judge: async () => ({ verdict, remembered: undefined, seen }) };
  await checkIfDue({ checkFiles }, known as never, kept, () => new Date('2026-11-27T08:00:00.000Z'));
  return { checkFiles, kept: await kept.read() };
}

test('what a check finds is kept, and the next one knows it', async () => {
  const first = await checked('same');
  expect(first.kept).toMatchObject({ ...FOUND, libraryId: LIBRARY_ID });
  const again = await checked('same', { ...first.kept, nextAt: '2026-11-27T07:00:00.000Z' } as LibraryCheck);
  expect(again.checkFiles).toHaveBeenCalledWith(expect.objectContaining(FOUND), expect.anything());
});

test('a library that was checked lately, is lost or is older than it was is left alone', async () => {
  const { kept } = await checked('same');
  expect((await checked('same', kept)).checkFiles).not.toHaveBeenCalled();
  expect((await checked('lost')).checkFiles).not.toHaveBeenCalled();
  expect((await checked('older')).checkFiles).not.toHaveBeenCalled();
});
