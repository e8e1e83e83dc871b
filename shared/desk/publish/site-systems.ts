import type { Packaging } from '../desk-agreement-schema.ts';

/** Content management systems of municipal sites, each with the codes to try in it, the best first. */
export const SITE_SYSTEMS = {
  drupal: ['plain', 'script', 'frame'],
  wordpress: ['script', 'frame', 'plain'],
  liferay: ['script', 'frame', 'plain'],
  sharepoint: ['frame'],
  sitevision: ['script', 'frame', 'plain'],
  other: ['script', 'frame', 'plain'],
} as const satisfies Record<string, readonly Packaging[]>;
/** A content management system. */
export type SiteSystem = keyof typeof SITE_SYSTEMS;

const NAMES: Readonly<Record<Exclude<SiteSystem, 'other'>, string>> = {
  drupal: 'Drupal',
  wordpress: 'WordPress',
  liferay: 'Liferay',
  sharepoint: 'SharePoint',
  sitevision: 'Sitevision',
};

/** A system's name; the given words for another. */
export function systemName(system: SiteSystem, other: string): string {
  return system === 'other' ? other : NAMES[system];
}
