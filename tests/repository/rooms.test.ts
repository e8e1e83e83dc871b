import { describe, expect, it, test } from 'vitest';
import { type Import, importsOf, ROOMS, sourceFiles } from './source-files.ts';

/** Which rooms a room may import from. */
const MAY_IMPORT: Record<string, string[]> = {
  shared: ['shared'],
  widget: ['widget', 'shared'],
  extension: ['extension', 'shared'],
};

/** The extension's floors, the ground first: a floor may import its own and those below it. */
const FLOORS = [['browser', 'database'], ['messaging'], ['models'], ['screens'], ['entrypoints']];

/** Packages that only one place may know, so that they can be replaced there. */
const KEEPERS: Record<string, RegExp> = {
  dexie: /^extension\/database\//,
  'wxt/browser': /^extension\/(browser|messaging|entrypoints)\//,
  dompurify: /^shared\/html\//,
  '@mozilla/readability': /^shared\/read\//,
};

const files = sourceFiles();
const imports = files.flatMap(importsOf);
const insideProject = (target: string) => ROOMS.some((room) => target.startsWith(`${room}/`));

test.each(ROOMS)('%s imports only the rooms it may', (room) => {
  const allowed = MAY_IMPORT[room] ?? [];
  const strays = imports.filter(
    ({ from, to }) =>
      from.startsWith(`${room}/`) &&
      insideProject(to) &&
      !allowed.some((other) => to.startsWith(`${other}/`)),
  );
  expect(strays).toEqual([]);
});

describe('inside the extension', () => {
  const floorOf = (path: string) => FLOORS.findIndex((rooms) => rooms.includes(path.split('/')[1] ?? ''));

  it('has every file on a floor', () => {
    expect(files.filter(({ path }) => path.startsWith('extension/') && floorOf(path) < 0)).toEqual([]);
  });

  it('imports only the same floor or one below', () => {
    const climbing = imports.filter(
      ({ from, to }) =>
        from.startsWith('extension/') && to.startsWith('extension/') && floorOf(to) > floorOf(from),
    );
    expect(climbing).toEqual([]);
  });

  it('has no import of an entry point from outside its folder', () => {
    const strays = imports.filter(
      ({ from, to }) =>
        to.startsWith('extension/entrypoints/') &&
        from.split('/').slice(0, 3).join() !== to.split('/').slice(0, 3).join(),
    );
    expect(strays).toEqual([]);
  });
});

test.each(Object.entries(KEEPERS))('%s is imported only where it belongs', (name, keeper) => {
  expect(imports.filter(({ from, to, typeOnly }) => to === name && !typeOnly && !keeper.test(from))).toEqual(
    [],
  );
});

test('only components draw: preact and lucide stay out of the rest of the core', () => {
  const drawing = imports.filter(({ to }) => /^(preact|@preact\/signals|lucide)/.test(to));
  const strays = drawing.filter(
    ({ from }) => from.startsWith('shared/') && !from.startsWith('shared/components/'),
  );
  expect(strays).toEqual([]);
});

test('every import inside the project finds its file', () => {
  const known = new Set(files.map(({ path }) => path));
  const lost = imports.filter(({ to }) => insideProject(to) && /\.tsx?$/.test(to) && !known.has(to));
  expect(lost).toEqual([]);
});

test('no files import each other in a circle', () => {
  expect(circlesIn(imports.filter(({ typeOnly }) => !typeOnly))).toEqual([]);
});

/** Every circle of value imports, as the list of its files. */
function circlesIn(edges: Import[]): string[][] {
  const next = Map.groupBy(edges, ({ from }) => from);
  const circles: string[][] = [];
  const finished = new Set<string>();
  const visit = (file: string, path: string[]) => {
    if (path.includes(file)) circles.push(path.slice(path.indexOf(file)));
    if (path.includes(file) || finished.has(file)) return;
    for (const { to } of next.get(file) ?? []) visit(to, [...path, file]);
    finished.add(file);
  };
  for (const file of next.keys()) visit(file, []);
  return circles;
}
