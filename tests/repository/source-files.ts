import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root folder. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The product's own rooms; tests and commands are not among them. */
export const ROOMS = ['shared', 'extension', 'widget'];

/** A source file of the product. */
export type SourceFile = {
  /** Path from the root, with forward slashes. */
  path: string;
  text: string;
};

/** An import of one file by another. */
export type Import = {
  from: string;
  /** The imported file's path from the root, or the package's name. */
  to: string;
  /** True when only types are imported, which leaves nothing in the program. */
  typeOnly: boolean;
};

/** Every TypeScript file of the given folders, in alphabetical order. */
export function sourceFiles(folders: readonly string[] = ROOMS): SourceFile[] {
  return folders
    .flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((path) =>
        join(folder, path),
      ),
    )
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
    .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(join(ROOT, path), 'utf8') }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

const IMPORT = /^(?:import|export)\s+(type\s+)?((?:[\w*$\s{},]+?)\s+from\s+)?'([^']+)'/gm;

/** What a file imports or exports again, in its order. */
export function importsOf(file: SourceFile): Import[] {
  return [...file.text.matchAll(IMPORT)].map(([, type, names = '', target = '']) => ({
    from: file.path,
    to: resolve(file.path, target.replace(/\?.*$/, '')),
    typeOnly: type !== undefined || onlyTypesNamed(names),
  }));
}

function onlyTypesNamed(names: string): boolean {
  const braces = names.match(/^\s*\{([^}]*)\}/)?.[1];
  const each = braces?.split(',').filter((name) => name.trim() !== '') ?? [];
  return each.length > 0 && each.every((name) => name.trim().startsWith('type '));
}

function resolve(from: string, target: string): string {
  if (target.startsWith('#shared/')) return target.slice(1);
  if (target.startsWith('.'))
    return relative('.', normalize(join(dirname(from), target))).replaceAll('\\', '/');
  return target;
}
