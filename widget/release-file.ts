import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { z } from 'zod/mini';
import {
  RELEASE_FILE,
  RELEASED_FILES,
  type Release,
  type ReleasedFile,
} from '#shared/conformance/release.ts';

const root = new URL('../', import.meta.url);
const output = new URL('.output/widget/', root);

/** The version and the files as they have just been built: sizes and hashes are those of the very files that are shipped. */
export function readRelease(): Release {
  const text = readFileSync(new URL('package.json', root), 'utf8');
  const { version } = z.object({ version: z.string() }).parse(JSON.parse(text));
  return { version, files: RELEASED_FILES.map(describeFile) };
}

/** Writes beside the files what each of them is, for those who hand them on. */
export function writeRelease(release: Release): void {
  writeFileSync(new URL(RELEASE_FILE, output), `${JSON.stringify(release, null, 2)}\n`);
}

function describeFile(name: string): ReleasedFile {
  const content = readFileSync(new URL(name, output));
  const hash = createHash('sha384').update(content).digest('base64');
  return {
    name,
    bytes: content.length,
    gzipBytes: gzipSync(content, { level: 9 }).length,
    integrity: `sha384-${hash}`,
  };
}
