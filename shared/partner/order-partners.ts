import type { ContentLanguage } from '../language/language.ts';
import { sortPartners } from './group-partners.ts';
import type { PartnerEntry } from './partner-entry.ts';

/** In what order partners can be listed: by name, by the day they last signed, by how much they have promised. */
export const PARTNER_ORDERS = ['name', 'signed', 'commitments'] as const;

/** One order of a list of partners. */
export type PartnerOrder = (typeof PARTNER_ORDERS)[number];

/**
 * The partners in an order: by name as a reader of `language` expects it, the newest signing first and those without a day
 * last, or the most commitments first; equal ones by name.
 */
export function orderPartners(
  entries: readonly PartnerEntry[],
  order: PartnerOrder,
  language: ContentLanguage,
): PartnerEntry[] {
  const named = sortPartners(entries, language);
  if (order === 'name') return named;
  if (order === 'commitments') return named.sort((a, b) => b.commitments.length - a.commitments.length);
  return named
    .map((entry) => ({ entry, day: signingDay(entry) }))
    .sort((a, b) => Number(a.day < b.day) - Number(a.day > b.day))
    .map(({ entry }) => entry);
}

/** The newest day a partner has signed or renewed; empty when none is told. Being asked, promising and leaving are no signings. */
function signingDay({ partner }: PartnerEntry): string {
  return [...(partner.history ?? []), partner.signature]
    .map(({ state, day = '' }) => (state === 'signed' || state === 'renewed' ? day : ''))
    .reduce((newest, day) => (day > newest ? day : newest));
}
