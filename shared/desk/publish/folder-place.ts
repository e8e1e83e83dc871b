import type { Publishing } from '../desk-agreement-schema.ts';

/** Where a published folder lies. */
export type FolderPlace = {
  /** Its address, with a slash at the end. */
  readonly folder: string;
  /** The origin of the pages that show the agreement. */
  readonly site: string;
  /** Whether the folder lies on the pages' own origin. */
  readonly isOwnSite: boolean;
};

/** The folder's name on the publisher's site when nobody has told another. */
const USUAL_FOLDER = '/hyvan-kierre/';

/** Where the folder lies, or will lie: on the publisher's own site unless another address is told. */
export function folderPlace(website: string, { folder: told }: Pick<Publishing, 'folder'> = {}): FolderPlace {
  const site = new URL(website).origin;
  const folder = new URL(told ?? USUAL_FOLDER, site);
  folder.hash = '';
  folder.search = '';
  if (!folder.pathname.endsWith('/')) folder.pathname += '/';
  return { folder: folder.href, site, isOwnSite: folder.origin === site };
}

/**
 * The address of a file of the folder as a page writes it. Without the host on the pages' own origin, so that it is
 * right with and without `www`.
 */
export function addressIn({ folder, isOwnSite }: FolderPlace, name: string): string {
  const { href, pathname } = new URL(name, folder);
  return isOwnSite ? pathname : href;
}

/** How a policy names the folder's origin. */
export function policySource({ folder, isOwnSite }: FolderPlace): string {
  return isOwnSite ? "'self'" : new URL(folder).origin;
}
