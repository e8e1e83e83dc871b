/** A folder of the computer that a person has chosen to be written to. */
export type ChosenFolder = {
  /** Its name. */
  readonly name: string;
  /** The text of a file in it; nothing when it is not there. */
  read(path: string): Promise<string | undefined>;
  /** Writes a file, with the folders it lies in. What stood in it stays until all of the new has been written. */
  write(path: string, content: string | Uint8Array<ArrayBuffer>): Promise<void>;
};

/** The picker of folders, which only some browsers have. */
type FolderPicker = (options: { id: string; mode: 'readwrite' }) => Promise<FileSystemDirectoryHandle>;

function folderPicker(): FolderPicker | undefined {
  const { showDirectoryPicker } = window as { showDirectoryPicker?: FolderPicker };
  return showDirectoryPicker?.bind(window);
}

/** Whether the browser lets a person choose a folder to write to. */
export function canChooseFolder(): boolean {
  return folderPicker() !== undefined;
}

/** Asks for a folder to publish to; nothing when the person chose none. Must be called from a click. */
export async function chooseFolder(): Promise<ChosenFolder | undefined> {
  const handle = await pickFolder('publish');
  return handle && folderAt(handle);
}

/**
 * Asks for a folder; nothing when the person chose none. The browser begins where the same purpose was served last. Must be
 * called from a click.
 */
export async function pickFolder(
  purpose: 'publish' | 'backup',
): Promise<FileSystemDirectoryHandle | undefined> {
  try {
    return await folderPicker()?.({ id: purpose, mode: 'readwrite' });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
}

function folderAt(root: FileSystemDirectoryHandle): ChosenFolder {
  return {
    name: root.name,
    async read(path) {
      try {
        const handle = await root.getFileHandle(path);
        return await (await handle.getFile()).text();
      } catch (error) {
        if (error instanceof DOMException && error.name === 'NotFoundError') return undefined;
        throw error;
      }
    },
    async write(path, content) {
      const folders = path.split('/');
      const name = folders.pop() ?? path;
      let folder = root;
      for (const each of folders) folder = await folder.getDirectoryHandle(each, { create: true });
      const file = await folder.getFileHandle(name, { create: true });
      const stream = await file.createWritable();
      await stream.write(content);
      await stream.close();
    },
  };
}
