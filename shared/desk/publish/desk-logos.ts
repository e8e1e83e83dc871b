import type { Publication } from '../../publication/publication-schema.ts';
import type { DeskPartner } from '../desk-partner-schema.ts';
import { logoAddress } from '../publication-of-desk.ts';
import type { FolderFile } from './published-folder.ts';

/** The logos of partners as files of the folder, of the pictures that the library still has. */
export function deskLogos(
  partners: readonly DeskPartner[],
  kept: readonly { sha256: string; bytes: ArrayBuffer }[],
): FolderFile[] {
  const bytes = new Map(kept.map((each) => [each.sha256, each.bytes]));
  const files = partners.flatMap(({ logo }) => {
    const content = logo?.alt && bytes.get(logo.sha256);
    return logo && content ? [[logoAddress(logo), new Uint8Array(content)] as const] : [];
  });
  return [...new Map(files)].map(([path, content]) => ({ path, content }));
}

/** A publication as far as its logos are there, the pictures it shows and no others, and how many are lost. */
export function withoutLostLogos(
  publication: Publication,
  logos: readonly FolderFile[],
): { publication: Publication; logos: FolderFile[]; lost: number } {
  const there = new Set(logos.map(({ path }) => path));
  const shown = new Set(publication.partners.flatMap(({ logo }) => logo?.address ?? []));
  let lost = 0;
  const partners = publication.partners.map((partner) => {
    if (partner.logo === undefined || there.has(partner.logo.address)) return partner;
    lost += 1;
    const { logo: _, ...rest } = partner;
    return rest;
  });
  return {
    publication: { ...publication, partners },
    logos: logos.filter(({ path }) => shown.has(path)),
    lost,
  };
}
