import type { FolderFile } from '#shared/desk/publish/published-folder.ts';
import { strToU8, zipSync } from '#shared/exchange/zip-in-place.ts';

/** A folder as one zip file, in which it lies under its name. */
export function zipFolder(name: string, files: readonly FolderFile[]): Uint8Array<ArrayBuffer> {
  const entries = files.map(({ path, content }) => [
    `${name}/${path}`,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(entries));
}
