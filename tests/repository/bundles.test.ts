import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from './source-files.ts';

/** What the built widget must not hold, each with the reason. */
const NOT_IN_WIDGET: [what: string, pattern: RegExp][] = [
  ['a store on the reader’s device', /localStorage|sessionStorage|document\.cookie|indexedDB/],
  ['a string that becomes markup', /\.innerHTML\s*=[^=]|insertAdjacentHTML/],
  ['a style element', /createElement\(["'`]style/],
  ['the schema library', /_zod/],
  ['the drawing library', /__html|diffed/],
];

/** Ways of running text as code, which stores refuse and strict policies block. */
const CODE_FROM_TEXT = /\beval\(|new Function\(|\bimport\(["'`]https?:/;

// The answers are truth values, so that a failure does not print a whole bundle.
test.each(NOT_IN_WIDGET)('the built widget holds no sign of %s', (_, pattern) => {
  expect(pattern.test(readBuilt('widget/widget.js'))).toBe(false);
});

test('the built widget names its licence', () => {
  expect(readBuilt('widget/widget.js').slice(0, 200)).toMatch(/kierre, MIT/);
});

test('the built widget is ASCII, so that a page in another character set reads it', () => {
  const files = ['widget.js', 'views.js', 'widget-all.js'];
  // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII starts with them
  expect(files.filter((file) => /[^\x00-\x7f]/.test(readBuilt(`widget/${file}`)))).toEqual([]);
});

test('nothing that is built runs text as code', () => {
  const scripts = readdirSync(join(ROOT, '.output'), { recursive: true, encoding: 'utf8' });
  const offenders = scripts.filter((path) => path.endsWith('.js') && CODE_FROM_TEXT.test(readBuilt(path)));
  expect(offenders).toEqual([]);
});

function readBuilt(path: string): string {
  return readFileSync(join(ROOT, '.output', path), 'utf8');
}
