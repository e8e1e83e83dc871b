import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Where the notices lie: among the extension's files, so that every copy carries them. */
export const THIRD_PARTY_FILE = join(ROOT, 'extension/public/third-party.txt');

/** What others' licences ask us to pass on: the sources of the data, then each library's own licence text. */
export function thirdPartyNotices(): string {
  const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const data = readFileSync(join(ROOT, 'shared/municipality/SOURCES.md'), 'utf8');
  const libraries = Object.keys(dependencies).sort().map(licenceOf);
  return `${[data, ...libraries].map((text) => text.trim()).join(`\n\n${'-'.repeat(78)}\n\n`)}\n`;
}

function licenceOf(name: string): string {
  const folder = join(ROOT, 'node_modules', name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8');
  return `${name} ${version} (${license})\n\n${text}`;
}
