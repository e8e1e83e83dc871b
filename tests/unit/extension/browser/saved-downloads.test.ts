import { beforeEach, expect, test, vi } from 'vitest';
import {
  askToFollowDownloads,
  mayFollowDownloads,
  removeDownload,
  saveAndFollow,
} from '../../../../extension/browser/saved-downloads.ts';

const downloads = vi.hoisted(() => ({
  download: vi.fn(async (_asked: object) => 7),
  search: vi.fn(async (_which: object) => [] as object[]),
  removeFile: vi.fn(async (_id: number) => undefined),
  erase: vi.fn(async (_which: object) => []),
}));
const permissions = vi.hoisted(() => ({ contains: vi.fn(), request: vi.fn() }));
vi.mock('wxt/browser', () => ({ browser: { downloads, permissions } }));

beforeEach(() => vi.clearAllMocks());

const item = (told: object) => ({ state: 'complete', exists: true, fileSize: 4, ...told });

test('a file goes to our folder, and is waited for until it is there', async () => {
  downloads.search.mockResolvedValueOnce([item({ state: 'in_progress' })]).mockResolvedValue([item({})]);
  expect(await saveAndFollow('kopio.zip', new Blob(['abcd']))).toEqual({ id: 7, bytes: 4 });
  expect(downloads.download).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ filename: 'Hyvän kierre/kopio.zip', saveAs: false }),
  );
});

test.each([
  ['was broken off', [item({ state: 'interrupted' })]],
  ['was removed meanwhile', [item({ exists: false })]],
  ['is not known any more', []],
])('a download that %s has not been saved', async (_, found) => {
  downloads.search.mockResolvedValue(found);
  expect(await saveAndFollow('kopio.zip', new Blob(['abcd']))).toBeUndefined();
});

test('one that is gone already is only taken off the list', async () => {
  downloads.search.mockResolvedValue([item({ exists: false })]);
  await removeDownload(7);
  expect(downloads.removeFile).not.toHaveBeenCalled();
  expect(downloads.erase).toHaveBeenCalledExactlyOnceWith({ id: 7 });
  downloads.search.mockResolvedValue([item({})]);
  await removeDownload(7);
  expect(downloads.removeFile).toHaveBeenCalledExactlyOnceWith(7);
});

test('a browser that does not ask counts as a no', async () => {
  permissions.request.mockRejectedValue(new Error('no gesture'));
  permissions.contains.mockRejectedValue(new Error('unknown'));
  expect([await askToFollowDownloads(), await mayFollowDownloads()]).toEqual([false, false]);
});
