import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ResolvedPublicFile } from 'wxt';

const root = fileURLToPath(new URL('..', import.meta.url));
const output = join(root, '.output/widget');

/** What the widget is built from. */
const SOURCES = ['widget', 'shared', 'package.json'];

/** Written last, so it tells that the whole build is there. */
const LAST_WRITTEN = join(output, 'release.json');

/** What is built for other uses than a published folder: pages of their own, and what is made anew for each folder. */
const NOT_PACKED = /^theme-builder\.|\.html$/;

/**
 * The built widget as files that go with the extension under `widget/`, so that a folder can be published without a
 * network. It is built first when it is not there or older than what it is built from.
 */
export function packedWidget(): ResolvedPublicFile[] {
  if (isStale()) execFileSync(process.execPath, [join(root, 'widget/build.ts')], { stdio: 'inherit' });
  const names = readdirSync(output).filter((name) => !NOT_PACKED.test(name));
  return names.map((name) => ({ absoluteSrc: join(output, name), relativeDest: `widget/${name}` }));
}

function isStale(): boolean {
  if (!existsSync(LAST_WRITTEN)) return true;
  const built = statSync(LAST_WRITTEN).mtimeMs;
  const isNewer = (path: string) => statSync(path).mtimeMs > built;
  return SOURCES.map((name) => join(root, name)).some((path) => {
    if (!statSync(path).isDirectory()) return isNewer(path);
    return readdirSync(path, { recursive: true, encoding: 'utf8' }).some((name) => isNewer(join(path, name)));
  });
}
