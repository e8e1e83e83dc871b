import type { Page } from '@playwright/test';
import { readBackupName } from '#shared/backup/backup-name.ts';
import type { LoadedExtension } from '../loaded-extension.ts';

/** The name of the folder that stands in for one that a person would choose. */
export const FOLDER_NAME = 'Varmuuskopiot';

/** What the stand-in says when a page asks whether it may use the folder, until a person is asked. */
export type StandInAccess = 'granted' | 'prompt';

/**
 * Lets a folder of the browser's own disk stand in for one that a person chooses, in every page that is opened after this: no program
 * may answer the picker of folders. It is a folder as any other, and outlives pages.
 */
export async function standInForPicker(
  { context }: LoadedExtension,
  access: StandInAccess = 'granted',
): Promise<void> {
  await context.addInitScript(
    ({ name, first }) => {
      const chosen = async () =>
        (await navigator.storage.getDirectory()).getDirectoryHandle(name, { create: true });
      Object.assign(window, { showDirectoryPicker: chosen });
      if (!('FileSystemDirectoryHandle' in window)) return;
      let now = first;
      Object.assign(FileSystemDirectoryHandle.prototype, {
        queryPermission: async () => now,
        requestPermission: async () => {
          now = 'granted';
          return now;
        },
      });
    },
    { name: FOLDER_NAME, first: access },
  );
}

/** The names of the files in the folder, in order. */
export function filesIn(page: Page): Promise<string[]> {
  return page.evaluate(async (name) => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle(name, { create: true });
    const names: string[] = [];
    for await (const each of folder.keys()) names.push(each);
    return names.toSorted();
  }, FOLDER_NAME);
}

/** Changes one byte in the middle of a file of the folder. */
export async function damageFile(page: Page, file: string): Promise<void> {
  await page.evaluate(
    async ([folder = '', name = '']) => {
      const handle = await (await navigator.storage.getDirectory()).getDirectoryHandle(folder);
      const place = await handle.getFileHandle(name);
      const bytes = new Uint8Array(await (await place.getFile()).arrayBuffer());
      const middle = bytes.length >> 1;
      bytes[middle] = (bytes[middle] ?? 0) ^ 0xff;
      const stream = await place.createWritable();
      await stream.write(bytes);
      await stream.close();
    },
    [FOLDER_NAME, file],
  );
}

/** Of which moments the folder has finished backups. */
export async function momentsIn(page: Page): Promise<string[]> {
  return (await filesIn(page)).flatMap((name) => readBackupName(name)?.madeAt ?? []);
}

/** Empties the library as a browser does that throws its data away: the database goes, what lies beside it stays. */
export async function loseLibrary(extension: LoadedExtension): Promise<void> {
  const page = await extension.openExtensionPage('third-party.txt');
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase('hyvan-kierre');
        deleting.onsuccess = () => resolve();
        deleting.onerror = () => reject(deleting.error);
      }),
  );
  await page.close();
}

/**
 * Lets no page that is opened after this open the library's database, as if what lies on the disk were damaged, until the database has
 * been removed.
 */
export async function breakLibrary({ context }: LoadedExtension): Promise<void> {
  await context.addInitScript(() => {
    const { open, deleteDatabase } = IDBFactory.prototype;
    if (!location.pathname.endsWith('.html')) return;
    const mark = 'library-is-mended';
    Object.assign(IDBFactory.prototype, {
      open(this: IDBFactory, name: string, version?: number) {
        if (name === 'hyvan-kierre' && localStorage.getItem(mark) === null) {
          throw new DOMException('planted', 'UnknownError');
        }
        return version === undefined ? open.call(this, name) : open.call(this, name, version);
      },
      deleteDatabase(this: IDBFactory, name: string) {
        if (name === 'hyvan-kierre') localStorage.setItem(mark, 'yes');
        return deleteDatabase.call(this, name);
      },
    });
  });
}
