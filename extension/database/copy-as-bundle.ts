import { newRecord } from '#shared/record/record.ts';
import { readBundle } from './bundle-reader.ts';
import type { BundleSource } from './bundle-source.ts';
import type { BundleSummary } from './bundle-summary.ts';
import { writeBundleOf } from './bundle-writer.ts';
import type { CopyFormat } from './copy-before-upgrade.ts';
import type { RawLibrary } from './raw-library.ts';

/** Copies before upgrades are library files: whoever takes one in or restores one needs nothing else. */
export const copyAsBundle: CopyFormat = {
  async write(raw, sink, work) {
    return inFigures(await writeBundleOf(await rawSource(raw), sink, new Date(), work));
  },
  async check(file) {
    const read = await readBundle(file);
    if ('problem' in read) throw new Error(`The copy is refused: ${read.problem.kind}`);
    return inFigures(read.summary);
  },
};

function inFigures({ libraryId, counts, bytes, leftOut }: BundleSummary): string {
  return JSON.stringify({ libraryId, counts, bytes, leftOut });
}

/** The rows of a library file, from the stored library as it is. */
async function rawSource(raw: RawLibrary): Promise<BundleSource> {
  const kept: unknown = await raw.get('settings', 'libraryId');
  const libraryId: unknown = Object(kept).value;
  return {
    databaseVersion: raw.version,
    libraryId: typeof libraryId === 'string' ? libraryId : newRecord(new Date()).id,
    count: (table) => raw.count(table),
    has: async (table, key) => (await raw.get(table, key)) !== undefined,
    rowsAfter: (table, key, limit) => raw.rowsAfter(table, key, limit),
  };
}
