// @vitest-environment happy-dom
import { existsSync, globSync } from 'node:fs';
import { relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { expectationOf, inShapeOf, readFile } from './expectation.ts';

const root = 'tests/site/pages';
const pages = globSync(`${root}/**/*.html`)
  .filter((file) => existsSync(file.replace(/\.html$/, '.expected.json')))
  .sort();

/** `tests/site/pages/lehti/2020/x.html` is served as `http://lehti.localhost/2020/x.html`. */
function addressOf(file: string): string {
  const [site, ...path] = relative(root, file).split('/');
  return `http://${site}.localhost/${path.join('/')}`;
}

describe('a page of the demo sites', () => {
  test.each(pages)('%s gives the card that was expected', (file) => {
    const expected = expectationOf(file);
    expect(inShapeOf(expected, readFile(file, addressOf(file)))).toEqual(expected);
  });
});
