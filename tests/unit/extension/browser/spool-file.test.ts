import { afterEach, expect, test, vi } from 'vitest';
import { beginSpool, spoolFile, spoolInMemory } from '../../../../extension/browser/spool-file.ts';

const HOUR_MS = 60 * 60_000;

/** The extension's own part of the disk, on which a file comes to be when its stream is closed; the files by name. */
function aDisk(): Map<string, File> {
  const files = new Map<string, File>();
  const handle = (name: string) => ({
    kind: 'file',
    name,
    getFile: async () => files.get(name),
    async createWritable() {
      const parts: Uint8Array<ArrayBuffer>[] = [];
      return {
        write: async (part: Uint8Array<ArrayBuffer>) => void parts.push(part.slice()),
        close: async () => void files.set(name, new File(parts, name)),
        abort: async () => undefined,
      };
    },
  });
  const folder = {
    async getFileHandle(name: string) {
      files.set(name, new File([], name));
      return handle(name);
    },
    removeEntry: async (name: string) => void files.delete(name),
    async *values() {
      for (const name of files.keys()) yield handle(name);
    },
  };
  vi.stubGlobal('navigator', {
    storage: { getDirectory: async () => ({ getDirectoryHandle: async () => folder }) },
  });
  return files;
}

const bytes = (text: string) => new TextEncoder().encode(text);

afterEach(() => vi.unstubAllGlobals());

test('what is written part by part is the file, on the disk as in memory', async () => {
  aDisk();
  for (const spool of [await beginSpool(), spoolInMemory()]) {
    await spool.write(bytes('käytän'));
    await spool.write(bytes('töjä'));
    expect(await (await spool.close()).text()).toBe('käytäntöjä');
  }
});

test('a file that is given up, or could not be filled, leaves nothing on the disk', async () => {
  const files = aDisk();
  const spool = await beginSpool();
  await spool.write(bytes('alku'));
  await spool.abort();
  await expect(
    spoolFile(async (sink) => {
      await sink.write(bytes('alku'));
      throw new Error('planted');
    }),
  ).rejects.toThrow('planted');
  expect([...files.keys()]).toEqual([]);
});

test('a file goes with a later one when the browser has had an hour to save it', async () => {
  const files = aDisk();
  files.set('vanha', new File(['1'], 'vanha', { lastModified: Date.now() - 2 * HOUR_MS }));
  files.set('uusi', new File(['2'], 'uusi', { lastModified: Date.now() }));
  const { file, result } = await spoolFile(async (sink) => {
    await sink.write(bytes('3'));
    return 'tehty';
  });
  expect(result).toBe('tehty');
  expect(await file.text()).toBe('3');
  expect([...files.keys()]).not.toContain('vanha');
  expect([...files.keys()]).toContain('uusi');
});

test('a browser that gives no disk keeps the file in memory', async () => {
  vi.stubGlobal('navigator', {
    storage: { getDirectory: () => Promise.reject(new DOMException('', 'SecurityError')) },
  });
  const spool = await beginSpool();
  await spool.write(bytes('muistissa'));
  expect(await (await spool.close()).text()).toBe('muistissa');
});
