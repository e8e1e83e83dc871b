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
  const named = entries.map((entry) => ({ entry, name: chooseText(entry.partner.name, language).text }));
  // Files are often in order already, which a look at each name tells sooner than sorting does.
  const isSorted = named.every(({ name }, index) => compare(named[index - 1]?.name ?? '', name) <= 0);
  if (!isSorted) named.sort((a, b) => compare(a.name, b.name));
  return named.map(({ entry }) => entry);
}

/** The partners grouped by kind, groups in their fixed order, kinds without partners left out; order inside a group is kept. */
export function groupPartners(entries: readonly PartnerEntry[]): PartnerGroup[] {
  const groups = new Map<PartnerKind, PartnerEntry[]>(PARTNER_KINDS.map((kind) => [kind, []]));
  for (const entry of entries) groups.get(entry.partner.kind)?.push(entry);
  return [...groups].filter(([, own]) => own.length > 0).map(([kind, own]) => ({ kind, entries: own }));
}
