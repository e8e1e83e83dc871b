import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { z } from 'zod/mini';
import { conformancePage } from '#shared/conformance/conformance-page.ts';
import { CONFORMANCE_FILES, type Release, type ReleasedFile } from '#shared/conformance/release.ts';
import { LANGUAGES } from '#shared/language/language.ts';

const root = new URL('../../', import.meta.url);
const output = new URL('.output/widget/', root);

/** The widget's scripts in the output folder; the theme builder's own is not for pages. */
const SCRIPTS = /^(widget|views|widget-all)\.js$/;

/**
 * Writes the pages that come with each version of the widget beside its scripts, once these have been built: sizes and
 * hashes are those of the very files that are shipped.
 */
export function writePapers(): void {
  const release = readRelease();
  for (const language of LANGUAGES) {
    writeFileSync(new URL(CONFORMANCE_FILES[language], output), conformancePage(language, release));
  }
  const sheets = ['shared/components/tokens.css', 'widget/papers/papers.css'].map(readText);
  writeFileSync(new URL('papers.css', output), sheets.join('\n'));
}

function readRelease(): Release {
  const { version } = z.object({ version: z.string() }).parse(JSON.parse(readText('package.json')));
  const names = readdirSync(output).filter((name) => SCRIPTS.test(name));
  return { version, files: names.map(describeFile) };
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

function readText(path: string): string {
  return readFileSync(new URL(path, root), 'utf8');
}
