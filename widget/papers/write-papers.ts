import { readFileSync, writeFileSync } from 'node:fs';
import { conformancePage } from '#shared/conformance/conformance-page.ts';
import { CONFORMANCE_FILES, type Release } from '#shared/conformance/release.ts';
import { LANGUAGES } from '#shared/language/language.ts';

const root = new URL('../../', import.meta.url);
const output = new URL('.output/widget/', root);

/** Writes the pages that come with each version of the widget beside its scripts, once these have been built. */
export function writePapers(release: Release): void {
  for (const language of LANGUAGES) {
    writeFileSync(new URL(CONFORMANCE_FILES[language], output), conformancePage(language, release));
  }
}

/** Writes the looks of these pages beside them. */
export function writePaperStyles(): void {
  const sheets = ['shared/components/tokens.css', 'widget/papers/papers.css'];
  const text = sheets.map((path) => readFileSync(new URL(path, root), 'utf8')).join('\n');
  writeFileSync(new URL('papers.css', output), text);
}
