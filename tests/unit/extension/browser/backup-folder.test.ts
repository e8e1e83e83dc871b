import { expect, test, vi } from 'vitest';

const kept = vi.hoisted(() => ({ handle: undefined as unknown }));
vi.mock('../../../../extension/browser/kept-handle.ts', () => ({ keptHandle: async () => kept.handle }));
vi.mock('../../../../extension/browser/chosen-folder.ts', () => ({ pickFolder: async () => undefined }));
const { keptBackupFolder } = await import('../../../../extension/browser/backup-folder.ts');

/** A directory as the browser gives it, without a way to rename; `spoil` changes what is copied. */
function aDirectory(spoil: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer> = (bytes) => bytes) {
  const files = new Map<string, Blob>();
  const fileHandle = (name: string) => ({
    kind: 'file',
    name,
    getFile: async () => files.get(name),
    async createWritable() {
      const parts: Uint8Array<ArrayBuffer>[] = [];
      const stream = new WritableStream<Uint8Array<ArrayBuffer>>({
        write: (part) => void parts.push(spoil(part)),
        close: () => void files.set(name, new Blob(parts)),
      });
      return stream;
    },
  });
  kept.handle = {
    name: 'Varmuuskopiot',
    async getFileHandle(name: string, { create = false } = {}) {
      if (!files.has(name) && !create) throw new DOMException(name, 'NotFoundError');
      if (!files.has(name)) files.set(name, new Blob());
      return fileHandle(name);
    },
    async removeEntry(name: string) {
      if (!files.delete(name)) throw new DOMException(name, 'NotFoundError');
    },
    async *values() {
      for (const name of files.keys()) yield fileHandle(name);
    },
  };
  return files;
}

test('where a file cannot be renamed it is copied, and the first goes when the copy is the same', async () => {
  const files = aDirectory();
  files.set('a', new Blob(['sisältö']));
  await (await keptBackupFolder())?.rename('a', 'b');
  expect([...files.keys()]).toEqual(['b']);
  expect(await files.get('b')?.text()).toBe('sisältö');
});

test('a copy that is not the same is removed, and the first stays', async () => {
  const files = aDirectory((bytes) => bytes.map((byte) => byte ^ 1));
  files.set('a', new Blob(['sisältö']));
  await expect((await keptBackupFolder())?.rename('a', 'b')).rejects.toThrow();
  expect([...files.keys()]).toEqual(['a']);
});

test('only files whose names pass are listed, and removing what is not there is no failure', async () => {
  const files = aDirectory();
  files.set('oma.zip', new Blob(['1234']));
  files.set('muu.txt', new Blob(['x']));
  const folder = await keptBackupFolder();
  expect(await folder?.list((name) => name.endsWith('.zip'))).toEqual([{ name: 'oma.zip', bytes: 4 }]);
  await folder?.remove('oma.zip');
  await folder?.remove('oma.zip');
  expect([...files.keys()]).toEqual(['muu.txt']);
});

test('a browser that never asks for a folder lets it be used', async () => {
  aDirectory();
  const folder = await keptBackupFolder();
  expect([await folder?.access(), await folder?.ask()]).toEqual(['granted', true]);
});
