import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from './source-files.ts';

const BROWSERS = ['chrome', 'edge', 'firefox'];

/** What the browser would be asked for at install is compared with a committed list, so that no power creeps in. */
test.each(BROWSERS)('the manifest built for %s is the committed one', (browser) => {
  const built = join(ROOT, `.output/${browser}-mv3/manifest.json`);
  expect(existsSync(built), `${built} is missing: run "npm run build" first`).toBe(true);
  expect(readJson(built)).toEqual(readJson(join(ROOT, `tests/repository/manifests/${browser}.json`)));
});

test.each(BROWSERS)('the extension for %s asks for no site at install', (browser) => {
  const manifest = readJson(join(ROOT, `tests/repository/manifests/${browser}.json`));
  expect(manifest).not.toHaveProperty('host_permissions');
  expect(manifest).not.toHaveProperty('content_scripts');
  expect(manifest).not.toHaveProperty('externally_connectable');
});

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}
