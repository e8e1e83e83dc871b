import { saveFile } from './save-file.ts';

/** A file that a person saves, written piece by piece. */
export type SavedStream = {
  /** Resolves when the piece has been taken. */
  write(chunk: Uint8Array<ArrayBuffer>): Promise<void>;
  /** Ends the file: only now it is there. */
  close(): Promise<void>;
  /** Gives it up. */
  abort(): Promise<void>;
};

/** The picker of a place for a file, which only some browsers have. */
type SavePicker = (options: { suggestedName: string }) => Promise<FileSystemFileHandle>;

/**
 * Begins a file that a person saves; nothing when they chose no place. Must be called from a click. Where the browser
 * cannot write into a chosen place, the pieces are held until all are there and then saved as a download.
 */
export async function saveStream(name: string): Promise<SavedStream | undefined> {
  const { showSaveFilePicker: pick } = window as { showSaveFilePicker?: SavePicker };
  if (pick === undefined) return heldStream(name);
  try {
    const handle = await pick.call(window, { suggestedName: name });
    const stream = await handle.createWritable();
    return {
      write: (chunk) => stream.write(chunk),
      close: () => stream.close(),
      abort: () => stream.abort(),
    };
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
}

function heldStream(name: string): SavedStream {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  return {
    async write(chunk) {
      chunks.push(chunk);
    },
    async close() {
      saveFile(name, new Blob(chunks, { type: 'application/zip' }));
    },
    async abort() {
      chunks.length = 0;
    },
  };
}
