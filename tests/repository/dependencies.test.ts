import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { THIRD_PARTY_FILE, thirdPartyNotices } from '../commands/third-party.ts';
import { ROOT } from './source-files.ts';

const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

test('at most sixteen packages reach the product', () => {
  expect(Object.keys(dependencies).length).toBeLessThanOrEqual(16);
});

test.each(Object.keys(dependencies))('%s may be bundled by its licence', (name) => {
  const { license } = JSON.parse(readFileSync(join(ROOT, 'node_modules', name, 'package.json'), 'utf8'));
  expect(license).toMatch(/\b(MIT|ISC|BSD|Apache-2\.0|MPL-2\.0)\b/);
});

test('the notices that go with the extension are those of its libraries and data', () => {
  expect(readFileSync(THIRD_PARTY_FILE, 'utf8') === thirdPartyNotices(), 'run "npm run third-party"').toBe(
    true,
  );
});
