import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { expectationOf, inShapeOf, readFile } from './expectation.ts';

const folder = fileURLToPath(new URL('../../fixtures/pages', import.meta.url));
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.replace(/\.html$/, ''));

/** The address a fixture is read at stands in the comment on its first line. */
function addressOf(file: string): string {
  return /^<!-- (\S+) -->/.exec(readFileSync(file, 'utf8'))?.[1] ?? '';
}

describe('a page with a trap', () => {
  test.each(names)('%s gives the card that was expected', (name) => {
    const file = join(folder, `${name}.html`);
    const expected = expectationOf(file);
    expect(inShapeOf(expected, readFile(file, addressOf(file)))).toEqual(expected);
  });
});
