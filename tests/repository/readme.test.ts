import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOMS, ROOT } from './source-files.ts';

const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');

test.each(ROOMS.filter((room) => room !== 'widget'))('the README’s map names every folder of %s', (room) => {
  const folders = readdirSync(join(ROOT, room), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  expect(folders.map(({ name }) => name).filter((name) => !readme.includes(`${name}/`))).toEqual([]);
});

test('the README’s map names every folder of the tests', () => {
  const folders = readdirSync(join(ROOT, 'tests'), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  expect(folders.map(({ name }) => name).filter((name) => !readme.includes(`${name}/`))).toEqual([]);
});

test('every file the README links to is there', () => {
  const targets = [...readme.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, target = '']) => target);
  const lost = targets.filter((target) => {
    try {
      return readFileSync(join(ROOT, target)).length === 0;
    } catch {
      return true;
    }
  });
  expect(lost).toEqual([]);
});
