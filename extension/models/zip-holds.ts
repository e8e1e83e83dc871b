import { zipTools } from '../database/bundle-archive.ts';

/** The largest a file may be within a packed one that is opened here, in bytes: a small file can say it holds a thousand times more. */
const MAX_UNPACKED = 400_000_000;

/** The name of the file by which a file of a whole library is known. */
const MANIFEST = 'manifest.json';

/**
 * What a packed file is, told by the names in it: a file of a whole library, an Excel file, something else, damaged, or larger
 * than can be opened. `no-zip` for a file that is not packed.
 */
export async function zipHolds(
  file: Blob,
): Promise<'bundle' | 'excel' | 'other' | 'damaged' | 'too-large' | 'no-zip'> {
  const start = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  if (start[0] !== 0x50 || start[1] !== 0x4b) return 'no-zip';
  // The program that reads zips is loaded when one is chosen: it would delay every opening of the library.
  const { BlobReader, ZipReader } = await zipTools();
  const reader = new ZipReader(new BlobReader(file));
  try {
    const entries = await reader.getEntries();
    const names = new Set(entries.map(({ filename }) => filename));
    if (names.has(MANIFEST)) return 'bundle';
    if (!names.has('xl/workbook.xml')) return 'other';
    const unpacked = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
    return unpacked > MAX_UNPACKED ? 'too-large' : 'excel';
  } catch {
    return 'damaged';
  } finally {
    await reader.close();
  }
}
