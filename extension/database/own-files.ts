/** Takes bytes; the caller of who writes closes it. */
export type ByteSink = {
  /** Resolves when the bytes have been taken. */
  write(chunk: Uint8Array<ArrayBuffer>): Promise<void>;
};

/** Files beside the library that only the extension sees. */
export type OwnFiles = {
  /** The names of all files, sorted. */
  names(): Promise<string[]>;
  /** A file; undefined when it is not there. */
  read(name: string): Promise<Blob | undefined>;
  /** Writes a file through `fill`. Until all has been written the former one stays; when `fill` fails it stays for good. */
  write(name: string, fill: (sink: ByteSink) => Promise<void>): Promise<void>;
  /** Removes a file, if it is there. */
  remove(name: string): Promise<void>;
};

/** The folder of ours in the browser's file system for this origin. */
const FOLDER = 'kept-copies';

/** The browser's own file system for the extension. It is not a download: nobody sees it, and nothing is asked. */
export function ownFiles(): OwnFiles {
  const folder = async () =>
    (await navigator.storage.getDirectory()).getDirectoryHandle(FOLDER, { create: true });
  return {
    async names() {
      const names: string[] = [];
      for await (const name of (await folder()).keys()) names.push(name);
      return names.sort();
    },
    async read(name) {
      try {
        return await (await (await folder()).getFileHandle(name)).getFile();
      } catch (error) {
        if (isMissing(error)) return undefined;
        throw error;
      }
    },
    async write(name, fill) {
      const file = await (await folder()).getFileHandle(name, { create: true });
      const stream = await file.createWritable();
      try {
        await fill({ write: (chunk) => stream.write(chunk) });
        await stream.close();
      } catch (error) {
        await stream.abort().catch(() => undefined);
        throw error;
      }
    },
    async remove(name) {
      try {
        await (await folder()).removeEntry(name);
      } catch (error) {
        if (!isMissing(error)) throw error;
      }
    },
  };
}

function isMissing(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'NotFoundError';
}
