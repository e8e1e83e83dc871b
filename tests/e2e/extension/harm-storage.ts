import { cp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What may befall the library's files on a disk while the browser is closed. */
export const HARMS = ['cut in half', 'with bytes overwritten in the middle', 'gone'] as const;
/** What may befall the library's files on a disk. */
export type Harm = (typeof HARMS)[number];

/** The files in which a profile's browser keeps the databases of extensions, the largest first. */
export async function storageFiles(profile: string): Promise<string[]> {
  const folder = join(profile, 'Default', 'IndexedDB');
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && entry.parentPath.includes('chrome-extension_'))
    .map((entry) => join(entry.parentPath, entry.name));
  const sizes = await Promise.all(paths.map(async (path) => (await stat(path)).size));
  return paths.toSorted((a, b) => (sizes[paths.indexOf(b)] ?? 0) - (sizes[paths.indexOf(a)] ?? 0));
}

/** Takes away the files that hold large values apart from their rows; answers how many there were. */
export async function loseLargeValues(profile: string): Promise<number> {
  const files = (await storageFiles(profile)).filter((path) => path.includes('.indexeddb.blob'));
  for (const path of files) await rm(path);
  return files.length;
}

/** Harms the largest file of the database itself, or takes all of its files away. */
export async function harmDatabase(profile: string, harm: Harm): Promise<void> {
  const files = (await storageFiles(profile)).filter((path) => !path.includes('.indexeddb.blob'));
  const [largest] = files;
  if (largest === undefined) throw new Error(`There is no database in ${profile}`);
  if (harm === 'gone') {
    for (const path of files) await rm(path);
    return;
  }
  const { size } = await stat(largest);
  if (harm === 'cut in half') {
    await truncate(largest, Math.floor(size / 2));
    return;
  }
  const bytes = await readFile(largest);
  bytes.fill(0xa5, Math.floor(size * 0.4), Math.floor(size * 0.6));
  await writeFile(largest, bytes);
}

/** What of a profile may be put back to an earlier state, by the folders that hold it. */
export const PUT_BACK = {
  /** The databases alone. */
  databases: ['IndexedDB'],
  /** All that the extension keeps, as when the whole profile is put back. A folder that a person chose lies elsewhere. */
  everything: ['IndexedDB', 'Local Extension Settings'],
} as const;

/** Keeps a part of a profile whose browser is closed as it is now; answers how it comes back, as a restored older copy of it does. */
export async function keepState(profile: string, what: keyof typeof PUT_BACK): Promise<() => Promise<void>> {
  const folders = PUT_BACK[what].map((name) => [
    join(profile, 'Default', name),
    join(profile, `kept-${name}`),
  ]);
  for (const [folder = '', kept = ''] of folders) await cp(folder, kept, { recursive: true });
  return async () => {
    for (const [folder = '', kept = ''] of folders) {
      await rm(folder, { recursive: true });
      await cp(kept, folder, { recursive: true });
    }
  };
}
