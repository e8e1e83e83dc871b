/** A database of its own, apart from the library: what may empty the library's should not take the way to its backups with it. */
const DATABASE = 'hyvan-kierre-backups';
const STORE = 'folders';
const KEY = 'chosen';

/** Remembers the folder for backups. */
export async function keepHandle(handle: FileSystemDirectoryHandle): Promise<void> {
  await withStore<unknown>('readwrite', (store) => store.put(handle, KEY));
}

/** The folder for backups that was remembered last; nothing when there is none, or it cannot be read. */
export async function keptHandle(): Promise<FileSystemDirectoryHandle | undefined> {
  const kept = await withStore<unknown>('readonly', (store) => store.get(KEY)).catch(() => undefined);
  const { FileSystemDirectoryHandle: Handle } = globalThis as {
    FileSystemDirectoryHandle?: typeof FileSystemDirectoryHandle;
  };
  return Handle !== undefined && kept instanceof Handle ? kept : undefined;
}

/** Does one thing in the store; resolves when it is durable. */
function withStore<Answer>(
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => { readonly result: Answer },
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(DATABASE, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const change = database.transaction(STORE, mode, { durability: 'strict' });
      const asked = ask(change.objectStore(STORE));
      const end = (finish: () => void) => {
        database.close();
        finish();
      };
      change.oncomplete = () => end(() => resolve(asked.result));
      change.onabort = () => end(() => reject(change.error));
    };
  });
}
