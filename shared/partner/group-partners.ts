import { nameOrder } from '../language/formats.ts';
import type { ContentLanguage } from '../language/language.ts';
import { chooseText } from '../language/localized-text.ts';
import type { PartnerEntry } from './partner-entry.ts';
import { PARTNER_KINDS, type PartnerKind } from './partner-schema.ts';

/** Partners of one kind, in the order of their names. */
export type PartnerGroup = {
  /** The kind they share. */
  readonly kind: PartnerKind;
  /** The partners, in the order of their names. */
  readonly entries: readonly PartnerEntry[];
};

/** The partners in the order of their names as a reader of `language` expects it: å, ä and ö after z in Finnish. */
export function sortPartners(entries: readonly PartnerEntry[], language: ContentLanguage): PartnerEntry[] {
  const compare = nameOrder(language);
  return entries
    .map((entry) => ({ entry, name: chooseText(entry.partner.name, language).text }))
    .sort((a, b) => compare(a.name, b.name))
    .map(({ entry }) => entry);
}

/** The partners grouped by kind, groups in their fixed order, kinds without partners left out; order inside a group is kept. */
export function groupPartners(entries: readonly PartnerEntry[]): PartnerGroup[] {
  const groups = PARTNER_KINDS.map((kind) => ({
    kind,
    entries: entries.filter((entry) => entry.partner.kind === kind),
  }));
  return groups.filter((group) => group.entries.length > 0);
}
