import { saveFile } from './save-file.ts';
import { beginSpool, type Spool, spoolInMemory } from './spool-file.ts';

/** A file that a person saves, written piece by piece. */
export type SavedStream = {
  /** Resolves when the piece has been taken. */
  write(chunk: Uint8Array<ArrayBuffer>): Promise<void>;
  /** Ends the file: only now it is there. */
  close(): Promise<void>;
  /** Gives it up. */
  abort(): Promise<void>;
  /** Whether `close` resolves when the file is there; otherwise it was handed to the browser, which tells nobody what became of it. */
  tellsSaved: boolean;
};

/** The picker of a place for a file, which only some browsers have. */
type SavePicker = (options: { suggestedName: string }) => Promise<FileSystemFileHandle>;

/**
 * Begins a file that a person saves; nothing when they chose no place. Must be called from a click. Where the browser cannot
 * write into a chosen place, the pieces are held until all are there and then saved as a download: on the disk, where a
 * library of gigabytes has room, or in memory when the disk may be full and the file is to go to another one.
 */
export async function saveStream(name: string, held: 'disk' | 'memory'): Promise<SavedStream | undefined> {
  const { showSaveFilePicker: pick } = window as { showSaveFilePicker?: SavePicker };
  if (pick === undefined) return thenSaved(name, held === 'disk' ? await beginSpool() : spoolInMemory());
  try {
    const handle = await pick.call(window, { suggestedName: name });
    const stream = await handle.createWritable();
    return {
      write: (chunk) => stream.write(chunk),
      close: () => stream.close(),
      abort: () => stream.abort(),
      tellsSaved: true,
    };
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
}

function thenSaved(name: string, spool: Spool): SavedStream {
  return {
    write: spool.write,
    close: async () => saveFile(name, await spool.close()),
    abort: spool.abort,
    tellsSaved: false,
  };
}
