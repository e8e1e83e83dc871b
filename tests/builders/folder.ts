import { RELEASED_FILES } from '#shared/conformance/release.ts';
import { type FolderPlace, folderPlace } from '#shared/desk/publish/folder-place.ts';
import {
  type FolderFile,
  type FolderOptions,
  type FolderParts,
  publishedFolder,
} from '#shared/desk/publish/published-folder.ts';
import { readShownChoice } from '#shared/desk/publish/shown-choice.ts';
import type { Publication } from '#shared/publication/publication-schema.ts';
import { aPublication } from './publication.ts';

/** A folder on the pages' own origin. */
export const OWN_PLACE: FolderPlace = folderPlace('https://koivula.example/');
/** A folder on another origin. */
export const OTHER_PLACE: FolderPlace = folderPlace('https://koivula.example/', {
  folder: 'https://jakelu.example/kierre',
});

/** The widget as it is released, with a hash of its own for each file. */
export function folderParts(changes: Partial<FolderParts> = {}): FolderParts {
  const released = RELEASED_FILES.map((name) => ({
    name,
    bytes: 1,
    gzipBytes: 1,
    integrity: `sha384-${name.replace('.', '')}`,
  }));
  return {
    release: { version: '1.2.3', files: released },
    widget: RELEASED_FILES.map((path) => ({ path, content: new TextEncoder().encode(`/* ${path} */`) })),
    logos: [],
    theme: new Map(),
    ...changes,
  };
}

/** How a folder on the pages' own origin is made. */
export function folderOptions(changes: Partial<FolderOptions> = {}): FolderOptions {
  return {
    stem: 'koivula',
    place: OWN_PLACE,
    choice: readShownChoice(),
    today: '2026-11-27',
    ...changes,
  };
}

/** The files of a folder by their paths, as text. */
export function folderTexts(
  publication: Publication = aPublication(),
  parts: Partial<FolderParts> = {},
  options: Partial<FolderOptions> = {},
): Map<string, string> {
  const files = publishedFolder(publication, folderParts(parts), folderOptions(options));
  return new Map(files.map((file) => [file.path, textOf(file)]));
}

/** What is in a file, byte by byte when it is no text. */
export function textOf({ content }: FolderFile): string {
  return typeof content === 'string' ? content : new TextDecoder('latin1').decode(content);
}
