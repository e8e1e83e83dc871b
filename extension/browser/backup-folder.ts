import { pickFolder } from './chosen-folder.ts';
import { type FileSink, writeFileOf } from './file-sink.ts';
import { keepHandle, keptHandle } from './kept-handle.ts';

/** Whether the folder may be used now: `prompt` when the browser must ask a person first. */
export type FolderAccess = 'granted' | 'prompt' | 'denied';

/** A file in a folder of backups. */
export type FolderFile = {
  /** Its name. */
  name: string;
  /** Its size, in bytes. */
  bytes: number;
};

/** A folder of the computer that a person has chosen for backups. Only files of ours are looked at. */
export type BackupFolder = {
  /** Its name. */
  readonly name: string;
  /** Whether it may be used now. */
  access(): Promise<FolderAccess>;
  /** Asks a person, in the same turn as their click, to let it be used again. Answers whether they do. */
  ask(): Promise<boolean>;
  /** Its files whose names pass. Fails with `NotFoundError` when the folder is not there any more. */
  list(isOurs: (name: string) => boolean): Promise<FolderFile[]>;
  /** Writes a file part by part; see `writeFileOf`. */
  write<Result>(name: string, fill: (sink: FileSink) => Promise<Result>): Promise<Result>;
  /** A file as it lies there; its bytes are read when they are needed. */
  read(name: string): Promise<Blob>;
  /** Gives a file another name. */
  rename(from: string, to: string): Promise<void>;
  /** Removes a file; one that is not there is as good as removed. */
  remove(name: string): Promise<void>;
};

/** What a directory's handle can do about rights, which not every browser has. */
type AskingHandle = FileSystemDirectoryHandle & {
  queryPermission?(asked: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission?(asked: { mode: 'readwrite' }): Promise<PermissionState>;
};

/** What a file's handle can do besides in newer browsers. */
type MovingHandle = FileSystemFileHandle & { move?(name: string): Promise<void> };

/** Asks for a folder for backups and remembers it; nothing when the person chose none. Must be called from a click. */
export async function chooseBackupFolder(): Promise<BackupFolder | undefined> {
  const handle = await pickFolder('backup');
  if (handle === undefined) return undefined;
  await keepHandle(handle);
  return backupFolderAt(handle);
}

/** The folder that was chosen last; nothing before that, or when it cannot be remembered. */
export async function keptBackupFolder(): Promise<BackupFolder | undefined> {
  const handle = await keptHandle();
  return handle && backupFolderAt(handle);
}

function backupFolderAt(handle: FileSystemDirectoryHandle): BackupFolder {
  const root: AskingHandle = handle;
  return {
    name: root.name,
    access: async () => (await root.queryPermission?.({ mode: 'readwrite' })) ?? 'granted',
    ask: async () => ((await root.requestPermission?.({ mode: 'readwrite' })) ?? 'granted') === 'granted',
    list: (isOurs) => listFiles(root, isOurs),
    write: (name, fill) => writeFileOf(root, name, fill),
    read: async (name) => (await root.getFileHandle(name)).getFile(),
    rename: (from, to) => renameFile(root, from, to),
    async remove(name) {
      await root.removeEntry(name).catch((error: unknown) => {
        if (!(error instanceof DOMException && error.name === 'NotFoundError')) throw error;
      });
    },
  };
}

async function listFiles(
  root: FileSystemDirectoryHandle,
  isOurs: (name: string) => boolean,
): Promise<FolderFile[]> {
  const found: FolderFile[] = [];
  for await (const entry of root.values()) {
    if (entry.kind !== 'file' || !isOurs(entry.name)) continue;
    const { size } = await entry.getFile();
    found.push({ name: entry.name, bytes: size });
  }
  return found;
}

/** Browsers that cannot rename a file write it a second time; the first goes only when the second has the same bytes. */
async function renameFile(root: FileSystemDirectoryHandle, from: string, to: string): Promise<void> {
  const handle: MovingHandle = await root.getFileHandle(from);
  if (handle.move !== undefined) {
    const isMoved = await handle.move(to).then(
      () => true,
      () => false,
    );
    if (isMoved) return;
  }
  const source = await handle.getFile();
  const copy = await root.getFileHandle(to, { create: true });
  await source.stream().pipeTo(await copy.createWritable());
  if (!(await hasSameBytes(source, await copy.getFile()))) {
    await root.removeEntry(to);
    throw new DOMException('The copy is not the same', 'NotReadableError');
  }
  await root.removeEntry(from);
}

/** How much of two files is compared at a time, in bytes. */
const COMPARED_AT_ONCE = 4_000_000;

async function hasSameBytes(one: Blob, other: Blob): Promise<boolean> {
  if (one.size !== other.size) return false;
  for (let at = 0; at < one.size; at += COMPARED_AT_ONCE) {
    const parts = [one, other].map((file) => file.slice(at, at + COMPARED_AT_ONCE).arrayBuffer());
    const [left, right] = (await Promise.all(parts)).map((bytes) => new Uint8Array(bytes));
    if (left === undefined || right === undefined || left.some((byte, index) => byte !== right[index])) {
      return false;
    }
  }
  return true;
}
